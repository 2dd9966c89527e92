import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importText } from '../../src/compile/import-text.ts';
import { type ParsedArticle, parseArticle } from '../../src/compile/parse-article.ts';
import { articleTexts } from '../fixtures/article-texts.ts';
import { anyText, textWithWords } from '../fixtures/awkward-texts.ts';

const parse = (text: string): ParsedArticle => parseArticle({ path: 'articles/s/o.md', text }, 's', 'o');
const imported = (source: string): ParsedArticle => parse(importText(source, { published: '2023' }));
const paragraphsOf = (article: ParsedArticle): string[] => article.paragraphs.map(({ text }) => text);

/** The lines of a text, the only freedom taken with it being its line endings and a byte-order mark before it. */
const linesOf = (text: string): string[] => text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

/** Stretches of lines between blank ones. */
function blocks(lines: readonly string[]): string[] {
  const found: string[][] = [];
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue;
    if (at === 0 || isBlank(lines[at - 1] ?? '')) found.push([]);
    found.at(-1)?.push(line);
  }
  return found.map((block) => block.join('\n'));
}

/** The rule of paragraphs, put another way than the code does: blank lines divide, and where none does, every line end. */
function expectedParagraphs(text: string): string[] {
  const lines = linesOf(text);
  const divided = blocks(lines);
  return divided.length > 1 ? divided : lines.filter((line) => !isBlank(line));
}

describe('an imported text gives its paragraphs, letter for letter', () => {
  test.each(articleTexts)('%s', (_name, source, paragraphs) => {
    expect(paragraphsOf(imported(source))).toEqual(paragraphs);
    expect(expectedParagraphs(source)).toEqual(paragraphs);
  });

  test('any text', () => {
    fc.assert(
      fc.property(textWithWords, (source) => {
        expect(paragraphsOf(imported(source))).toEqual(expectedParagraphs(source));
      }),
      { numRuns: 1000 },
    );
  });

  test('any number of single lines', () => {
    const line = fc
      .string({ unit: 'binary' })
      .filter((text) => !/[\r\n]/.test(text) && !isBlank(text) && text[0] !== '\ufeff');
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1 }),
        fc.constantFrom('\n', '\r\n', '\n\n', '\r\n \t\r\n'),
        (lines, ending) => {
          expect(paragraphsOf(imported(lines.join(ending)))).toEqual(lines);
        },
      ),
    );
  });

  test('a text without a word is an error', () => {
    for (const source of ['', '\ufeff', ' \t\n\r\n \n', '\n'])
      expect(() => importText(source, { published: '2023' })).toThrow('the file holds no text');
  });

  test('importing twice changes nothing', () => {
    fc.assert(
      fc.property(textWithWords, (source) => {
        const once = imported(source);
        // Written with a byte-order mark, since a U+FEFF that has come to stand first would be read as one.
        const again = (): ParsedArticle => imported(`\ufeff${once.text}`);
        if (once.paragraphs.length > 1) expect(paragraphsOf(again())).toEqual(paragraphsOf(once));
      }),
    );
  });
});

describe('the text in an article file', () => {
  const head = '---\npublished: 2023\nannotation: partial\n---\n';

  test.each([
    ...articleTexts.map(([, source]) => source),
    '---\n',
    '---',
    '--- \n---\n',
    '\n\n---\n\nword',
    'a\n\n---\n\nb\n\n---\n',
  ])('is kept from its first line to its last: %j', (source) => expectKept(source));

  test('is kept, whatever it is', () => {
    fc.assert(fc.property(anyText, expectKept), { numRuns: 1000 });
  });

  test('is kept with CRLF and a byte-order mark throughout the file', () => {
    const file = `\ufeff${head}\nOne\n\ntwo\nthree\n`;
    expect(parse(file.replaceAll('\n', '\r\n')).text).toBe('One\n\ntwo\nthree');
    expect(parse(file.replaceAll('\n', '\r')).text).toBe('One\n\ntwo\nthree');
  });

  function expectKept(source: string): void {
    const { text, paragraphs } = parse(`${head}\n${source}\n`);
    const lines = source.split(/\r\n|\r|\n/);
    const from = lines.findIndex((line) => !isBlank(line));
    const to = lines.findLastIndex((line) => !isBlank(line));
    expect(text).toBe(from === -1 ? '' : lines.slice(from, to + 1).join('\n'));
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(blocks(lines));
  }
});

describe('offsets', () => {
  test('are code points of the text, and places lines and columns of the file', () => {
    fc.assert(
      fc.property(textWithWords, (source) => {
        const file = importText(source, { published: '2023' });
        const { text, paragraphs, codePoints, placeAt } = parse(file);
        const points = Array.from(text);
        for (const { number, start, end, text: words } of paragraphs) {
          expect(points.slice(start, end).join('')).toBe(words);
          const { line, column } = placeAt(codePoints.toUtf16(start));
          expect(column).toBe(1);
          expect(
            file
              .split('\n')
              .slice(line - 1)
              .join('\n')
              .startsWith(words),
          ).toBe(true);
          expect(paragraphs[number - 1]?.start).toBe(start);
        }
      }),
    );
  });
});
