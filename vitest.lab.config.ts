import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/lab/**/*.test.ts'],
    globalSetup: ['test/lab/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
