import { claimsBy } from '../../model/claims-by.ts';
import { type ClaimRecord, type Corpus, getRecord, type StoryRecord } from '../../model/corpus.ts';
import { type ClaimLink, claimLink } from '../claim/claim-link.ts';
import { claimWording } from '../claim/claim-wording.ts';
import { type PaperColumn, paperColumns } from '../claim/paper-columns.ts';

/** A row of the comparison table: one claim across the papers. */
export interface ComparisonRow {
  readonly claim: ClaimLink;
  readonly columns: readonly PaperColumn[];
  /** How many of the papers carry it. */
  readonly carriedBy: number;
  /** The claims that it disputes. */
  readonly disputes: readonly ClaimLink[];
  /** Whether two or more papers carry it in words that are not the same. */
  readonly differs: boolean;
  /** The most telling difference of wording, in a sentence, where two or more papers carry the claim. */
  readonly wording: string | null;
}

/** The rows of one point. */
export interface ComparisonGroup {
  readonly id: string;
  readonly question: string;
  readonly note: string | null;
  readonly rows: readonly ComparisonRow[];
}

/**
 * A story's claims under its points. Within a point: the claims that more papers carry first, then in the order
 * in which the first of these papers prints them.
 */
export function comparisonView(story: StoryRecord, corpus: Corpus): ComparisonGroup[] {
  const claims = claimsBy('story', story.id, corpus);
  return story.points.map(({ id, question, note }) => ({
    id,
    question,
    note,
    rows: claims
      .filter((claim) => claim.point === id)
      .toSorted((a, b) => papers(b) - papers(a) || readingOrder(a, story) - readingOrder(b, story))
      .map((claim) => comparisonRow(claim, corpus)),
  }));
}

function comparisonRow(claim: ClaimRecord, corpus: Corpus): ComparisonRow {
  const { alignment, headline } = claimWording(claim, corpus);
  return {
    claim: claimLink(claim.id, corpus),
    disputes: claim.disputes.map((edge) => claimLink(edge.claim, corpus)),
    columns: paperColumns(claim, corpus),
    carriedBy: papers(claim),
    differs: alignment !== null && alignment.relation !== 'identical',
    wording: headline,
  };
}

const papers = (claim: ClaimRecord): number => new Set(claim.appearances.map(({ outlet }) => outlet)).size;

/** A number that grows with the paper's column and then with the place in its text. */
function readingOrder(claim: ClaimRecord, story: StoryRecord): number {
  const [first] = claim.appearances;
  if (first === undefined) return 0;
  const own = claim.appearances.filter(({ article }) => article === first.article);
  const start = Math.min(...own.map(({ quotes }) => quotes[0]?.start ?? 0));
  return story.articles.indexOf(first.article) * 1e7 + start;
}

/** The papers of a story, as the heads of its columns. */
export function storyPapers(story: StoryRecord, corpus: Corpus) {
  return story.articles.map((id) => {
    const article = getRecord(corpus.articles, id);
    return { article, outlet: getRecord(corpus.outlets, article.outlet) };
  });
}
