import { sliceCodePoints } from '../anchoring/code-points.ts';
import { actorAddress, appearanceAddresses, articleAddress, passageAddress } from '../model/addresses.ts';
import { type Appearance, type ArticleRecord, type ClaimRecord, type Corpus, getRecord } from '../model/corpus.ts';
import type { AnchoredQuote } from '../model/selector.ts';
import type { Mode } from '../model/vocabulary.ts';
import { sentenceAround } from './sentence-around.ts';
import { inferredReason } from './words.ts';

/** A name that links to its page; addresses are without the base path. */
export interface NamedLink {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** A stretch of an article's sentence: quoted by the claim, or the frame around it. */
export interface Segment {
  readonly text: string;
  readonly quoted: boolean;
}

/** One or more whole sentences of one paragraph, with the claim's words in them. */
export interface PassageView {
  readonly segments: readonly Segment[];
  readonly paragraph: number;
}

/** One claim as one article carries it, ready to be shown. */
export interface AppearanceView {
  /** Name and address on the claim's page. */
  readonly anchor: string;
  readonly address: string;
  /** Where it stands in the article. */
  readonly passageAddress: string;
  readonly outlet: NamedLink;
  readonly passages: readonly PassageView[];
  readonly as: string | null;
  readonly cue: string | null;
  readonly mode: Mode;
  /** Why we hold the person meant to be the speaker, where the article does not say so. */
  readonly identity: string | null;
  readonly via: readonly NamedLink[];
}

/** One paper's column beside the others: what it carries of a claim, or whether its silence was checked. */
export interface PaperColumn {
  readonly outlet: NamedLink & { readonly short: string };
  readonly articleAddress: string;
  readonly appearances: readonly AppearanceView[];
  /** Null where the paper carries the claim. */
  readonly absence: 'checked' | 'not-checked' | null;
}

/** The columns of a claim, in the story's order of papers. */
export function paperColumns(claim: ClaimRecord, corpus: Corpus): PaperColumn[] {
  const appearances = appearanceViews(claim, corpus);
  return getRecord(corpus.stories, claim.story).articles.map((id) => {
    const article = getRecord(corpus.articles, id);
    const { short } = getRecord(corpus.outlets, article.outlet);
    const carried = appearances.filter((one) => one.outlet.id === article.outlet);
    const silence = article.annotation === 'complete' ? 'checked' : 'not-checked';
    return {
      outlet: { ...actorLink(article.outlet, corpus), short },
      articleAddress: articleAddress(id),
      appearances: carried,
      absence: carried.length > 0 ? null : silence,
    };
  });
}

/** Every appearance of a claim, in the order of the papers. */
export function appearanceViews(claim: ClaimRecord, corpus: Corpus): AppearanceView[] {
  const addresses = appearanceAddresses(claim);
  return claim.appearances.map((appearance, at) =>
    appearanceView(claim.id, appearance, addresses[at] as string, corpus),
  );
}

function appearanceView(claim: string, appearance: Appearance, address: string, corpus: Corpus): AppearanceView {
  const article = getRecord(corpus.articles, appearance.article);
  return {
    anchor: address.slice(address.indexOf('#') + 1),
    address,
    passageAddress: passageAddress(appearance.article, claim),
    outlet: actorLink(appearance.outlet, corpus),
    passages: passages(article, appearance.quotes),
    as: appearance.as,
    cue: appearance.cue,
    mode: appearance.mode,
    identity: appearance.identity === null ? null : inferredReason(appearance.identity),
    via: appearance.via.map((id) => actorLink(id, corpus)),
  };
}

/** An actor's name and page. */
export function actorLink(id: string, corpus: Corpus): NamedLink {
  return { id, name: getRecord(corpus.actors, id).name, address: actorAddress(id) };
}

interface Stretch {
  start: number;
  end: number;
  readonly paragraph: number;
  readonly quotes: AnchoredQuote[];
}

/**
 * The quotes of an appearance in their whole sentences; quotes that share a sentence share a passage. Of an
 * article that may not be republished, only the quoted words.
 */
export function passages(article: ArticleRecord, quotes: readonly AnchoredQuote[]): PassageView[] {
  const stretches: Stretch[] = [];
  for (const quote of quotes) {
    const stretch = article.fullText ? sentenceStretch(article, quote) : { start: quote.start, end: quote.end };
    const last = stretches.at(-1);
    if (last !== undefined && last.paragraph === quote.paragraph && stretch.start < last.end) {
      last.end = Math.max(last.end, stretch.end);
      last.quotes.push(quote);
    } else stretches.push({ ...stretch, paragraph: quote.paragraph, quotes: [quote] });
  }
  return stretches.map((stretch) => ({ paragraph: stretch.paragraph, segments: segments(article.text, stretch) }));
}

function sentenceStretch(article: ArticleRecord, quote: AnchoredQuote): { start: number; end: number } {
  const [before, , after] = sentenceAround(article, quote);
  return { start: quote.start - [...before].length, end: quote.end + [...after].length };
}

function segments(text: string, { start, end, quotes }: Stretch): Segment[] {
  const bounds = [start, ...quotes.flatMap((quote) => [quote.start, quote.end]), end];
  return bounds.slice(1).flatMap((to, at) => {
    const from = bounds[at] as number;
    return to > from ? [{ text: sliceCodePoints(text, from, to), quoted: at % 2 === 1 }] : [];
  });
}
