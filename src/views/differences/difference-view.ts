import type { Absence } from '../../dates/article-absence.ts';
import { storyAddress, storyDifferencesAddress } from '../../model/addresses.ts';
import { type Corpus, getRecord } from '../../model/corpus.ts';
import type { DifferencePassage, DifferenceRecord } from '../../model/difference-record.ts';
import { sourceArticle } from '../../model/editions/source-article.ts';
import { textFragmentAddress } from '../../text/text-fragment.ts';
import { type ChangeView, changeViews } from '../changes/change-view.ts';
import { type ClaimLink, claimLink } from '../claim/claim-link.ts';
import { type PassageView, passageViews } from '../claim/passage-view.ts';
import { printedWhen, type StoryPaper, storyPapers } from '../story/story-papers.ts';
import { differenceKindWords, joinNames } from '../words.ts';
import { type DifferenceLink, differenceLink } from './difference-link.ts';
import { absenceFrom } from './difference-table.ts';
import { differencesOf } from './differences-of.ts';
import { differencePassageAddress } from './passage-address.ts';

/** Words of an article that give a value, in their whole sentence. */
export interface DifferencePassageView {
  /** When the article was printed, where that tells it from others of its paper; else null. */
  readonly printed: string | null;
  readonly passages: readonly PassageView[];
  readonly paragraph: number;
  /** Where they stand in the article. */
  readonly address: string;
  /** The same on the paper’s own page, where that page is known and the words are unique in it. */
  readonly paperAddress: string | null;
}

/** One of the values, with what each paper that has words of the difference prints for it; a paper may have nothing for this one. */
export interface DifferenceValueView {
  readonly value: string;
  /** The same papers for each value, in the order of the story. */
  readonly cells: readonly { readonly paper: StoryPaper; readonly passages: readonly DifferencePassageView[] }[];
}

/** Everything the page of a difference shows. */
export interface DifferenceView extends DifferenceLink {
  readonly id: string;
  /** What it is about, in plain words. */
  readonly kind: string;
  readonly story: { readonly title: string; readonly address: string; readonly differencesAddress: string };
  readonly point: { readonly question: string; readonly address: string };
  /** `The Sun, Daily Mail and The Telegraph`: whose words it has. */
  readonly papers: string;
  /** In the order of the record; none is marked right. */
  readonly values: readonly DifferenceValueView[];
  /** The papers that have none of the values, and why. */
  readonly absent: readonly { readonly paper: StoryPaper; readonly absence: Absence }[];
  readonly claims: readonly ClaimLink[];
  /** What was changed after it was published, the newest first. */
  readonly changes: readonly ChangeView[];
  /** As Markdown. */
  readonly note: string;
  /** Others of the same point, in the order of their ids. */
  readonly neighbours: readonly DifferenceLink[];
}

/** A difference, ready to be shown. */
export function differenceView(difference: DifferenceRecord, corpus: Corpus): DifferenceView {
  const story = getRecord(corpus.stories, difference.story);
  const papers = storyPapers(story, corpus);
  const carrying = new Set(difference.values.flatMap((value) => value.passages.map(({ outlet }) => outlet)));
  const present = papers.filter(({ outlet }) => carrying.has(outlet.id));
  return {
    ...differenceLink(difference),
    id: difference.id,
    kind: differenceKindWords[difference.kind],
    story: {
      title: story.title,
      address: storyAddress(story.id),
      differencesAddress: storyDifferencesAddress(story.id),
    },
    point: {
      question: story.points.find(({ id }) => id === difference.point)?.question ?? '',
      address: `${storyAddress(story.id)}#${difference.point}`,
    },
    papers: joinNames(present.map(({ name }) => name)),
    values: difference.values.map(({ value, passages: own }) => ({
      value,
      cells: present.map((paper) => ({
        paper,
        passages: own
          .filter(({ outlet }) => outlet === paper.outlet.id)
          .map((passage) => passageView(passage, story.id, corpus)),
      })),
    })),
    absent: papers
      .filter((paper) => !present.includes(paper))
      .map((paper) => ({ paper, absence: absenceFrom(difference, paper, corpus) })),
    claims: difference.claims.map((id) => claimLink(id, corpus)),
    changes: changeViews(difference.changes),
    note: difference.note,
    neighbours: differencesOf(story.id, corpus)
      .filter(({ id, point }) => point === difference.point && id !== difference.id)
      .map(differenceLink),
  };
}

function passageView(passage: DifferencePassage, story: string, corpus: Corpus): DifferencePassageView {
  const article = sourceArticle(passage, corpus);
  const words = { text: passage.quote.exact, differs: false, group: null, kind: null, shared: false };
  return {
    printed: printedWhen(passage.article, story, corpus),
    passages: passageViews(article, [passage.quote], [[words]]),
    paragraph: passage.quote.paragraph,
    address: differencePassageAddress(passage),
    paperAddress: textFragmentAddress(article, passage.quote),
  };
}
