import type { ParsedClaim } from '../../compile/parse-content.ts';
import { speakersOf } from '../../model/claim-file.ts';
import type { StoryFile } from '../../model/content-files.ts';
import { type QuoteSpec, quoteQuery, quoteSpecs } from '../../model/field-schemas.ts';
import { type Likeness, likenessAmong } from './likeness.ts';

/** A point with the story whose it is: two stories may name theirs alike. */
export interface StoryPoint {
  readonly story: string;
  readonly point: string;
}

/** A claim that a statement may be, and how much speaks for it. */
export interface ClaimMatch extends StoryPoint {
  readonly claim: string;
  /** The words of the claim that are most like the statement, and the article that prints them. */
  readonly words: string;
  readonly article: string;
  /** From 0 to 1. */
  readonly likeness: number;
  /** Whether it is sure enough to propose; below that it is only worth a look. */
  readonly isProposed: boolean;
}

/** A story that has an article, as a draft is held against it. */
export interface ArticleStory {
  readonly id: string;
  readonly points: StoryFile['points'];
  readonly claims: readonly ParsedClaim[];
}

/** What a statement is held against: the claims of all stories that have its article, but for what the article itself prints. */
export interface StoryMatcher {
  /** The claim of another paper that says the same, or null. */
  readonly claimLike: (statement: string, speaker: string | null) => ClaimMatch | null;
  /**
   * The point to which it belongs, or null where nothing speaks for one.
   * @param enough how much must speak for it, from 0 to 1; what is sure enough to propose alone, if left out
   */
  readonly pointLike: (statement: string, speaker: string | null, enough?: number) => StoryPoint | null;
}

/** Set by leaving out each paper of our first story in turn: above these, every match was right. */
const enoughWithSpeaker = 0.45;
const enoughAlone = 0.6;
const worthALook = 0.45;
/** Of the points proposed so, ten of thirteen were right; those of the others are for the editor to choose. */
const enoughForPoint = 0.35;
const sameSpeaker = 0.1;

interface PrintedClaim extends StoryPoint {
  readonly claim: string;
  readonly speakers: readonly string[];
  readonly gist: string;
  readonly words: string;
  readonly article: string;
}

/**
 * A matcher for the statements of one article.
 * @param stories those that have the article, the one in whose folder it lies first
 * @param article `<story>/<article>`
 */
export function matchStories(stories: readonly ArticleStory[], article: string): StoryMatcher {
  const printed = stories.flatMap(({ claims }) => claims.flatMap(printedWords));
  const elsewhere = printed.filter((one) => one.article !== article);
  const questions = stories.flatMap(({ id, points }) =>
    points.map(({ id: point, question }) => ({ story: id, point, speakers: [], words: question })),
  );
  const candidates = [...elsewhere, ...elsewhere.map((one) => ({ ...one, words: one.gist })), ...questions];
  const likeness = likenessAmong(candidates.map(({ words }) => words));
  const [only, ...others] = questions;
  return {
    claimLike: (statement, speaker) => closestClaim(statement, speaker, elsewhere, likeness),
    pointLike: (statement, speaker, enough = enoughForPoint) => {
      if (only !== undefined && others.length === 0) return only;
      const isSpeaker = (one: { readonly speakers: readonly string[] }) =>
        speaker !== null && one.speakers.includes(speaker);
      const best = closest(candidates, (one) => likeness(statement, one.words) + (isSpeaker(one) ? sameSpeaker : 0));
      return best !== null && best.likeness >= enough ? best.one : null;
    },
  };
}

function printedWords({ id, folder, value }: ParsedClaim): PrintedClaim[] {
  if (value === null) return [];
  const { point, gist } = value;
  return value.appearances.map(({ article, quote }) => ({
    claim: id,
    speakers: speakersOf(value),
    story: folder,
    point,
    gist,
    article,
    words: joinQuote(quote),
  }));
}

/** The words of a quote as written, its parts joined by spaces. */
export function joinQuote(quote: QuoteSpec | readonly QuoteSpec[]): string {
  return quoteSpecs(quote)
    .map((spec) => quoteQuery(spec).exact)
    .join(' ');
}

function closest<T>(candidates: readonly T[], likenessOf: (one: T) => number): { one: T; likeness: number } | null {
  return candidates.reduce<{ one: T; likeness: number } | null>((best, one) => {
    const likeness = likenessOf(one);
    return best === null || likeness > best.likeness ? { one, likeness } : best;
  }, null);
}

function closestClaim(
  statement: string,
  speaker: string | null,
  candidates: readonly PrintedClaim[],
  likeness: Likeness,
): ClaimMatch | null {
  const best = closest(candidates, ({ words }) => likeness(statement, words));
  if (best === null || best.likeness < worthALook) return null;
  const { claim, story, point, words, article } = best.one;
  const isProposed =
    best.likeness >= (speaker !== null && best.one.speakers.includes(speaker) ? enoughWithSpeaker : enoughAlone);
  return { claim, story, point, words, article, likeness: best.likeness, isProposed };
}
