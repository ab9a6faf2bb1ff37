import { defineConfig } from 'vitest/config';

/** What mutants run against: the tests of pure logic, without what the browser's API needs. */
export default defineConfig({
  test: {
    include: [
      'evaluation/kept.test.ts',
      'matching/**/*.test.ts',
      'settings/**/*.test.ts',
      'shapes/**/*.test.ts',
      'annotator/popover/**/*.test.ts',
    ],
    environment: 'node',
  },
});
