import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { readContent } from '../../src/files/read-content.ts';
import { getRecord } from '../../src/model/corpus.ts';
import { reportedWords } from '../../src/views/claim/reported-words.ts';
import { builtFiles, builtPages, builtText } from './built-site.ts';

const { corpus } = compile(readContent('content'));
if (corpus === null) throw new Error('The content has errors');
const { articles, claims, differences, stories, actors } = corpus;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const articleTexts = [...articles.values()].map(({ text }) => oneLine(text));
const runs = [...claims.values()].flatMap(({ appearances }) =>
  appearances.flatMap((one) => reportedWords(one, getRecord(articles, one.article)).runs),
);
/** The words with which somebody is quoted, and what papers print around them or instead. */
const spoken = runs.filter((run) => run.spoken).map(({ text }) => oneLine(text));
const papersOwn = runs.filter((run) => !run.spoken).map(({ text }) => oneLine(text));
/** Our own prose: what it quotes is the compiler's to check. */
const prose = [
  ...[...claims.values()].flatMap(({ gist, said, note, minor, changes, relations, appearances }) => [
    ...[gist, said.basis ?? '', note, minor, ...relations.map((edge) => edge.note)],
    ...changes.flatMap(({ what, why }) => [what, why]),
    ...appearances.map(({ identity }) => identity ?? ''),
  ]),
  ...[...stories.values()].flatMap(({ title, question, summary, points, events }) => [
    ...[title, question, summary, ...events.flatMap(({ what, date }) => [what, date.basis])],
    ...points.flatMap((point) => [point.question, point.note ?? '']),
  ]),
  ...[...differences.values()].flatMap(({ question, note, values }) => [
    ...[question, note, ...values.map(({ value }) => value)],
  ]),
  ...[...articles.values()].flatMap(({ rights, published, outletBasis }) => [rights, published.basis, outletBasis]),
  ...[...actors.values()].map(({ description }) => description),
].map((text) => oneLine((text ?? '').replace(/^inferred: /u, '')));
const longestFirst = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => /["“‘]/u.test(text)).sort((a, b) => b.length - a.length);
/** What may stand in marks or have marks in it, in the order in which it is taken out of a text. */
const known = [prose, spoken.map((words) => `“${words}”`), papersOwn].flatMap(longestFirst);

/** The contents of every pair of marks of ours in a text, and of an opening mark that nothing closes. */
function marked(text: string): string[] {
  const ours = known.reduce((rest, one) => rest.replaceAll(one, ''), oneLine(text));
  return Array.from(ours.matchAll(/“([^”]*)”?|"([^"]*)"?|(?<![\p{L}\p{N}])‘([^’]*)’?/gu), (match) =>
    (match[1] ?? match[2] ?? match[3] ?? '').trim(),
  );
}

const unquoted = (text: string): string[] => marked(text).filter((words) => !spoken.some((one) => one.includes(words)));

const entities: Readonly<Record<string, string>> = { quot: '"', '#34': '"', '#39': "'", lt: '<', gt: '>', amp: '&' };
const decode = (text: string): string => text.replace(/&([#\w]+);/gu, (all, name) => entities[name] ?? all);
const textOf = (html: string): string => decode(html.replace(/<[^>]+>/gu, ''));

/** HTML that a page offers to paste is read as what it will be. */
const asPasted = (html: string): string =>
  html.replace(/<textarea\b[^>]*>([\s\S]*?)<\/textarea>/gu, (_, code: string) => decode(code));

const elements = (html: string, open: RegExp): string[] =>
  Array.from(html.matchAll(open), (match) => {
    const tag = match[1] ?? '';
    return html.slice(match.index, html.indexOf(`</${tag}>`, match.index));
  });

/** What is set apart on pages as the papers': their sentences, and expressions named as printed. */
const printedElement = /<(span|ul|p)[^>]*class="(?:[^"]* )?printed(?: [^"]*)?"[^>]*>/gu;
const apart = /<(blockquote|script|style)\b|<(p) class="text|<(div) class="prose|<(span) class="writes/gu;

const withoutPapersWords = (html: string): string =>
  [apart, printedElement].reduce((rest, open) => {
    for (const element of elements(rest, new RegExp(open.source.replace(/\|<\(/gu, '|<('), 'gu')))
      rest = rest.replace(element, '');
    return rest;
  }, html);

const pages = builtPages();

test.each(pages)('%s: marks of ours stand only around words with which somebody is quoted', (path) => {
  const html = asPasted(builtText(path));
  const told = Array.from(html.matchAll(/(?:content|title|aria-label|alt|data-says)="([^"]*)"/gu), ([, text]) =>
    decode(text ?? ''),
  );
  const quotations = elements(html, /<(q)\b[^>]*>/gu).map((one) => oneLine(textOf(one)));
  expect(quotations.filter((words) => !spoken.some((one) => one.includes(words)))).toEqual([]);
  expect([...told, textOf(withoutPapersWords(html))].flatMap(unquoted)).toEqual([]);
});

test.each(pages)('%s: what is named as printed stands in an article', (path) => {
  const printed = elements(builtText(path), printedElement).map(textOf);
  const parts = printed
    .flatMap((text) => Array.from(text.matchAll(/“([^”]*)”/gu), ([, words]) => (words ?? '').split(' … ')))
    .flat();
  expect(parts.map(oneLine).filter((words) => !articleTexts.some((text) => text.includes(words)))).toEqual([]);
});

test.each(builtFiles().filter((path) => path.endsWith('feed.json')))('%s: so do those of a feed', (path) => {
  const { items } = JSON.parse(builtText(path)) as { items: { title: string; content_text: string }[] };
  expect(items.flatMap(({ title, content_text }) => [title, ...content_text.split('\n\n')]).flatMap(unquoted)).toEqual(
    [],
  );
});
