import { defineConfig } from 'vitest/config';

/** For `npm run mutate`: the tests of one room, in a copy of the project that has neither `dist/` nor a repository. */
export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? '').split(' '),
    testTimeout: 60_000,
    // As in the tests' own configuration. A worker ends with the run of a change, and nothing that it holds outlives it.
    isolate: false,
    setupFiles: ['tests/property-seed.ts'],
  },
});
