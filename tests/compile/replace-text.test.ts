import { expect, test } from 'vitest';
import { importText } from '../../src/compile/import-text.ts';
import { replaceText } from '../../src/compile/replace-text.ts';

const path = 'articles/s/o.md';
const fields = `# from the archive
published: 2023-06~ # a guess
publishedBasis: "inferred: it follows the closure"
fullText: false
scareQuotes: [dry road]
`;
const file = { path, text: `\ufeff---\r\n${fields.replaceAll('\n', '\r\n')}---\r\n\r\nOld words.\r\n` };

test('the new text stands under the fields as they were, comments and all', () => {
  expect(replaceText(file, 'One.\r\n\r\nTwo.\r\n', undefined)).toEqual({
    text: `---\n${fields}---\n\nOne.\n\nTwo.\n`,
    kept: [
      'published: 2023-06~',
      'publishedBasis: inferred: it follows the closure',
      ...['fullText: false', 'scareQuotes'],
    ],
  });
});

test('a date that is given takes the place of the old one, and of what that rested on', () => {
  expect(replaceText(file, 'New words.', '2023-06-03')).toEqual({
    text: `---\n# from the archive\npublished: 2023-06-03 # a guess\nfullText: false\nscareQuotes: [ dry road ]\n---\n\nNew words.\n`,
    kept: ['fullText: false', 'scareQuotes'],
  });
});

test('a long field stays in one line', () => {
  const long = `rights: "${'word '.repeat(40)}end"\n`;
  const text = replaceText({ path, text: `---\n${long}---\nOld.` }, 'New.', '2023').text;
  expect(text).toBe(`---\n${long}published: "2023"\n---\n\nNew.\n`);
});

test('an article without any field keeps none', () => {
  expect(replaceText({ path, text: '---\n---\nOld.' }, 'New.', undefined)).toEqual({
    text: '---\n---\n\nNew.\n',
    kept: [],
  });
});

test.each([
  ['without front matter', 'Old words.', 'the fields of `articles/s/o.md` cannot be read'],
  [
    'with fields that are no YAML',
    '---\na: [\n---\nOld.',
    'the fields of `articles/s/o.md` cannot be read (Flow sequence',
  ],
])('an article %s is refused', (_name, text, message) => {
  expect(() => replaceText({ path, text }, 'New.', undefined)).toThrow(message);
});

test('a text without a word is refused', () => {
  expect(() => replaceText(file, ' \n\t\n', undefined)).toThrow(new Error('the file holds no text'));
});

test('an imported text begins with what is known of it', () => {
  const facts = { published: '2023-06~', publishedBasis: 'inferred: by its words', outletBasis: 'inferred: the logo' };
  expect(importText('\n \nOne\n\t\nTwo\n', { published: '2023-06-03' })).toBe(
    '---\npublished: 2023-06-03\nannotation: partial\n---\n\nOne\n\nTwo\n',
  );
  expect(importText('One\nTwo', facts)).toBe(
    '---\noutletBasis: "inferred: the logo"\npublished: 2023-06~\npublishedBasis: "inferred: by its words"\nannotation: partial\n---\n\nOne\n\nTwo\n',
  );
});
