import type { Segment } from '../alignment/marked-segments.ts';
import { codePointLength, sliceCodePoints } from '../anchoring/code-points.ts';
import { appearanceAddresses, articleAddress, claimAddress, passageAddress } from '../model/addresses.ts';
import { type Appearance, type ArticleRecord, type ClaimRecord, type Corpus, getRecord } from '../model/corpus.ts';
import type { AnchoredQuote } from '../model/selector.ts';
import type { Mode } from '../model/vocabulary.ts';
import { claimWording } from './claim-wording.ts';
import { type AttributionView, compareAttributions, type Naming } from './compare-attributions.ts';
import { actorLink, type NamedLink } from './named-link.ts';
import { sentenceAround } from './sentence-around.ts';
import { inferredReason } from './words.ts';

/** A stretch of an article's sentence: quoted by the claim, or the frame around it. */
export interface PassageSegment {
  readonly text: string;
  readonly quoted: boolean;
  /** The number of the difference between the papers that stands here, or null. */
  readonly difference: number | null;
  /** Whether these are key words that the papers share in otherwise different sentences. */
  readonly shared: boolean;
}

/** One or more whole sentences of one paragraph, with the claim's words in them. */
export interface PassageView {
  readonly segments: readonly PassageSegment[];
  readonly paragraph: number;
  /** Whether it begins inside a quotation whose mark stands earlier in the paragraph. */
  readonly insideQuotation: boolean;
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
  /** The attribution cut where the papers' attributions differ. */
  readonly asSegments: readonly Segment[];
  readonly cue: string | null;
  readonly mode: Mode;
  /** Whether the attribution names the speaker. */
  readonly naming: Naming;
  /** Words of doubt or condition in the sentences around the quotes. */
  readonly hedges: readonly string[];
  /** Why we hold the person meant to be the speaker, where the article does not say so. */
  readonly identity: string | null;
  readonly via: readonly NamedLink[];
}

/** One paper's column beside the others: what it carries of a claim, or whether its silence was checked. */
export interface PaperColumn {
  readonly outlet: NamedLink & { readonly short: string; readonly inferred: boolean };
  readonly articleAddress: string;
  readonly appearances: readonly AppearanceView[];
  /** Null where the paper carries the claim. */
  readonly absence: 'checked' | 'not-checked' | null;
  /**
   * Where a paper is silent because it asserts the like in its own voice: that claim of its own. Two papers'
   * assertions are two claims, joined by an edge of support.
   */
  readonly ownClaim: { readonly gist: string; readonly address: string } | null;
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
      outlet: { ...actorLink(article.outlet, corpus), short, inferred: article.outletBasis !== null },
      articleAddress: articleAddress(id),
      appearances: carried,
      absence: carried.length > 0 ? null : silence,
      ownClaim: carried.length > 0 ? null : ownClaim(claim, article.outlet, corpus),
    };
  });
}

function ownClaim(claim: ClaimRecord, outlet: string, corpus: Corpus): PaperColumn['ownClaim'] {
  if (getRecord(corpus.actors, claim.speaker).kind !== 'outlet') return null;
  const own = [...claim.supports, ...claim.supportedBy]
    .map((id) => getRecord(corpus.claims, id))
    .find(({ speaker, point }) => speaker === outlet && point === claim.point);
  return own === undefined ? null : { gist: own.gist, address: claimAddress(own.id) };
}

/** The claim's words in one appearance, alone, with a mark where something between them is left out. */
export function quotedWords({ passages }: AppearanceView): string {
  const runs = passages.map(({ segments }) =>
    segments.reduce((text, one) => text + (one.quoted ? one.text : '\n'), ''),
  );
  return runs
    .flatMap((run) => run.split('\n'))
    .filter((run) => /\S/.test(run))
    .join(' […] ');
}

/** Every appearance of a claim, in the order of the papers. */
export function appearanceViews(claim: ClaimRecord, corpus: Corpus): AppearanceView[] {
  const addresses = appearanceAddresses(claim);
  const wording = claimWording(claim, corpus);
  const attribution = compareAttributions(claim, corpus);
  return claim.appearances.map((appearance, at) => {
    const { as, naming, hedges } = attribution.appearances[at] as AttributionView;
    return {
      ...appearanceView(claim.id, appearance, addresses[at] as string, wording.quotes[at] ?? [], corpus),
      asSegments: as ?? [],
      naming,
      hedges: hedges.map(({ text }) => text),
    };
  });
}

function appearanceView(
  claim: string,
  appearance: Appearance,
  address: string,
  wording: readonly (readonly Segment[])[],
  corpus: Corpus,
): Omit<AppearanceView, 'asSegments' | 'naming' | 'hedges'> {
  const article = getRecord(corpus.articles, appearance.article);
  return {
    anchor: address.slice(address.indexOf('#') + 1),
    address,
    passageAddress: passageAddress(appearance.article, claim),
    outlet: actorLink(appearance.outlet, corpus),
    passages: passages(article, appearance.quotes, wording),
    as: appearance.as,
    cue: appearance.cue,
    mode: appearance.mode,
    identity: appearance.identity === null ? null : inferredReason(appearance.identity),
    via: appearance.via.map((id) => actorLink(id, corpus)),
  };
}

interface Stretch {
  start: number;
  end: number;
  readonly paragraph: number;
  readonly quotes: { readonly quote: AnchoredQuote; readonly wording: readonly Segment[] }[];
}

/**
 * The quotes of an appearance in their whole sentences; quotes that share a sentence share a passage. Of an
 * article that may not be republished, only the quoted words.
 * @param wording for each quote its text cut where the papers differ
 */
export function passages(
  article: ArticleRecord,
  quotes: readonly AnchoredQuote[],
  wording: readonly (readonly Segment[])[],
): PassageView[] {
  const stretches: Stretch[] = [];
  for (const [at, quote] of quotes.entries()) {
    const stretch = article.fullText ? sentenceStretch(article, quote) : { start: quote.start, end: quote.end };
    const last = stretches.at(-1);
    const worded = { quote, wording: wording[at] ?? [] };
    if (last !== undefined && last.paragraph === quote.paragraph && stretch.start < last.end) {
      last.end = Math.max(last.end, stretch.end);
      last.quotes.push(worded);
    } else stretches.push({ ...stretch, paragraph: quote.paragraph, quotes: [worded] });
  }
  return stretches.map((stretch) => ({
    paragraph: stretch.paragraph,
    segments: segments(article.text, stretch),
    insideQuotation: beginsInsideQuotation(article, stretch),
  }));
}

function beginsInsideQuotation(article: ArticleRecord, { paragraph, start }: Stretch): boolean {
  const whole = article.paragraphs[paragraph - 1];
  const before = whole === undefined ? '' : sliceCodePoints(whole.text, 0, start - whole.start);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

function sentenceStretch(article: ArticleRecord, quote: AnchoredQuote): { start: number; end: number } {
  const [before, , after] = sentenceAround(article, quote);
  return { start: quote.start - codePointLength(before), end: quote.end + codePointLength(after) };
}

function segments(text: string, { start, end, quotes }: Stretch): PassageSegment[] {
  const frame = (from: number, to: number): PassageSegment[] =>
    to > from ? [{ text: sliceCodePoints(text, from, to), quoted: false, difference: null, shared: false }] : [];
  let at = start;
  const parts = quotes.flatMap(({ quote, wording }) => {
    const before = frame(at, quote.start);
    at = quote.end;
    const words = wording.map((one) => ({ text: one.text, quoted: true, difference: one.group, shared: one.shared }));
    return [...before, ...words];
  });
  return [...parts, ...frame(at, end)];
}
