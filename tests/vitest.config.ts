import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: '.',
  test: {
    // Two cores are what a build machine has; left alone Vitest uses one of them.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 120_000 },
      },
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
