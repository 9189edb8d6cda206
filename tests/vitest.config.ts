import { defineConfig } from 'vitest/config';

const UNIT = { environment: 'node', testTimeout: 120_000 } as const;
/** Stand-ins for modules or globals are a file's own. */
const MOCKED = [
  'tests/browser/*.test.ts',
  'tests/hostile/spoofed-messages.test.ts',
  'tests/reader/tab-reading.test.ts',
];

export default defineConfig({
  root: '.',
  test: {
    // Two cores are what a build machine has; left alone Vitest uses one of them.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...UNIT,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: MOCKED,
          // Files of one worker share their modules: to load jsdom for each took two thirds of the time.
          isolate: false,
        },
      },
      { extends: true, test: { ...UNIT, name: 'unit-mocked', include: MOCKED } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          environment: 'node',
          setupFiles: ['tests/e2e/support/own-display.ts'],
          // A loaded machine may miss a key or a click once; what is broken fails twice.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
