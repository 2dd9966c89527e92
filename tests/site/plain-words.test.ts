import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { readContent } from '../../src/files/read-content.ts';
import { builtFiles, builtText } from './built-site.ts';

/** The first column of the last table of `docs/style.md`. */
const style = readFileSync('docs/style.md', 'utf8');
const retired = [...style.slice(style.indexOf('## Words that are no longer used')).matchAll(/^\| ([^|]+?) \|/gmu)]
  .map(([, phrase = '']) => phrase)
  .slice(2);

const { corpus } = compile(readContent('content'));
if (corpus === null) throw new Error('The content has errors');
const printed = [...corpus.articles.values()].map(({ text }) => text).join('\n');
/** A paper may print what we do not say. */
const refused = retired.filter((phrase) => !printed.includes(phrase));

const pages = builtFiles().filter((path) => /\.(?:html|atom)$|feed\.json$/u.test(path));

/** What a reader reads or hears: texts and the attributes that are read out; no scripts, styles and code. */
function readerText(markup: string): string {
  const spoken = [
    ...markup.matchAll(/\b(?:aria-label|alt|title|content|data-says|data-missing|data-open)="([^"]*)"/gu),
  ];
  const shown = markup.replace(/<(script|style|code|pre)\b[\s\S]*?<\/\1>/gu, ' ').replace(/<[^>]*>/gu, ' ');
  return [shown, ...spoken.map(([, text = '']) => text)].join(' ').replaceAll('&#39;', '’').replace(/\s+/gu, ' ');
}

/** A phrase stands as whole words, whatever case its first letter has. */
const stands = (phrase: string, text: string): boolean =>
  new RegExp(
    `(?<![\\p{L}/-])[${phrase.charAt(0).toLowerCase()}${phrase.charAt(0).toUpperCase()}]${RegExp.escape(phrase.slice(1))}(?![\\p{L}-])`,
    'u',
  ).test(text);

test('the list of retired words is there', () => {
  expect(retired.slice(0, 2)).toEqual(['Disputed that it was said', 'Not recalled that']);
  expect(refused.length).toBeGreaterThan(50);
});

test.each(pages)('%s has no retired word', (path) => {
  const text = readerText(builtText(path));
  expect(refused.filter((phrase) => stands(phrase, text))).toEqual([]);
});
