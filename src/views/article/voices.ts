import { claimsBy } from '../../model/claims-by.ts';
import { type ArticleRecord, type ClaimRecord, type Corpus, getRecord, type StoryRecord } from '../../model/corpus.ts';
import { sourceId } from '../../model/editions/source-article.ts';
import { memoizeInCorpus } from '../memoize-in-corpus.ts';
import { actorLink, type NamedLink } from '../named-link.ts';
import { wordStarts } from '../story/coverage.ts';

/**
 * How a voice is tinted, the same in all articles of a story: the six that have most words there by a number, the rest
 * alike; a paper in its own voice, and words in no claim.
 */
export type VoiceTint = '1' | '2' | '3' | '4' | '5' | '6' | 'other' | 'paper' | 'none';

/** How many of an article's words report what one speaker, or several together, said. */
export interface Voice {
  /** Empty for words in no claim. */
  readonly speakers: readonly NamedLink[];
  readonly tint: VoiceTint;
  readonly words: number;
  /** Of all words of the article, to a tenth. */
  readonly percent: number;
}

/** Whose words fill an article. */
export interface ArticleVoices {
  readonly outlet: NamedLink;
  readonly words: number;
  /** Speakers by their words in the whole story, so that each has its place in every article; then the paper, then no claim. */
  readonly voices: readonly Voice[];
}

const ownVoice = 'paper';
const noClaim = 'none';
const numbered = ['1', '2', '3', '4', '5', '6'] as const;

/** Whose words a claim's are in an article: its own paper's, or the ids of its speakers. */
const keyOf = ({ speakers }: ClaimRecord, { outlet }: ArticleRecord): string =>
  speakers.includes(outlet) ? ownVoice : speakers.join(' ');

/** The words of an article by whose they are; one in the quotes of two claims counts for the shorter quote. */
const countWords = memoizeInCorpus((article: ArticleRecord, corpus: Corpus): ReadonlyMap<string, number> => {
  const quotes = claimsBy('article', article.edition.of, corpus).flatMap((claim) =>
    claim.appearances
      .filter((one) => sourceId(one) === article.id)
      .flatMap((one) => one.quotes.map(({ start, end }) => ({ start, end, key: keyOf(claim, article) }))),
  );
  const narrowestFirst = quotes.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const counts = new Map<string, number>();
  for (const { start, text } of article.paragraphs) {
    for (const at of wordStarts(text)) {
      const own = narrowestFirst.find((quote) => quote.start <= start + at && start + at < quote.end);
      const key = own?.key ?? noClaim;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
});

/** The speakers of a story by their words in all of its articles, most first, then by their ids. */
const storySpeakers = memoizeInCorpus((story: StoryRecord, corpus: Corpus): readonly string[] => {
  const totals = new Map<string, number>();
  for (const id of story.articles)
    for (const [key, words] of countWords(getRecord(corpus.articles, id), corpus))
      if (key !== ownVoice && key !== noClaim) totals.set(key, (totals.get(key) ?? 0) + words);
  return [...totals].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([key]) => key);
});

function tintOf(key: string, speakers: readonly string[]): VoiceTint {
  if (key === ownVoice || key === noClaim) return key;
  return numbered[speakers.indexOf(key)] ?? 'other';
}

/** The tint of a claim's voice in an article. */
export function claimTint(claim: ClaimRecord, article: ArticleRecord, corpus: Corpus): VoiceTint {
  return tintOf(keyOf(claim, article), storySpeakers(getRecord(corpus.stories, article.story), corpus));
}

/**
 * Whose words fill an article.
 * @param story which of its stories ranks and tints the speakers; without it the one in whose folder it lies
 */
export function articleVoices(article: ArticleRecord, corpus: Corpus, story = article.story): ArticleVoices {
  const counts = countWords(article, corpus);
  const speakers = storySpeakers(getRecord(corpus.stories, story), corpus);
  const words = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const outlet = actorLink(article.outlet, corpus);
  const linksOf = (key: string): readonly NamedLink[] =>
    key === ownVoice ? [outlet] : key === noClaim ? [] : key.split(' ').map((id) => actorLink(id, corpus));
  // Of an earlier text also those whose words the current one has no longer.
  const others = [...counts.keys()].filter((key) => ![...speakers, ownVoice, noClaim].includes(key)).toSorted();
  const voices = [...speakers, ...others, ownVoice, noClaim].flatMap((key) => {
    const own = counts.get(key);
    if (own === undefined) return [];
    return {
      speakers: linksOf(key),
      tint: tintOf(key, speakers),
      words: own,
      percent: Math.round((1000 * own) / words) / 10,
    };
  });
  return { outlet, words, voices };
}
