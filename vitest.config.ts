import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { browserNames } from './browsers/driver.ts';

// One suite drives both browsers; a project says which. No retries: a test that fails now and
// then has found something.
const endToEnd = browserNames.map((browser) => ({
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/global-setup.ts',
    provide: { browser },
    // How long something may take is measured by the bench, on a machine at rest: these times only end
    // what would never come, on the slowest machine too.
    expect: { poll: { timeout: 45_000 } },
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
}));

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.output/test-results.json' }]],
    // A browser a file, so never more of them than two.
    maxWorkers: 2,
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'node_modules/**', '.output/**'],
          environment: 'node',
          // Property tests try hundreds of cases; on a busy machine that takes its time.
          testTimeout: 120_000,
          expect: { poll: { timeout: 45_000 } },
        },
      },
      ...endToEnd,
    ],
  },
});
