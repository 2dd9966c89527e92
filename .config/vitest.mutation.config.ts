import { defineConfig } from 'vitest/config';

/** For `npm run mutate`: the tests of one room, in a copy of the project that has neither `dist/` nor a repository. */
export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? '').split(' '),
    // The run has a limit of its own for each change: a test that is merely slow must not seem to notice one.
    testTimeout: 0,
    // Unlike the tests' own configuration: with one worker for all files, each would report what all before it reached. Where
    // nothing is asked of what is reached, a change has a process of its own, and the files in it need none.
    isolate: process.env['MUTATION_REACH'] === 'asked',
    setupFiles: ['tests/property-seed.ts'],
  },
});
