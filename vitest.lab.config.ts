import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/lab/**/*.test.ts'],
    // OpenSMTPD's socket has a fixed place: without a mount namespace, two of them do not run side by side.
    fileParallelism: false,
    globalSetup: ['test/lab/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
