import type { Absence } from '../../dates/article-absence.ts';
import { differenceAddress } from '../../model/addresses.ts';
import { type Corpus, getRecord, type StoryRecord } from '../../model/corpus.ts';
import type { DifferencePassage, DifferenceRecord } from '../../model/difference-record.ts';
import type { DifferenceKind } from '../../model/vocabulary.ts';
import { isolated } from '../../text/right-to-left.ts';
import { absenceIn } from '../absence.ts';
import { shortenRuns } from '../story/shorten-runs.ts';
import { type StoryPaper, storyPapers } from '../story/story-papers.ts';
import { differencesOf } from './differences-of.ts';
import { differencePassageAddress } from './passage-address.ts';

/** Words of one paper that give one of the values. */
export interface DifferenceWords {
  readonly value: string;
  /** The article’s own, cut where they are long. */
  readonly words: string;
  /** When the article was printed, where that tells it from others of its paper; else null. */
  readonly printed: string | null;
  /** Where they stand in the article. */
  readonly address: string;
}

/** A difference in a line: what each paper prints. */
export interface DifferenceRow {
  readonly id: string;
  readonly address: string;
  readonly question: string;
  /** In the order of the papers; where one has none of the values, why. */
  readonly cells: readonly {
    readonly paper: StoryPaper;
    readonly words: readonly DifferenceWords[];
    readonly absence: Absence | null;
  }[];
}

/** The differences of one question of the story. */
export interface DifferenceGroup {
  readonly id: string;
  readonly question: string;
  /** What is to be known of the question. */
  readonly note: string | null;
  readonly rows: readonly DifferenceRow[];
}

/** All differences of a story under its questions. */
export function differenceGroups(story: StoryRecord, corpus: Corpus): readonly DifferenceGroup[] {
  const byPoint = Map.groupBy(differencesOf(story.id, corpus), ({ point }) => point);
  return story.points.flatMap(({ id, question, note }) => {
    const own = byPoint.get(id);
    return own === undefined
      ? []
      : { id, question, note, rows: differenceRows(story, own.toSorted(first(corpus)), corpus) };
  });
}

/**
 * The differences that a reader looks for first: those about a disputed statement or a reply to one, then others; how
 * the papers merely call the same thing, and what one paper alone says in two ways, last. Within each by what is put
 * differently, then in the order of the story’s questions.
 */
export function leadingDifferences(story: StoryRecord, most: number, corpus: Corpus): readonly DifferenceRow[] {
  const position = (difference: DifferenceRecord): number =>
    story.points.findIndex(({ id }) => id === difference.point);
  const ranked = differencesOf(story.id, corpus).toSorted((a, b) => first(corpus)(a, b) || position(a) - position(b));
  return differenceRows(story, ranked.slice(0, most), corpus);
}

const first =
  (corpus: Corpus) =>
  (a: DifferenceRecord, b: DifferenceRecord): number =>
    rank(a, corpus) - rank(b, corpus) || tellingKinds.indexOf(a.kind) - tellingKinds.indexOf(b.kind);

/** Kinds of difference, that which changes most of what is said first. */
const tellingKinds: readonly DifferenceKind[] = [
  ...(['reply', 'time', 'certainty', 'number', 'place', 'source', 'date', 'reason', 'cause', 'who'] as const),
  ...(['disclosure', 'name', 'summary', 'term'] as const),
];

function rank(difference: DifferenceRecord, corpus: Corpus): number {
  if (countOutlets(difference) < 2) return 3;
  if (difference.kind === 'term') return 2;
  const claims = difference.claims.map((id) => getRecord(corpus.claims, id));
  return claims.some(({ disputed, disputes }) => disputed || disputes.length > 0) ? 0 : 1;
}

const countOutlets = ({ values }: DifferenceRecord): number =>
  new Set(values.flatMap(({ passages }) => passages.map(({ outlet }) => outlet))).size;

function differenceRows(
  story: StoryRecord,
  differences: readonly DifferenceRecord[],
  corpus: Corpus,
): readonly DifferenceRow[] {
  const papers = storyPapers(story, corpus);
  return differences.map((difference) => ({
    id: difference.id,
    address: differenceAddress(difference.id),
    question: difference.question,
    cells: papers.map((paper) => {
      const words = wordsIn(difference, paper);
      return { paper, words, absence: words.length > 0 ? null : absenceFrom(difference, paper, corpus) };
    }),
  }));
}

const mostWords = 18;

/** Of each article of a paper, by date, the first words for each value that it has. */
function wordsIn({ values }: DifferenceRecord, { articles }: StoryPaper): readonly DifferenceWords[] {
  return articles.flatMap(({ id, printed }) =>
    values.flatMap(({ value, passages }) => {
      const own = passages.find((one) => one.article === id);
      return own === undefined
        ? []
        : { value, words: shortWords(own), printed, address: differencePassageAddress(own) };
    }),
  );
}

function shortWords({ quote }: DifferencePassage): string {
  const runs = shortenRuns([{ text: quote.exact, spoken: false }], mostWords);
  return isolated(runs.map(({ text }) => text).join(''));
}

/** Why a paper gives none of the values of a difference. */
export function absenceFrom({ claims }: DifferenceRecord, paper: StoryPaper, corpus: Corpus): Absence {
  const said = claims.map((id) => getRecord(corpus.claims, id).said.edtf);
  return absenceIn(paper, said, corpus);
}
