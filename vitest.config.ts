import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'test/lab/**'],
    testTimeout: 20_000,
    pool: 'threads',
  },
});
