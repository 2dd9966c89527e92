import { createHash } from 'node:crypto';
import { dateWords } from '../../dates/date-words.ts';
import { claimsBy } from '../../model/claims-by.ts';
import {
  type ActorRecord,
  type ArticleRecord,
  type ClaimRecord,
  type Corpus,
  getRecord,
  type OutletRecord,
  type StoryRecord,
} from '../../model/corpus.ts';
import type { DifferenceRecord } from '../../model/difference-record.ts';
import { isEarlierEdition, sourceArticle, sourceId } from '../../model/editions/source-article.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { counted } from '../../text/counted.ts';
import { attributedTo, papersInSentence } from '../../views/claim/claim-link.ts';
import { standingLine } from '../../views/claim/claim-standing.ts';
import { reportedWords } from '../../views/claim/reported-words.ts';
import { outletInSentence } from '../../views/outlet-words.ts';
import { sentences } from '../../views/sentences.ts';
import { joinNames } from '../../views/words.ts';
import { outletNames } from '../citations/cite-difference.ts';

/** What a share image says, apart from how it looks. */
export interface ShareCard {
  readonly site: string;
  /** What the large words are. */
  readonly label: string;
  /** The speaker's own words, whole, without marks; null where no paper prints them as one passage in marks. */
  readonly quotation: string | null;
  readonly quotationLabel: string;
  /** Our words, shown where there is no quotation or it does not fit. */
  readonly words: string;
  /** Whose words they are, above them in the same weight; empty where they are the title of a page. */
  readonly name: string;
  readonly detail: string;
  /** Said in words, beside the colour; null where there is nothing to say. */
  readonly mark: string | null;
}

/** Raise it whenever the same card, drawn with the same packages, comes to look different. */
const cardDesign = 3;

/**
 * The name under which an image is kept: a hash of all that it depends on.
 * @param drawnWith the versions of the fonts and of the packages that draw
 */
export function shareCardKey(card: ShareCard, drawnWith: Readonly<Record<string, string>>): string {
  return createHash('sha256')
    .update(JSON.stringify([cardDesign, drawnWith, card]))
    .digest('hex')
    .slice(0, 32);
}

/** The image in words, for `og:image:alt`. */
export function shareCardAlt({ quotation, words, name, detail, mark }: ShareCard): string {
  const said = quotation === null ? words : `“${quotation}”`;
  return sentences([name === '' ? said : `${name}: ${said}`, mark ?? '', detail]);
}

/** A claim's card. */
export function claimCard(claim: ClaimRecord, corpus: Corpus, facts: SiteFacts): ShareCard {
  const quoting = quotingAppearance(claim, corpus);
  return {
    site: facts.name,
    label: 'Reported, in our summary',
    quotation: quoting?.words ?? null,
    quotationLabel: quoting === null ? '' : `Quoted in ${outletInSentence(quoting.outlet)}`,
    words: claim.gist,
    name: attributedTo(claim, corpus),
    detail: `Said ${dateWords(claim.said.edtf)}. Reported by ${papersInSentence(claim, corpus)}.`,
    mark: standingLine(claim, corpus),
  };
}

/** Several passages shown as one, or a passage that mixes speaker and paper, could change the sense. */
function quotingAppearance(claim: ClaimRecord, corpus: Corpus): { words: string; outlet: OutletRecord } | null {
  for (const appearance of claim.appearances) {
    const { runs } = reportedWords(appearance, sourceArticle(appearance, corpus));
    const [run] = runs;
    if (appearance.mode === 'direct' && runs.length === 1 && run?.spoken)
      return { words: run.text, outlet: getRecord(corpus.outlets, appearance.outlet) };
  }
  return null;
}

/** An actor's card. */
export function actorCard(actor: ActorRecord, corpus: Corpus, facts: SiteFacts): ShareCard {
  const claims = claimsBy('speaker', actor.id, corpus);
  const disputed = claims.filter((claim) => claim.disputed).length;
  return {
    ...wordsCard('Who said what', actor.name, facts),
    detail: sentences([`${counted(claims.length, 'statement')} on the record`, actor.description ?? '']),
    mark: disputed === 0 ? null : `${disputed} disputed`,
  };
}

/** A story's card. */
export function storyCard(story: StoryRecord, corpus: Corpus, facts: SiteFacts): ShareCard {
  const outlets = story.articles.map((id) =>
    outletInSentence(getRecord(corpus.outlets, getRecord(corpus.articles, id).outlet)),
  );
  const claims = claimsBy('story', story.id, corpus);
  const disputed = claims.filter((claim) => claim.disputed).length;
  return {
    ...wordsCard(story.title, story.question, facts),
    detail: `${counted(claims.length, 'statement')} side by side. From ${joinNames([...new Set(outlets)])}.`,
    mark: disputed === 0 ? null : `${disputed} disputed`,
  };
}

/** A difference's card: the question, and its values without a word on which is right. */
export function differenceCard(difference: DifferenceRecord, corpus: Corpus, facts: SiteFacts): ShareCard {
  const outlets = difference.values.flatMap((value) => outletNames(value, corpus));
  return {
    ...wordsCard('What papers put differently', difference.question, facts),
    name: joinNames([...new Set(outlets)]),
    detail: difference.values.map(({ value }) => value).join(' / '),
    mark: null,
  };
}

/** The card of an article, or of an earlier edition: how many statements stand in just this text. */
export function articleCard(article: ArticleRecord, corpus: Corpus, facts: SiteFacts): ShareCard {
  const { title } = getRecord(corpus.stories, article.story);
  const claims = claimsBy('article', article.edition.of, corpus).filter(({ appearances }) =>
    appearances.some((appearance) => sourceId(appearance) === article.id),
  );
  const stood = isEarlierEdition(article) && article.edited ? ` As it stood ${dateWords(article.edited.edtf)}.` : '';
  return {
    ...wordsCard(
      article.headline === null ? 'Article, no headline in our copy' : 'Article',
      article.headline ?? title,
      facts,
    ),
    name: getRecord(corpus.outlets, article.outlet).name,
    detail: `Published ${dateWords(article.published.edtf)}.${stood} ${counted(claims.length, 'statement')} marked.`,
    mark: null,
  };
}

function wordsCard(label: string, words: string, facts: SiteFacts) {
  return { site: facts.name, label, quotation: null, quotationLabel: '', words, name: '' };
}
