import { type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { sourceArticle } from '../../model/editions/source-article.ts';
import { type ClaimLink, claimLink } from '../claim/claim-link.ts';
import { type OtherState, otherStates } from '../claim/claim-states.ts';
import { isNamed } from '../claim/compare-attributions.ts';
import { leadFirst } from '../claim/lead-first.ts';
import { reportedWords, type WordRun } from '../claim/reported-words.ts';
import { differencesWith } from '../differences/differences-of.ts';
import { type LanguageView, languageView } from '../source/language-view.ts';
import { languageOf } from '../source/translation-view.ts';
import { joinNames } from '../words.ts';
import { shortenRuns } from './shorten-runs.ts';

/** Under which of the page’s filters a statement is shown. */
export type StatementTag = 'disputed' | 'shared' | 'differs';

/** A claim as one article prints it, in short: who says it, and in which words. */
export interface StatementView {
  readonly claim: ClaimLink;
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
  /** Whether it disputes another statement. */
  readonly disputes: boolean;
  readonly tags: readonly StatementTag[];
}

/** What limits or answers a statement is told on its page: without the words of it, it would say nothing here. */
const toldStates: readonly OtherState[] = ['taken-back', 'revised', 'opposed', 'rests-on-disputed'];

/** A statement is cut after so many words: the page compares, and each has a page of its own. */
const mostWords = 26;

/** A claim as an article prints it, in the passage nearest to the gist; null where the article does not carry it. */
export function statementView(claim: ClaimRecord, article: string, corpus: Corpus): StatementView | null {
  const appearance = leadFirst(claim)
    .flatMap((at) => claim.appearances[at] ?? [])
    .find((one) => one.article === article);
  if (appearance === undefined) return null;
  const ownVoice = claim.speakers.includes(appearance.outlet);
  const speakers = (ownVoice ? [appearance.outlet] : claim.speakers).map((id) => getRecord(corpus.actors, id));
  const { as } = appearance;
  const shown = shortenRuns(reportedWords(appearance, sourceArticle(appearance, corpus)).runs, mostWords);
  const isTold = (words: string): boolean => shown.some(({ text }) => text.includes(words));
  return {
    claim: claimLink(claim.id, corpus),
    actors: claim.speakers,
    speakers: joinNames(speakers.map(({ name }) => name)),
    ownVoice,
    calledHere: as === null || isTold(as) || speakers.some((actor) => isNamed(as, actor)) ? null : as,
    runs: shown,
    language: languageView(languageOf(appearance, getRecord(corpus.articles, article))),
    states: otherStates(claim, corpus).flatMap(({ state, words }) =>
      toldStates.includes(state) ? inSentence(words) : [],
    ),
    disputes: claim.disputes.length > 0,
    tags: statementTags(claim, corpus),
  };
}

/** Words that begin a line, after others. */
const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

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
