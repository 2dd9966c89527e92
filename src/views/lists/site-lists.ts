import { dateView } from '../../dates/date-view.ts';
import { dateWords } from '../../dates/date-words.ts';
import { articleAddress, disputesAddress, storyAddress } from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import { type ClaimRecord, type Corpus, getRecord, type StoryRecord } from '../../model/corpus.ts';
import { articlesAddress, claimsAddress } from '../../model/lists/list-addresses.ts';
import { counted } from '../../text/counted.ts';
import { isolated } from '../../text/right-to-left.ts';
import { inStoryOrder } from '../actor/actor-claims.ts';
import { type ClaimLink, claimLink } from '../claim/claim-link.ts';
import { disputedClaims } from '../disputes/dispute-threads.ts';
import { newestStories } from '../story/newest-stories.ts';
import { articleName, printedWhen } from '../story/story-papers.ts';
import { receivedWords } from '../story/story-summary.ts';
import { atSentenceStart } from '../words.ts';
import { type ListPage, listPages } from './list-pages.ts';

/** One line of a list of everything on the site: what leads to it, and what there is to say of it. */
export interface ListLine {
  readonly name: string;
  readonly address: string;
  readonly detail: string;
  /** Its marks, where it is a claim. */
  readonly claim: Pick<ClaimLink, 'disputed' | 'disputedMark' | 'states'> | null;
}

/** A list of everything of one kind on the site, story by story, the newest story first. */
export interface SiteList {
  readonly title: string;
  readonly about: string;
  /** What a page holds, and where: `/claims/`, then `/claims/_page-2/`. */
  readonly pages: readonly ListPage<ListLine>[];
}

/** The lists of all statements, articles and disputed statements of the site, each in pages. */
export function siteLists(corpus: Corpus): readonly SiteList[] {
  const stories = newestStories(corpus);
  const list = (address: string, linesOf: (story: StoryRecord, corpus: Corpus) => readonly ListLine[]) =>
    listPages(
      address,
      stories.map((story) => ({
        title: story.title,
        address: storyAddress(story.id),
        lines: linesOf(story, corpus),
      })),
    );
  return [
    {
      title: 'Every statement',
      about: 'What somebody is reported to have said, story by story; each leads to the words of the papers.',
      pages: list(claimsAddress, claimLines),
    },
    {
      title: 'Every article',
      about: 'The articles that the stories are made of, each with its statements marked in the text.',
      pages: list(articlesAddress, articleLines),
    },
    {
      title: 'Every disputed statement',
      about: 'Every statement that somebody in the articles disputes, and who does.',
      pages: list(disputesAddress, disputeLines),
    },
  ];
}

const marked = (claim: ClaimRecord, detail: string, corpus: Corpus): ListLine => {
  const { attributed, gist, address, ...link } = claimLink(claim.id, corpus);
  return { name: `${attributed}: ${gist}`, address, detail, claim: link };
};

function claimLines(story: StoryRecord, corpus: Corpus): readonly ListLine[] {
  return inStoryOrder(claimsBy('story', story.id, corpus), corpus).map((claim) => {
    const papers = new Set(claim.appearances.map(({ outlet }) => outlet)).size;
    return marked(claim, `Said ${dateWords(claim.said.edtf)}, in ${counted(papers, 'paper')}`, corpus);
  });
}

/** An article in two stories stands under each. */
function articleLines(story: StoryRecord, corpus: Corpus): readonly ListLine[] {
  return story.articles.map((id) => {
    const { headline, published } = getRecord(corpus.articles, id);
    const name = articleName(id, story.id, corpus);
    const statements = counted(claimsBy('article', id, corpus).length, 'statement');
    // The name of one article among a paper's others has the date already.
    const isDated = printedWhen(id, story.id, corpus) !== null;
    return {
      name: headline === null ? name : `${name}: ${isolated(headline)}`,
      address: articleAddress(id),
      detail: isDated ? statements : `Printed ${dateView(published).words}, ${statements}`,
      claim: null,
    };
  });
}

function disputeLines(story: StoryRecord, corpus: Corpus): readonly ListLine[] {
  return disputedClaims(story, corpus).map((claim) => {
    const received = receivedWords(claim, corpus);
    return marked(claim, atSentenceStart(received), corpus);
  });
}
