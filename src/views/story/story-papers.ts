import { dateView } from '../../dates/date-view.ts';
import { articleAddress } from '../../model/addresses.ts';
import { type Corpus, getRecord, type OutletRecord, type StoryRecord } from '../../model/corpus.ts';

/** One article of a story as the head of its column. */
export interface StoryPaper {
  /** The article's id. */
  readonly article: string;
  readonly outlet: OutletRecord;
  /** The paper’s name; where the story has several articles of one paper, with the date of each. */
  readonly name: string;
  readonly short: string;
  readonly address: string;
  /** Whether the text does not name its paper. */
  readonly inferred: boolean;
}

/** The articles of a story in the fixed order of their columns. */
export function storyPapers({ articles }: StoryRecord, corpus: Corpus): readonly StoryPaper[] {
  const records = articles.map((id) => getRecord(corpus.articles, id));
  return records.map(({ id, outlet, outletBasis, published }) => {
    const paper = getRecord(corpus.outlets, outlet);
    const isOne = records.filter((other) => other.outlet === outlet).length === 1;
    const dated = (name: string): string => (isOne ? name : `${name}, ${dateView(published).words}`);
    return {
      article: id,
      outlet: paper,
      name: dated(paper.name),
      short: dated(paper.short),
      address: articleAddress(id),
      inferred: outletBasis !== null,
    };
  });
}
