import { claimAddress } from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import type { ClaimRecord, Corpus, StoryRecord } from '../../model/corpus.ts';
import { counted } from '../../text/counted.ts';
import { countOutlets } from './statement.ts';
import { type StoryPaper, storyPapers } from './story-papers.ts';

/** One claim in one paper, as a mark of the picture. */
export interface CoverageMark {
  readonly address: string;
  readonly shared: boolean;
  readonly disputed: boolean;
}

/** Which paper covers which question, and how much: a mark a claim; minor ones are left out. */
export interface CoveragePicture {
  readonly papers: readonly StoryPaper[];
  readonly rows: readonly {
    readonly id: string;
    readonly question: string;
    /** In the order of the papers; the words say what the marks show. */
    readonly cells: readonly { readonly marks: readonly CoverageMark[]; readonly words: string }[];
  }[];
  /** How many claims are left out as minor. */
  readonly minor: number;
}

/** The picture of a story; questions without a claim are left out. */
export function coveragePicture(story: StoryRecord, corpus: Corpus): CoveragePicture {
  const papers = storyPapers(story, corpus);
  const claims = claimsBy('story', story.id, corpus);
  const byPoint = Map.groupBy(claims, ({ point }) => point);
  const rows = story.points.flatMap(({ id, question }) => {
    const own = byPoint.get(id);
    if (own === undefined) return [];
    const marked = own.filter(({ minor }) => minor === null).map((claim) => ({ claim, mark: coverageMark(claim) }));
    const marks = marked.toSorted((a, b) => order(a.mark) - order(b.mark));
    return {
      id,
      question,
      cells: papers.map(({ outlet }) => {
        const carried = marks.filter(({ claim }) => claim.appearances.some((one) => one.outlet === outlet.id));
        return cell(carried.map(({ mark }) => mark));
      }),
    };
  });
  return { papers, rows, minor: claims.filter(({ minor }) => minor !== null).length };
}

function coverageMark(claim: ClaimRecord): CoverageMark {
  return {
    address: claimAddress(claim.id),
    shared: countOutlets(claim) > 1,
    disputed: claim.disputed,
  };
}

/** Disputed ones first, then those that several papers have. */
const order = ({ shared, disputed }: CoverageMark): number => (disputed ? 0 : shared ? 1 : 2);

function cell(marks: readonly CoverageMark[]) {
  const disputed = marks.filter((mark) => mark.disputed).length;
  const shared = marks.filter((mark) => mark.shared).length;
  const kinds = [disputed > 0 && `${disputed} disputed`, shared > 0 && `${shared} shared`].filter(
    (one) => one !== false,
  );
  return { marks, words: marks.length === 0 ? '' : [counted(marks.length, 'statement'), ...kinds].join(', ') };
}
