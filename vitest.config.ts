import { defineConfig } from 'vitest/config';

const PROGRAMS = ['tests/check/cli.test.ts', 'tests/commands/addresses.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/site/**', ...PROGRAMS],
          // A busy machine is no fault of the code: speed is measured, not tested.
          testTimeout: 60_000,
          // One world for all files: loading the modules once saves half of the time, and no test leaves
          // anything behind in them.
          isolate: false,
        },
      },
      // Start commands as programs of their own, again and again: too slow for the inner loop.
      { test: { name: 'programs', include: PROGRAMS, testTimeout: 60_000 } },
      // The built site in a real browser: one file at a time, because the machine is small.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
