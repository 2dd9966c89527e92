import type { Absence } from '../../dates/article-absence.ts';
import { claimsBy } from '../../model/claims-by.ts';
import type { ClaimRecord, Corpus, StoryRecord } from '../../model/corpus.ts';
import { absenceIn } from '../absence.ts';
import { countOutlets, type StatementView, statementTags, statementView } from './statement.ts';
import { type StoryPaper, storyPapers } from './story-papers.ts';

/** What one paper prints on a question, in one row of its band. */
export interface BandCell {
  readonly paper: StoryPaper;
  readonly shown: readonly StatementView[];
  /** What is folded: details, and what this paper alone has, beyond the first. */
  readonly folded: readonly StatementView[];
}

/** A question with what each paper prints on it. */
export interface StoryBand {
  readonly id: string;
  readonly question: string;
  /** First a row for each claim that several papers carry, then one with what each has alone; a cell a paper. */
  readonly rows: readonly (readonly BandCell[])[];
  /** The papers that have nothing on the question, and why. */
  readonly absent: readonly { readonly paper: StoryPaper; readonly absence: Absence }[];
}

/** So many of the claims that only one paper has are shown of each, beside shared ones or without; those disputed, and replies, always are. */
const mostAlone = { beside: 1, without: 2 };

/**
 * A story’s questions that have claims, with each paper’s statements. Disputed claims come first, then what several
 * papers carry, then what a difference between papers is about, then the rest; minor ones last. Within each in the order
 * of the first paper’s text.
 * @param shown which questions, by id; all where it is not given
 */
export function storyBands(
  story: StoryRecord,
  corpus: Corpus,
  shown: ReadonlySet<string> = new Set(story.points.map(({ id }) => id)),
): readonly StoryBand[] {
  const papers = storyPapers(story, corpus);
  const byPoint = Map.groupBy(claimsBy('story', story.id, corpus), ({ point }) => point);
  return story.points.flatMap(({ id, question }) => {
    const claims = byPoint.get(id) ?? [];
    return claims.length === 0 || !shown.has(id)
      ? []
      : { id, question, ...band(inOrder(claims, story, corpus), papers, corpus) };
  });
}

function band(claims: readonly ClaimRecord[], papers: readonly StoryPaper[], corpus: Corpus) {
  const isAligned = (claim: ClaimRecord): boolean => claim.minor === null && countOutlets(claim) > 1;
  const aligned = claims.filter(isAligned);
  const alone = claims.filter((claim) => !isAligned(claim));
  const rows = aligned.map((claim) =>
    papers.map((paper) => ({ paper, shown: statements([claim], paper, corpus), folded: [] })),
  );
  return {
    rows:
      alone.length === 0
        ? rows
        : [
            ...rows,
            papers.map((paper) =>
              aloneCell(alone, paper, rows.length > 0 ? mostAlone.beside : mostAlone.without, corpus),
            ),
          ],
    absent: papers.flatMap((paper) => {
      if (claims.some((claim) => carries(claim, paper))) return [];
      const said = claims.map((claim) => claim.said.edtf);
      return { paper, absence: absenceIn(paper, said, corpus) };
    }),
  };
}

const carries = ({ appearances }: ClaimRecord, { outlet }: StoryPaper): boolean =>
  appearances.some((one) => one.outlet === outlet.id);

const statements = (claims: readonly ClaimRecord[], paper: StoryPaper, corpus: Corpus): StatementView[] =>
  claims.flatMap((claim) => statementView(claim, paper, corpus) ?? []);

function aloneCell(claims: readonly ClaimRecord[], paper: StoryPaper, most: number, corpus: Corpus): BandCell {
  const own = claims.filter((claim) => carries(claim, paper));
  const isShown = (claim: ClaimRecord, at: number): boolean =>
    claim.disputed || claim.disputes.length > 0 || (claim.minor === null && at < most);
  return {
    paper,
    shown: statements(own.filter(isShown), paper, corpus),
    folded: statements(
      own.filter((claim, at) => !isShown(claim, at)),
      paper,
      corpus,
    ),
  };
}

function inOrder(claims: readonly ClaimRecord[], story: StoryRecord, corpus: Corpus): readonly ClaimRecord[] {
  const keys = new Map(claims.map((claim) => [claim, [weight(claim, corpus), ...firstPrinted(claim, story)] as const]));
  return claims.toSorted((a, b) => {
    const [one, other] = [keys.get(a) ?? [], keys.get(b) ?? []];
    return one.map((key, at) => key - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}

function weight(claim: ClaimRecord, corpus: Corpus): number {
  if (claim.disputed) return 0;
  if (claim.minor !== null) return 4;
  const tags = statementTags(claim, corpus);
  return tags.includes('disputed') || tags.includes('shared') ? 1 : tags.includes('differs') ? 2 : 3;
}

/** The first article that has it, in the order of the columns, and where it begins there, in code points. */
function firstPrinted(
  { appearances }: ClaimRecord,
  { articles }: StoryRecord,
): readonly [column: number, start: number] {
  const column = Math.min(...appearances.map(({ article }) => articles.indexOf(article)));
  const own = appearances.filter(({ article }) => article === articles[column]).flatMap(({ quotes }) => quotes);
  return [column, Math.min(...own.map(({ start }) => start))];
}
