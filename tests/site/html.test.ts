import { HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { servePlainly } from '../e2e/plain-server.ts';
import { builtPages, builtText, dist } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes `<!doctype html>`, and attribute values as they were given.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
    'require-sri': 'off',
    // A heading inside a row header is how the points divide the table.
    'valid-autocomplete': 'error',
    // The list under the search box is filled while one types, which no native element does.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const path of builtPages()) {
    const report = await validator.validateString(builtText(path), path);
    for (const { messages } of report.results) {
      faults.push(...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`));
    }
  }
  expect(faults).toEqual([]);
});

test('every link and fragment leads somewhere', async () => {
  const { url, close } = await servePlainly(dist, 0);
  const { links } = await new LinkChecker().check({
    path: url,
    recurse: true,
    checkFragments: true,
    linksToSkip: ['^https://'],
  });
  close();
  const broken = links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url, parent }) => `${parent} -> ${url}`);
  expect(broken).toEqual([]);
  expect(links.length).toBeGreaterThan(100);
});
