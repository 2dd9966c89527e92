import { type Diagnostic, diagnose, type FieldPath, type Place } from '../model/diagnostic.ts';
import { articleOf } from '../model/editions/edition-id.ts';
import { containsWords, type Range } from '../text/find-quote.ts';
import { nearestPassage } from '../text/nearest-passage.ts';
import { pairQuotationMarks } from '../text/pair-quotation-marks.ts';
import { shorten } from './check-coverage.ts';
import type { ParsedArticle } from './parse-article.ts';
import type { ParsedContent } from './parse-content.ts';
import type { ParsedRecord } from './parse-record.ts';
import { readStoryArticles } from './story-articles.ts';

/** The fields, in any record, in which we speak ourselves; so do the bodies of all records but articles. */
const proseFields: ReadonlySet<string> = new Set([
  ...[
    'gist',
    'note',
    'question',
    'title',
    'summary',
    'description',
    'value',
    'minor',
    'unmarked',
    'reason',
    'what',
    'why',
  ],
  ...['identity', 'saidBasis', 'publishedBasis', 'outletBasis', 'rights'],
]);

/** A stretch of our own prose, and the place of any offset in it. */
interface Prose {
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
}

/**
 * Checks that words in quotation marks in our own prose are somebody's: they stand verbatim in an article of the record's
 * story (of any story, for actors; of any of its stories, for articles), or the record lists them under `notQuoted` (docs/rules.md, rule 10).
 */
export function checkProse(content: ParsedContent, articles: readonly ParsedArticle[]): Diagnostic[] {
  const { articlesOf, storiesOf } = readStoryArticles(content);
  const textsOf = Map.groupBy(articles, ({ id }) => articleOf(id));
  const ofStory = (story: string) => articlesOf(story).flatMap(({ id }) => textsOf.get(id) ?? []);
  const ofStories = (article: ParsedArticle) => [...new Set(storiesOf(article.id).flatMap(ofStory))];
  return [
    ...content.stories.flatMap((story) => checkRecord(story, ofStory(story.id), bodyProse(story))),
    ...content.articles.flatMap((article) => checkRecord(article, ofStories(article), [])),
    ...content.actors.flatMap((actor) => checkRecord(actor, articles, [])),
    ...[...content.claims, ...content.differences].flatMap((record) =>
      checkRecord(record, ofStory(record.folder), bodyProse(record)),
    ),
  ];
}

type Record = ParsedRecord<{ readonly notQuoted?: readonly string[] | undefined }>;

function checkRecord(record: Record, articles: readonly ParsedArticle[], body: readonly Prose[]): Diagnostic[] {
  if (record.fields === null) return [];
  const exempt = (record.fields.notQuoted ?? []).filter((words) => words !== undefined);
  const quoted = [...fieldProse(record, record.fields, []), ...body].flatMap(quotationsIn);
  const unused = exempt.flatMap((words, at) =>
    quoted.some((one) => one.words === words)
      ? []
      : [diagnose('prose/not-quoted-unused', record.placeOf(['notQuoted', at]), { words })],
  );
  const texts = articles.map(({ text }) => text);
  return [
    ...quoted.filter(({ words }) => !exempt.includes(words)).flatMap((one) => checkQuoted(one, texts)),
    ...unused,
  ];
}

interface QuotedWords {
  readonly words: string;
  readonly place: Place;
}

function checkQuoted({ words, place }: QuotedWords, texts: readonly string[]): Diagnostic[] {
  if (texts.length === 0 || texts.some((text) => standsIn(text, words))) return [];
  const nearest = texts.map((text) => nearestPassage(text, words)).find((passage) => passage !== null) ?? null;
  return [diagnose('prose/not-verbatim', place, { words: shorten(words), nearest })];
}

/** Left out words (…) and put in ones ([he]) divide it; marks inside change their shape where quotations are nested. */
function standsIn(text: string, words: string): boolean {
  const plain = foldMarks(text);
  const parts = words.split(/\s*(?:…|\.\.\.|\[[^\]]*\])\s*/u).map((part) =>
    foldMarks(part)
      .replace(/[.,;:!?]+$/u, '')
      .trim(),
  );
  return parts
    .filter((part) => part !== '')
    .every((part) => [part, ...otherCase(part)].some((words) => containsWords(plain, words)));
}

/** A quotation that begins or ends a sentence of ours may take its capital with it, as print does. */
function otherCase(words: string): string[] {
  const [first = '', ...rest] = Array.from(words);
  return [first.toLowerCase(), first.toUpperCase()].map((letter) => letter + rest.join(''));
}

const foldMarks = (text: string): string => text.replace(/["“”„‟‘’‚‛]/gu, "'");

/** What stands in quotation marks, without Markdown's stars and the punctuation that a sentence puts inside. */
function quotationsIn({ text, placeAt }: Prose): QuotedWords[] {
  return pairQuotationMarks(text, paragraphsOf(text))
    .flat()
    .map(({ start, inner }) => ({ words: bareWords(text.slice(inner.start, inner.end)), place: placeAt(start) }))
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
}

const bareWords = (words: string): string =>
  words
    .replace(/[*_`]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;:]+$/u, '');

function paragraphsOf(text: string): Range[] {
  return Array.from(text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/gu), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** The prose among the fields of a record, at any depth. */
function fieldProse(record: Record, value: unknown, path: FieldPath): Prose[] {
  if (typeof value === 'string')
    return proseFields.has(nameOf(path)) ? [{ text: value, placeAt: () => record.placeOf(path) }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(value)
    ? value.map((item, at) => [at, item] as const)
    : Object.entries(value);
  return entries.flatMap(([key, item]) => fieldProse(record, item, [...path, key]));
}

const nameOf = (path: FieldPath): string => String(path.findLast((key) => typeof key === 'string') ?? '');

function bodyProse({ file, body, bodyLine }: ParsedRecord<unknown>): Prose[] {
  const placeAt = (offset: number): Place => {
    const lines = body.slice(0, offset).split('\n');
    return { file, line: bodyLine + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 };
  };
  return [{ text: body, placeAt }];
}
