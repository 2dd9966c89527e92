import {
  appearanceAddresses,
  appearanceAnchors,
  appearanceNumbers,
  articleAddress,
  claimAddress,
  paragraphAddress,
  passageAddress,
} from '../../model/addresses.ts';
import { type Appearance, type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import type { Mode } from '../../model/vocabulary.ts';
import type { Segment } from '../../text/alignment/marked-segments.ts';
import { textFragmentAddress } from '../../text/text-fragment.ts';
import { actorLink, type NamedLink } from '../named-link.ts';
import { inferredReason } from '../words.ts';
import { claimWording } from './claim-wording.ts';
import { type AttributionView, compareAttributions, type Naming } from './compare-attributions.ts';
import { leadFirst } from './lead-first.ts';
import { type PassageView, passages } from './passage-view.ts';

/** One claim as one article carries it, ready to be shown. */
export interface AppearanceView {
  /** Name and address on the claim's page. */
  readonly anchor: string;
  readonly address: string;
  /** Where it stands in the article. */
  readonly passageAddress: string;
  readonly outlet: NamedLink;
  /** Counted from 1 among the claim's appearances in this outlet, in the order of the record. */
  readonly nth: number;
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
  /** The first quote on the paper's own page, where that page is known and the words are unique in it. */
  readonly paperAddress: string | null;
}

/** One paper's column beside the others: what it carries of a claim, or whether its silence was checked. */
export interface PaperColumn {
  readonly outlet: NamedLink & { readonly short: string; readonly inferred: boolean };
  readonly articleAddress: string;
  /** The passage nearest to the gist first. */
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

/** Every appearance of a claim, in the order of the papers, and of each paper the passage nearest to the gist first. */
export function appearanceViews(claim: ClaimRecord, corpus: Corpus): AppearanceView[] {
  const addresses = appearanceAddresses(claim);
  const anchors = appearanceAnchors(claim.appearances);
  const numbers = appearanceNumbers(claim.appearances);
  const wording = claimWording(claim, corpus);
  const attribution = compareAttributions(claim, corpus);
  return leadFirst(claim).map((at) => {
    const appearance = claim.appearances[at] as Appearance;
    const { as, naming, hedges } = attribution.appearances[at] as AttributionView;
    return {
      ...appearanceView(claim, appearance, wording.quotes[at] ?? [], corpus),
      anchor: anchors[at] as string,
      address: addresses[at] as string,
      nth: numbers[at] as number,
      asSegments: as ?? [],
      naming,
      hedges: hedges.map(({ text }) => text),
    };
  });
}

/** Of each paper that carries a claim the passage nearest to the gist. */
export function leadAppearances(claim: ClaimRecord, corpus: Corpus): AppearanceView[] {
  const all = appearanceViews(claim, corpus);
  return all.filter(({ outlet }, at) => all.findIndex((other) => other.outlet.id === outlet.id) === at);
}

/** The claim's name leads to its first words in the article; a passage that stands further on is found by its paragraph. */
function whereItStands({ id, appearances }: ClaimRecord, { article, quotes: [own] }: Appearance): string {
  const all = appearances.filter((one) => one.article === article).flatMap(({ quotes }) => quotes);
  const isFirst = own === undefined || all.every(({ start }) => own.start <= start);
  return isFirst ? passageAddress(article, id) : paragraphAddress(article, own.paragraph);
}

function appearanceView(
  claim: ClaimRecord,
  appearance: Appearance,
  wording: readonly (readonly Segment[])[],
  corpus: Corpus,
): Omit<AppearanceView, 'anchor' | 'address' | 'nth' | 'asSegments' | 'naming' | 'hedges'> {
  const article = getRecord(corpus.articles, appearance.article);
  return {
    passageAddress: whereItStands(claim, appearance),
    outlet: actorLink(appearance.outlet, corpus),
    passages: passages(article, appearance.quotes, wording),
    as: appearance.as,
    cue: appearance.cue,
    mode: appearance.mode,
    identity: appearance.identity === null ? null : inferredReason(appearance.identity),
    via: appearance.via.map((id) => actorLink(id, corpus)),
    paperAddress: appearance.quotes[0] === undefined ? null : textFragmentAddress(article, appearance.quotes[0]),
  };
}
