import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A property is tried hundreds of times: on a busy machine that takes its time, and time is no fault.
    testTimeout: 60_000,
    setupFiles: ['tests/property-seed.ts'],
  },
});
