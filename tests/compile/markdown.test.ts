import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../src/compile/content-file.ts';
import { articleParagraphs, splitFrontMatter } from '../../src/compile/markdown.ts';
import { parseMarkdownRecord } from '../../src/compile/parse-record.ts';
import { outletFileSchema } from '../../src/model/content-files.ts';
import { anyText } from '../fixtures/awkward-texts.ts';

describe('front matter and body', () => {
  const cases: readonly (readonly [name: string, text: string, yaml: string | null, body: string])[] = [
    ['both', '---\na: 1\nb: 2\n---\n\nBody.\n', 'a: 1\nb: 2', '\nBody.\n'],
    ['no body', '---\na: 1\n---\n', 'a: 1', ''],
    ['no line end after the fence', '---\na: 1\n---', 'a: 1', ''],
    ['empty front matter', '---\n---\nBody.', '', 'Body.'],
    ['front matter of a blank line', '---\n\n---\nBody.', '', 'Body.'],
    ['a comment alone', '---\n# a\n---\nBody.', '# a', 'Body.'],
    ['a fence in the body', '---\na: 1\n---\nOne\n\n---\n\ntwo', 'a: 1', 'One\n\n---\n\ntwo'],
    ['a fence right after the fence', '---\na: 1\n---\n---\nb: 2\n---\n', 'a: 1', '---\nb: 2\n---\n'],
    ['fences with spaces after them', '--- \na: 1\n---\t \nBody.', 'a: 1', 'Body.'],
    ['hyphens inside a field', '---\na: 1 --- 2\n----\nb: "---"\n---\nBody.', 'a: 1 --- 2\n----\nb: "---"', 'Body.'],
    ['an indented fence in a field', '---\na: |\n  ---\n---\nBody.', 'a: |\n  ---', 'Body.'],
    ['none', 'Body.\n\n---\na: 1\n---\n', null, 'Body.\n\n---\na: 1\n---\n'],
    ['nothing at all', '', null, ''],
    ['no closing fence', '---\na: 1\n', null, '---\na: 1\n'],
    ['a line before the fence', '\n---\na: 1\n---\n', null, '\n---\na: 1\n---\n'],
    ['a space before the fence', ' ---\na: 1\n---\n', null, ' ---\na: 1\n---\n'],
    ['four hyphens', '----\na: 1\n----\n', null, '----\na: 1\n----\n'],
    ['words after the fence', '--- a\na: 1\n---\n', null, '--- a\na: 1\n---\n'],
    ['TOML fences', '+++\na = 1\n+++\n', null, '+++\na = 1\n+++\n'],
  ];

  test.each(cases)('%s', (_name, text, yaml, body) => {
    const parts = splitFrontMatter(text);
    expect(parts.frontMatter).toEqual(yaml === null ? null : { yaml, line: 2 });
    expect(text.slice(parts.bodyStart)).toBe(body);
  });

  test('any body stays whole behind its front matter', () => {
    fc.assert(
      fc.property(anyText.map(normaliseText), (body) => {
        const text = `---\na: 1\n---\n${body}`;
        expect(splitFrontMatter(text)).toEqual({
          frontMatter: { yaml: 'a: 1', line: 2 },
          bodyStart: text.length - body.length,
        });
      }),
    );
  });
});

describe('a record in a Markdown file', () => {
  const fields = { name: 'The Post', short: 'Post', aliases: [] };

  test.each([
    ['line feeds', '---\nname: The Post\nshort: Post\n---\n\nOne\ntwo\n'],
    ['CRLF', '---\r\nname: The Post\r\nshort: Post\r\n---\r\n\r\nOne\r\ntwo\r\n'],
    ['CR', '---\rname: The Post\rshort: Post\r---\r\rOne\rtwo\r'],
    ['a byte-order mark', '\ufeff---\nname: The Post\nshort: Post\n---\n\nOne\ntwo\n'],
    ['both, and spaces after the fences', '\ufeff--- \r\nname: The Post\r\nshort: Post\r\n---  \r\n\r\nOne\r\ntwo\r\n'],
  ])('with %s', (_name, text) => {
    const record = parseMarkdownRecord({ path: 'x.md', text }, 'x', outletFileSchema);
    expect(record).toMatchObject({ value: fields, body: '\nOne\ntwo\n', bodyLine: 5, diagnostics: [] });
    expect(record.placeOf(['short'])).toEqual({ file: 'x.md', line: 3, column: 8 });
    expect(record.placeOf(['aliases', 3])).toEqual({ file: 'x.md', line: 2, column: 1 });
  });
});

test('line ends become one kind, and a byte-order mark before the text goes', () => {
  expect(normaliseText('\ufeffa\r\nb\rc\n\ufeffd\r\r\n\u2028')).toBe('a\nb\nc\n\ufeffd\n\n\u2028');
});

test('a paragraph reaches from the start of its first line to the end of its last', () => {
  const body = '\n\n  One \n\ttwo\t\n \n# three\n\n';
  const texts = articleParagraphs(body).map(({ start, end }) => body.slice(start, end));
  expect(texts).toEqual(['  One \n\ttwo\t', '# three']);
});
