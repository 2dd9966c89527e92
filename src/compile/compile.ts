import type { Corpus } from '../model/corpus.ts';
import { type Diagnostic, isError } from '../model/diagnostic.ts';
import { readRecordPath } from '../model/record-paths.ts';
import { type AnchoredTerms, accountedPassages, anchorTerms, quotedPassages } from './account-passages.ts';
import { readActorNames } from './actor-names.ts';
import { type AnchoredClaim, anchorClaim } from './anchor-claims.ts';
import { anchorDifference } from './anchor-differences.ts';
import { anchorEvents } from './anchor-events.ts';
import { checkActors } from './check-actors.ts';
import { checkAttributions } from './check-attributions.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkDates } from './check-dates.ts';
import { checkEditions } from './check-editions.ts';
import { checkLedgerDays, checkSaidBeforePrinted } from './check-order.ts';
import { checkParts } from './check-parts.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { checkProse } from './check-prose.ts';
import { checkReferences } from './check-references.ts';
import { checkStatements, type ListStatements } from './check-statements.ts';
import type { ContentFile } from './content-file.ts';
import { readFirstNames } from './first-names.ts';
import { sortDiagnostics } from './format-diagnostics.ts';
import { checkMeanings } from './ledger/check-meanings.ts';
import { checkSeals } from './ledger/seals.ts';
import { linkCorpus } from './link-corpus.ts';
import type { ParsedArticle } from './parse-article.ts';
import { type ParsedContent, parseContent } from './parse-content.ts';
import { anchorableTexts } from './parse-edition.ts';
import type { ReadMemory } from './read-memory.ts';
import { readStoryArticles } from './story-articles.ts';
import { readStrangeNames } from './strange-names.ts';

/** A corpus, or null where there is an error; and everything that there is to say, errors or not. */
export interface Compilation {
  readonly corpus: Corpus | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a compilation may be told; it knows no language and reads no clock. */
export interface CompileOptions {
  /** Tells what a complete article should have records of; without it nobody looks. */
  readonly listStatements?: ListStatements | undefined;
  /** The latest day that it is anywhere, `2026-11-22`: the ledger may name no later one. Without it nobody looks. */
  readonly today?: string | undefined;
  /** What was read by earlier compilations of the same program, and will be by later ones. */
  readonly memory?: ReadMemory | undefined;
}

/**
 * Compiles the files of `content/` into a corpus: parse, anchor, check, link. Collects every problem of one run
 * before it judges; never throws on bad content; reads no file and knows no framework.
 */
export function compile(
  files: readonly ContentFile[],
  { listStatements, today, memory }: CompileOptions = {},
): Compilation {
  const content = parseContent(files, memory);
  // What lies in a folder that cannot be read may be what all else seems to lack.
  if (files.some(isUnreadFolder)) return { corpus: null, diagnostics: sortDiagnostics(content.diagnostics) };
  const articles = new Map(content.articles.map((article) => [article.id, article]));
  const editions = new Map(content.editions.map((edition) => [edition.id, edition]));
  const texts = anchorableTexts(articles, content.editions);
  const readable = new Map([...texts].filter(([, article]) => article.paragraphs.length > 0));
  const claims = content.claims.map((claim) => anchorClaim(claim, readable));
  const differences = content.differences.map((difference) => anchorDifference(difference, readable));
  const events = content.stories.map((story) => anchorEvents(story, readable));
  const terms = content.articles.map(anchorTerms);
  const readers = {
    names: readActorNames(content),
    firstNames: readFirstNames(content),
    strangeName: readStrangeNames(content),
  };
  const diagnostics = [
    ...content.diagnostics,
    ...claims.flatMap((claim) => claim.diagnostics),
    ...differences.flatMap((difference) => difference.diagnostics),
    ...events.flatMap((one) => one.diagnostics),
    ...terms.flatMap((one) => one.diagnostics),
    ...checkReferences(content),
    ...checkEditions(content),
    ...checkDates(content),
    ...checkActors(content, readable),
    ...checkPermalinks(content),
    ...checkParts(content),
    ...checkMeanings(content),
    ...checkSeals(content),
    ...(today === undefined ? [] : checkLedgerDays(content, today)),
    ...content.claims.flatMap((claim) => [
      ...checkSaidBeforePrinted(claim, articles, editions),
      ...checkAttributions(claim, articles, readers),
    ]),
    ...checkProse(content, [...readable.values()]),
    ...checkCompleteness(content.articles.filter(isSettled(content, claims, terms)), claims, terms, listStatements),
  ];
  const sorted = sortDiagnostics(diagnostics);
  if (sorted.some(isError)) return { corpus: null, diagnostics: sorted };
  const corpus = linkCorpus(content, claims, differences, {
    scareQuotes: new Map(terms.map((one) => [one.article, one.scareQuotes])),
    events: new Map(events.map((one) => [one.story, one.events])),
  });
  return { corpus, diagnostics: sorted };
}

function isUnreadFolder({ path, fault }: ContentFile): boolean {
  return fault?.kind === 'unreadable' && readRecordPath(path) === null;
}

/**
 * Whether everything that could account for an article's words was read and anchored. Where it was not, that fault
 * is reported, and words it leaves uncovered would only repeat it.
 */
function isSettled(content: ParsedContent, claims: readonly AnchoredClaim[], terms: readonly AnchoredTerms[]) {
  const { storiesOf } = readStoryArticles(content);
  const unread = new Set(claims.flatMap(({ parsed, isRead }) => (isRead ? [] : parsed.folder)));
  const isUnanchored = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): boolean =>
    diagnostics.some(({ rule }) => rule.startsWith('claim/quote-'));
  const doubtful = new Set([
    ...claims.filter(isUnanchored).flatMap(({ appearances }) => appearances.map(({ article }) => article)),
    ...terms.filter(isUnanchored).map(({ article }) => article),
  ]);
  return ({ id }: ParsedArticle): boolean => !storiesOf(id).some((story) => unread.has(story)) && !doubtful.has(id);
}

function checkCompleteness(
  articles: readonly ParsedArticle[],
  claims: readonly AnchoredClaim[],
  terms: readonly AnchoredTerms[],
  listStatements: ListStatements = () => [],
): Diagnostic[] {
  const quoted = quotedPassages(claims, terms);
  const accounted = accountedPassages(claims, terms);
  return articles.flatMap((article) => [
    ...checkCoverage(article, quoted.get(article.id) ?? []),
    ...checkStatements(article, accounted.get(article.id) ?? [], listStatements),
  ]);
}
