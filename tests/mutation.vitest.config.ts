import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * What mutants run against: the tests of pure logic, and of settings, over WXT's stand-in for the browser's API. The
 * labelled sentences (`evaluation/kept.test.ts`) are not among them: asked at every mutant, they make hours of minutes.
 */
export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    include: [
      'matching/**/*.test.ts',
      'settings/**/*.test.ts',
      'shapes/**/*.test.ts',
      'annotator/popover/**/*.test.ts',
    ],
    environment: 'node',
  },
});
