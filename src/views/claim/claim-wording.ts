import { appearanceNumbers } from '../../model/addresses.ts';
import { type Appearance, type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { comparableLanguage } from '../../model/source/language.ts';
import { type Alignment, alignWordings, type Version } from '../../text/alignment/align-wordings.ts';
import type { Segment } from '../../text/alignment/marked-segments.ts';
import { memoizeInCorpus } from '../memoize-in-corpus.ts';
import { outletInSentence } from '../outlet-words.ts';
import { languageView } from '../source/language-view.ts';
import { languageOf } from '../source/translation-view.ts';
import { joinNames } from '../words.ts';
import { wordingHeadline, wordingSummary } from './wording-summary.ts';

/** What the papers print of one claim, compared word by word. */
export interface ClaimWording {
  /** Null where fewer than two outlets carry it: an outlet is not compared with itself. */
  readonly alignment: Alignment | null;
  /** By appearance and by quote, in the order of the record: each quote's text, cut where versions differ. */
  readonly quotes: readonly (readonly (readonly Segment[])[])[];
  /** The outcome in plain sentences; empty where nothing is compared. */
  readonly summary: readonly string[];
  /** The most telling of these in passing, or null. */
  readonly headline: string | null;
  /** Whether two papers print the same quotation of some length: probably one issued statement, so one source. */
  readonly reprint: boolean;
}

/** Stands between the quotes of an appearance while they are aligned; it is no wording. */
const joint = '\n';
/** Shorter quotations can be the same by chance. */
const leastWordsOfReprint = 12;

/** The part of segments between two UTF-16 offsets of their joined text. */
function segmentsBetween(segments: readonly Segment[], start: number, end: number): readonly Segment[] {
  let at = 0;
  return segments.flatMap((segment) => {
    const from = at;
    at += segment.text.length;
    const text = segment.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...segment, text }];
  });
}

function quoteSegments(appearance: Appearance, segments: readonly Segment[]): readonly (readonly Segment[])[] {
  let at = 0;
  return appearance.quotes.map(({ exact }) => {
    const start = at;
    at += exact.length + joint.length;
    return segmentsBetween(segments, start, start + exact.length);
  });
}

/** The name of each appearance in the alignment: its outlet, from the second in an outlet on with what no id can hold. */
export function appearanceIds(appearances: readonly Appearance[]): readonly string[] {
  const numbers = appearanceNumbers(appearances);
  return appearances.map(({ outlet }, index) => (numbers[index] === 1 ? outlet : `${outlet}/${numbers[index]}`));
}

/** The words of each appearance, to be aligned. */
export function appearanceVersions(appearances: readonly Appearance[]): readonly Version[] {
  const ids = appearanceIds(appearances);
  return appearances.map(({ quotes, outlet }, index) => ({
    id: ids[index] ?? '',
    text: quotes.map(({ exact }) => exact).join(joint),
    source: outlet,
  }));
}

/** Whether a family of like wordings is one quotation, printed by more than one outlet. */
function hasReprint({ families, versions }: Alignment, appearances: readonly Appearance[]): boolean {
  const at = (id: string): number => versions.findIndex((version) => version.id === id);
  return families.some(({ ids, relation, wordsShared }) => {
    const members = ids.flatMap((id) => appearances[at(id)] ?? []);
    const isSame = relation === 'identical' || relation === 'reordered';
    const isQuoted = members.every(({ mode }) => mode === 'direct' || mode === 'mixed');
    return (
      isSame && isQuoted && wordsShared >= leastWordsOfReprint && new Set(members.map(({ outlet }) => outlet)).size > 1
    );
  });
}

const unmarked = (text: string): Segment => ({ text, differs: false, group: null, kind: null, shared: false });

/** The language of an appearance's words, as far as words of it can be compared with others. */
const languageKey = (appearance: Appearance, corpus: Corpus): string =>
  comparableLanguage(languageOf(appearance, getRecord(corpus.articles, appearance.article)));

/** The appearances whose words can be compared: those in the language that most papers have, of several the first. */
export function comparableAppearances({ appearances }: ClaimRecord, corpus: Corpus): readonly Appearance[] {
  const groups = Map.groupBy(appearances, (appearance) => languageKey(appearance, corpus));
  const papers = (group: readonly Appearance[]): number => new Set(group.map(({ outlet }) => outlet)).size;
  const [most = []] = [...groups.values()].toSorted((a, b) => papers(b) - papers(a));
  return most;
}

/** Which papers print it in another language, where words of it are compared; or where none can be. */
function otherLanguages(
  { appearances }: ClaimRecord,
  compared: readonly Appearance[],
  corpus: Corpus,
): readonly string[] {
  if (compared.length === appearances.length) return [];
  const languages = Map.groupBy(
    appearances.filter((one) => !compared.includes(one)),
    (one) => languageView(languageOf(one, getRecord(corpus.articles, one.article)))?.name ?? 'English',
  );
  return Array.from(languages, ([name, group]) => {
    const papers = new Set(group.map(({ outlet }) => outletInSentence(getRecord(corpus.outlets, outlet))));
    return `In another language, and not compared: ${name}, in ${joinNames([...papers])}.`;
  });
}

function compareWordings(claim: ClaimRecord, corpus: Corpus): ClaimWording {
  const appearances = comparableAppearances(claim, corpus);
  const apart = otherLanguages(claim, appearances, corpus);
  const unmarkedQuotes = (appearance: Appearance) => appearance.quotes.map(({ exact }) => [unmarked(exact)]);
  if (new Set(appearances.map(({ outlet }) => outlet)).size < 2)
    return {
      alignment: null,
      quotes: claim.appearances.map(unmarkedQuotes),
      summary: apart,
      headline: null,
      reprint: false,
    };
  const alignment = alignWordings(appearanceVersions(appearances));
  const ids = appearanceIds(appearances);
  const names = new Map(
    appearances.map(({ outlet }, index) => [ids[index] ?? '', outletInSentence(getRecord(corpus.outlets, outlet))]),
  );
  const reprint = hasReprint(alignment, appearances);
  return {
    alignment,
    quotes: claim.appearances.map((appearance) => {
      const version = alignment.versions[appearances.indexOf(appearance)];
      return version === undefined ? unmarkedQuotes(appearance) : quoteSegments(appearance, version.segments);
    }),
    summary: [...wordingSummary(alignment, names, reprint), ...apart],
    headline: wordingHeadline(alignment, names),
    reprint,
  };
}

/** The wordings of a claim's appearances, aligned; versions have the names of `appearanceIds`. */
export const claimWording = memoizeInCorpus(compareWordings);
