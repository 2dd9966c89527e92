import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ourModule } from '../../../src/bench/search/bundle-code.ts';

/** The benchmark bundles these by their names, which neither the compiler nor the guard of imports reads. */
test.each([
  'bench/search/measure-in-page',
  'browser/search/search-page',
  'search/search-session',
  'search/search-worker',
])('there is a module %s', (name) => {
  expect(existsSync(ourModule(name))).toBe(true);
});
