import { type Appearance, type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { sourceArticle } from '../../model/editions/source-article.ts';
import { type ClaimLink, claimLink } from '../claim/claim-link.ts';
import { type OtherState, otherStates } from '../claim/claim-states.ts';
import { isNamed } from '../claim/compare-attributions.ts';
import { leadFirst } from '../claim/lead-first.ts';
import { reportedWords, type WordRun } from '../claim/reported-words.ts';
import { differencesWith } from '../differences/differences-of.ts';
import { actorName } from '../named-link.ts';
import { type LanguageView, languageView } from '../source/language-view.ts';
import { languageOf } from '../source/translation-view.ts';
import { atSentenceStart, joinNames, relationWords } from '../words.ts';
import { shortenRuns } from './shorten-runs.ts';
import type { StoryPaper } from './story-papers.ts';

/** Under which of the page’s filters a statement is shown. */
export type StatementTag = 'disputed' | 'shared' | 'differs';

/** A claim as one paper prints it, in short: who says it, and in which words. */
export interface StatementView {
  readonly claim: ClaimLink;
  /** Of a paper with several articles, when that which has the words was printed, and any others that carry the claim. */
  readonly printed: string | null;
  /** Ids of all whose statement it is. */
  readonly actors: readonly string[];
  /** Their names; the paper’s own name in its own voice. */
  readonly speakers: string;
  readonly ownVoice: boolean;
  /** What the article calls a speaker whom it does not name here, where the words shown do not tell. */
  readonly calledHere: string | null;
  /** The article’s own words, cut where they are long. */
  readonly runs: readonly WordRun[];
  /** Of these words, where it is not the site's own. */
  readonly language: LanguageView | null;
  /** What else a reader must know of it: that it was taken back, or is opposed, or rests on what is disputed. */
  readonly states: readonly string[];
  /** What it does to others that a reader must know: `disputes a statement`, `takes back an earlier one`. */
  readonly does: readonly string[];
  readonly tags: readonly StatementTag[];
}

/** What limits or answers a statement is told on its page: without the words of it, it would say nothing here. */
const toldStates: readonly OtherState[] = ['taken-back', 'revised', 'opposed', 'rests-on-disputed'];

/** A statement is cut after so many words: the page compares, and each has a page of its own. */
const mostWords = 26;

/** A claim as a paper prints it, in the passage nearest to the gist; null where the paper does not carry it. */
export function statementView(claim: ClaimRecord, paper: StoryPaper, corpus: Corpus): StatementView | null {
  const own = leadFirst(claim)
    .flatMap((at) => claim.appearances[at] ?? [])
    .filter(({ outlet }) => outlet === paper.outlet.id);
  const [appearance] = own;
  if (appearance === undefined) return null;
  const ownVoice = claim.speakers.includes(appearance.outlet);
  const speakers = (ownVoice ? [appearance.outlet] : claim.speakers).map((id) => getRecord(corpus.actors, id));
  const { as } = appearance;
  const text = sourceArticle(appearance, corpus);
  const shown = shortenRuns(reportedWords(appearance, text).runs, mostWords);
  const isTold = (words: string): boolean => shown.some((run) => run.text.includes(words));
  return {
    claim: claimLink(claim.id, corpus),
    printed: printedIn(own, paper),
    actors: claim.speakers,
    speakers: atSentenceStart(joinNames(speakers.map(actorName))),
    ownVoice,
    calledHere: as === null || isTold(as) || speakers.some((actor) => isNamed(as, actor)) ? null : as,
    runs: shown,
    language: languageView(languageOf(appearance, text)),
    states: otherStates(claim, corpus).flatMap(({ state, words }) =>
      toldStates.includes(state) ? inSentence(words) : [],
    ),
    does: deedsOf(claim),
    tags: statementTags(claim, corpus),
  };
}

/** Words that begin a line, after others. */
const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function deedsOf({ disputes, relations }: ClaimRecord): readonly string[] {
  const updates = new Set(relations.flatMap((edge) => (edge.family === 'updates' ? relationWords(edge).made : [])));
  return [
    ...(disputes.length > 0 ? ['disputes a statement'] : []),
    ...[...updates].map((words) => `${words.toLowerCase()} an earlier statement`),
  ];
}

/** `14 May 2024`; `14 May 2024, also 16 May 2024`. */
function printedIn(appearances: readonly Appearance[], { articles }: StoryPaper): string | null {
  const carrying = [...new Set(appearances.map(({ article }) => article))];
  const dates = carrying.flatMap((id) => articles.find((article) => article.id === id)?.printed ?? []);
  return dates.length === 0 ? null : dates.join(', also ');
}

/** How many papers carry a claim; a paper of several articles is one. */
export function countOutlets({ appearances }: ClaimRecord): number {
  return new Set(appearances.map(({ outlet }) => outlet)).size;
}

/** Under which filters a claim is shown: with disputed ones what disputes them. */
export function statementTags(claim: ClaimRecord, corpus: Corpus): readonly StatementTag[] {
  const tags: StatementTag[] = [];
  if (claim.disputed || claim.disputes.length > 0) tags.push('disputed');
  if (countOutlets(claim) > 1) tags.push('shared');
  if (differencesWith(claim.id, corpus).length > 0) tags.push('differs');
  return tags;
}
