import type { Absence } from '../../dates/article-absence.ts';
import {
  addressedAppearances,
  appearanceAnchors,
  appearanceNumbers,
  claimAddress,
  paragraphAddress,
  passageAddress,
} from '../../model/addresses.ts';
import { type Appearance, type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { sourceArticle, sourceId } from '../../model/editions/source-article.ts';
import { inferredReason } from '../../model/inferred-reason.ts';
import type { Mode } from '../../model/vocabulary.ts';
import type { Segment } from '../../text/alignment/marked-segments.ts';
import { textFragmentAddress } from '../../text/text-fragment.ts';
import { absenceIn } from '../absence.ts';
import { actorLink, type NamedLink } from '../named-link.ts';
import { type LanguageView, languageView } from '../source/language-view.ts';
import { type MediaView, mediaView } from '../source/media-view.ts';
import { type TranslationView, translationView } from '../source/translation-view.ts';
import { type PaperArticle, printedWhen, storyPapers } from '../story/story-papers.ts';
import { type Called, called } from './called.ts';
import { claimWording } from './claim-wording.ts';
import { compareAttributions, type Naming } from './compare-attributions.ts';
import { type EarlierText, earlierText } from './earlier-text.ts';
import { formerAnchors } from './former-anchors.ts';
import { leadFirst } from './lead-first.ts';
import { type PassageView, passageViews } from './passage-view.ts';
import { type ReportedWords, reportedWords } from './reported-words.ts';

/** One claim as one article carries it, ready to be shown. */
export interface AppearanceView {
  /** Name and address on the claim's page. */
  readonly anchor: string;
  /** Names that it had while its outlet had another id: they still lead to it. */
  readonly formerAnchors: readonly string[];
  readonly address: string;
  /** Where it stands in the article. */
  readonly passageAddress: string;
  readonly article: string;
  /** Where the words are from an earlier edition of the article. */
  readonly edition: EarlierText | null;
  /** When the article was printed, where that tells it from others of its paper in the story; else null. */
  readonly printed: string | null;
  readonly outlet: NamedLink;
  /** Counted from 1 among the claim's appearances in this outlet, in the order of the record. */
  readonly nth: number;
  readonly passages: readonly PassageView[];
  /** Of what the article prints around the words; null where it is the site's own. */
  readonly articleLanguage: LanguageView | null;
  /** Of words in another language; null where they are in the site's own. */
  readonly translation: TranslationView | null;
  readonly media: MediaView | null;
  /** The claim's words alone, told apart by whose they are. */
  readonly reported: ReportedWords;
  /** What the paper calls the speakers. */
  readonly called: Called;
  readonly as: string | null;
  /** The attribution cut where the papers' attributions differ. */
  readonly asSegments: readonly Segment[];
  readonly cue: string | null;
  readonly mode: Mode;
  /** Whether the attribution names the speaker. */
  readonly naming: Naming;
  /** Words of doubt or condition in the quotes, each once. */
  readonly hedges: readonly string[];
  /** Why we hold the person meant to be the speaker, where the article does not say so. */
  readonly identity: string | null;
  readonly via: readonly NamedLink[];
  /** The first quote on the paper's own page, where that page is known and the words are unique in it. */
  readonly paperAddress: string | null;
}

/** One article in its paper's column, and what it carries of a claim; the passage nearest to the gist first. */
export interface ColumnArticle extends PaperArticle {
  readonly appearances: readonly AppearanceView[];
}

/** One paper's column beside the others: what it carries of a claim, or why it does not. */
export interface PaperColumn {
  readonly outlet: NamedLink & { readonly short: string };
  /** The paper's articles of the story, by date. */
  readonly articles: readonly ColumnArticle[];
  /** The passage nearest to the gist first. */
  readonly appearances: readonly AppearanceView[];
  /** Null where the paper carries the claim. */
  readonly absence: Absence | null;
  /**
   * Where a paper is silent because it asserts the like in its own voice: that claim of its own. Two papers'
   * assertions are two claims, joined by an edge of support.
   */
  readonly ownClaim: { readonly gist: string; readonly address: string } | null;
}

/** The columns of a claim, in the story's order of papers. */
export function paperColumns(claim: ClaimRecord, corpus: Corpus): PaperColumn[] {
  const appearances = appearanceViews(claim, corpus);
  return storyPapers(getRecord(corpus.stories, claim.story), corpus).map((paper) => {
    const { outlet, short, articles } = paper;
    const carried = appearances.filter((one) => one.outlet.id === outlet.id);
    const isSilent = carried.length === 0;
    return {
      outlet: { ...actorLink(outlet.id, corpus), short },
      articles: articles.map((article) => ({
        ...article,
        appearances: carried.filter((one) => one.article === article.id),
      })),
      appearances: carried,
      absence: isSilent ? absenceIn(paper, [claim.said.edtf], corpus) : null,
      ownClaim: isSilent ? ownClaim(claim, outlet.id, corpus) : null,
    };
  });
}

function ownClaim(claim: ClaimRecord, outlet: string, corpus: Corpus): PaperColumn['ownClaim'] {
  if (getRecord(corpus.actors, claim.speaker).kind !== 'outlet') return null;
  const own = [...claim.supports, ...claim.supportedBy]
    .map((id) => getRecord(corpus.claims, id))
    .find(({ speakers, point }) => speakers.includes(outlet) && point === claim.point);
  return own === undefined ? null : { gist: own.gist, address: claimAddress(own.id) };
}

/** Every appearance of a claim, in the order of the papers, and of each paper the passage nearest to the gist first. */
export function appearanceViews(claim: ClaimRecord, corpus: Corpus): AppearanceView[] {
  const addressed = addressedAppearances(claim);
  const anchors = appearanceAnchors(claim.appearances);
  const numbers = appearanceNumbers(claim.appearances);
  const wording = claimWording(claim, corpus);
  const attribution = compareAttributions(claim, corpus);
  return leadFirst(claim).flatMap((at) => {
    const [appearance, attributed] = [claim.appearances[at], attribution.appearances[at]];
    if (appearance === undefined || attributed === undefined) return [];
    return {
      ...appearanceView(claim, appearance, wording.quotes[at] ?? [], corpus),
      anchor: anchors[at] ?? '',
      formerAnchors: formerAnchors(claim, at, corpus),
      address: addressed[at]?.address ?? '',
      nth: numbers[at] ?? 1,
      asSegments: attributed.as ?? [],
      naming: attributed.naming,
      hedges: attributed.hedges.map(({ text }) => text),
    };
  });
}

/** Of each paper that carries a claim the passage nearest to the gist, and all others that name the speaker. */
export function namingAppearances(claim: ClaimRecord, corpus: Corpus): AppearanceView[] {
  const leads = new Set(leadAppearances(claim, corpus).map(({ anchor }) => anchor));
  return appearanceViews(claim, corpus).filter(({ anchor, naming }) => leads.has(anchor) || naming === 'named');
}

/** Of each paper that carries a claim the passage nearest to the gist. */
export function leadAppearances(claim: ClaimRecord, corpus: Corpus): AppearanceView[] {
  const all = appearanceViews(claim, corpus);
  return all.filter(({ outlet }, at) => all.findIndex((other) => other.outlet.id === outlet.id) === at);
}

/** The claim's name leads to its first words in the article; a passage that stands further on is found by its paragraph. */
function whereItStands({ id, appearances }: ClaimRecord, appearance: Appearance): string {
  const [own] = appearance.quotes;
  const article = sourceId(appearance);
  const all = appearances.filter((one) => sourceId(one) === article).flatMap(({ quotes }) => quotes);
  const isFirst = own === undefined || all.every(({ start }) => own.start <= start);
  return isFirst ? passageAddress(article, id) : paragraphAddress(article, own.paragraph);
}

function appearanceView(
  claim: ClaimRecord,
  appearance: Appearance,
  wording: readonly (readonly Segment[])[],
  corpus: Corpus,
): Omit<AppearanceView, 'anchor' | 'formerAnchors' | 'address' | 'nth' | 'asSegments' | 'naming' | 'hedges'> {
  const article = sourceArticle(appearance, corpus);
  return {
    passageAddress: whereItStands(claim, appearance),
    outlet: actorLink(appearance.outlet, corpus),
    article: appearance.article,
    edition: earlierText(appearance, corpus),
    printed: printedWhen(appearance.article, claim.story, corpus),
    passages: passageViews(article, appearance.quotes, wording, appearance.lang),
    articleLanguage: languageView(article.lang),
    translation: translationView(appearance, article),
    media: appearance.media === null ? null : mediaView(appearance.media),
    reported: reportedWords(appearance, article),
    called: called(
      appearance,
      claim.speakers.map((id) => getRecord(corpus.actors, id)),
      corpus,
    ),
    as: appearance.as,
    cue: appearance.cue,
    mode: appearance.mode,
    identity: appearance.identity === null ? null : inferredReason(appearance.identity),
    via: appearance.via.map((id) => actorLink(id, corpus)),
    paperAddress: appearance.quotes[0] === undefined ? null : textFragmentAddress(article, appearance.quotes[0]),
  };
}
