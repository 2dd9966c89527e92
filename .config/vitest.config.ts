import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A property is tried hundreds of times: on a busy machine that takes its time, and time is no fault.
    testTimeout: 60_000,
    // No test changes what another sees, so that one worker's modules serve all of its files.
    isolate: false,
    // Much of what is waited for are builds in processes of their own, so that no core need be kept free.
    maxWorkers: '100%',
    setupFiles: ['tests/property-seed.ts'],
  },
});
