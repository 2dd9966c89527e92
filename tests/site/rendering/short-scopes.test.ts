import { expect, test } from 'vitest';
import { shortScopes } from '../../../src/site/rendering/short-scopes.ts';

/** What one plugin makes of the code of modules, one after the other. */
function shortened(...modules: readonly (readonly [id: string, code: string])[]): readonly unknown[] {
  const { transform } = shortScopes();
  return modules.map(([id, code]) => (transform as (code: string, id: string) => unknown)(code, id));
}

test('a component and its styles name its scope in four letters, nothing else is touched', () => {
  expect(
    shortened(
      ['/src/A.astro', '<p class="lead astro-abcd1234">astro-island _astro/astro-abcd12345</p>'],
      ['/src/A.astro?astro&type=style&index=0&lang.css', 'p:where(.astro-abcd1234) {}'],
      ['/src/other.ts', "'astro-abcd1234'"],
    ),
  ).toEqual(['<p class="lead _abcd">astro-island _astro/astro-abcd12345</p>', 'p:where(._abcd) {}', null]);
});

test('two scopes that would have one name are refused', () => {
  expect(() => shortened(['/A.astro', 'astro-abcd1234'], ['/B.astro', 'astro-abcd5678'])).toThrow(
    'Cannot shorten abcd5678 to _abcd, which is abcd1234; take more letters',
  );
});
