import { type DateView, dateView } from '../../dates/date-view.ts';
import { articleAddress, storyAddress } from '../../model/addresses.ts';
import { type ArticleRecord, type Corpus, getRecord, type Paragraph } from '../../model/corpus.ts';
import { isEarlierEdition } from '../../model/editions/source-article.ts';
import { inferredReason } from '../../model/inferred-reason.ts';
import { sliceCodePoints } from '../../text/code-points.ts';
import { type ChangeView, changeViews } from '../changes/change-view.ts';
import type { ClaimLink } from '../claim/claim-link.ts';
import { actorLink, type NamedLink } from '../named-link.ts';
import { type LanguageView, languageView } from '../source/language-view.ts';
import { type Coverage, coverage } from '../story/coverage.ts';
import { articleName } from '../story/story-papers.ts';
import { articleMarks, claimNames, type Mark } from './article-marks.ts';
import { type ArticleStory, articleStories } from './article-stories.ts';
import { bylineText } from './byline-text.ts';
import { type EditionChange, editionChanges, goneClaims } from './edition-changes.ts';
import { type MarginNote, marginNotes } from './margin-notes.ts';
import { type ArticleVoices, articleVoices } from './voices.ts';

/** A stretch of a paragraph that the same claims cover. */
export interface MarkedSegment {
  readonly text: string;
  /** Ids of the claims whose quotes cover it, each before the ids that have moved to it. */
  readonly claims: readonly string[];
  /**
   * Ids of the claims whose first quote in the article begins here: the targets of links. Before each stand the ids
   * that have moved to it.
   */
  readonly targets: readonly string[];
  /** Numbers of the notes of the quotes that end here. */
  readonly endNotes: readonly number[];
  readonly disputed: boolean;
}

export interface MarkedParagraph {
  readonly number: number;
  readonly segments: readonly MarkedSegment[];
  readonly notes: readonly MarginNote[];
}

/** Everything the page of an article shows. */
export interface ArticleView {
  readonly id: string;
  readonly address: string;
  readonly story: { readonly title: string; readonly address: string };
  readonly outlet: NamedLink;
  /** Its paper, and where that has several articles in its story, when it was printed. */
  readonly name: string;
  readonly stories: readonly ArticleStory[];
  readonly outletBasis: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  /** Null where it is the site's own. */
  readonly language: LanguageView | null;
  readonly url: string | null;
  readonly archived: string | null;
  readonly rights: string | null;
  readonly published: DateView;
  readonly fullText: boolean;
  readonly complete: boolean;
  readonly coverage: Coverage;
  readonly voices: ArticleVoices;
  /** All paragraphs, or only those with quoted words where the text may not be republished. */
  readonly paragraphs: readonly MarkedParagraph[];
  readonly claimCount: number;
  /** How its text was changed since, the last change first. */
  readonly editions: readonly EditionChange[];
  /** Claims whose words the current text has no longer. */
  readonly gone: readonly ClaimLink[];
  /** Of an earlier edition, where the current text is; null for this. */
  readonly current: string | null;
  readonly edited: DateView | null;
  /** What of our copy was changed after it was published, the newest first. */
  readonly changes: readonly ChangeView[];
}

/** An article, ready to be shown. */
export function articleView(article: ArticleRecord, corpus: Corpus): ArticleView {
  const marks = articleMarks(article, corpus);
  const numbers = noteNumbers(marks);
  const story = getRecord(corpus.stories, article.story);
  const isEarlier = isEarlierEdition(article);
  const paragraphs = article.paragraphs.map((paragraph) => markedParagraph(article, paragraph, marks, numbers, corpus));
  return {
    id: article.id,
    address: articleAddress(article.id),
    story: { title: story.title, address: storyAddress(story.id) },
    outlet: actorLink(article.outlet, corpus),
    name: articleName(article.edition.of, article.story, corpus),
    stories: articleStories(article, corpus),
    outletBasis: article.outletBasis === null ? null : inferredReason(article.outletBasis),
    headline: article.headline,
    byline: article.byline === null ? null : bylineText(article.byline),
    language: languageView(article.lang),
    url: article.url,
    archived: article.archived,
    rights: article.rights,
    published: dateView(article.published),
    fullText: article.fullText,
    complete: article.annotation === 'complete',
    coverage: coverage(article, marks),
    voices: articleVoices(article, corpus),
    paragraphs: article.fullText ? paragraphs : paragraphs.flatMap(quotedOnly),
    claimCount: numbers.size,
    editions: isEarlier ? [] : editionChanges(article, corpus),
    gone: isEarlier ? [] : goneClaims(article, corpus),
    current: isEarlier ? articleAddress(article.edition.of) : null,
    edited: article.edited === null ? null : dateView(article.edited),
    changes: changeViews(article.changes),
  };
}

/** Claims numbered in the order in which the article first carries them. */
function noteNumbers(marks: readonly Mark[]): ReadonlyMap<string, number> {
  const ids = new Set(marks.map(({ claim }) => claim.id));
  return new Map([...ids].map((id, at) => [id, at + 1]));
}

function markedParagraph(
  article: ArticleRecord,
  paragraph: Paragraph,
  marks: readonly Mark[],
  numbers: ReadonlyMap<string, number>,
  corpus: Corpus,
): MarkedParagraph {
  const here = marks.filter((mark) => mark.paragraph === paragraph.number);
  const bounds = [paragraph.start, paragraph.end, ...here.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(bounds)].sort((a, b) => a - b);
  const number = (mark: Mark): number => numbers.get(mark.claim.id) ?? 0;
  const segments = cuts.slice(1).map((end, at) => {
    const start = cuts[at] as number;
    const covering = here.filter((mark) => mark.start <= start && end <= mark.end);
    return {
      text: sliceCodePoints(article.text, start, end),
      claims: unique(covering.flatMap(({ claim }) => claimNames(claim, corpus))),
      targets: unique(
        here
          .filter((mark) => mark.first && mark.start === start)
          .flatMap(({ claim }) => claimNames(claim, corpus).toReversed()),
      ),
      endNotes: unique(here.filter((mark) => mark.end === end).map(number)),
      disputed: covering.some(({ claim }) => claim.disputed),
    };
  });
  return { number: paragraph.number, segments, notes: marginNotes(here, number, article, corpus) };
}

/** Of a paragraph only what claims quote; nothing when they quote nothing. */
function quotedOnly(paragraph: MarkedParagraph): MarkedParagraph[] {
  const segments = paragraph.segments.map((one) => (one.claims.length > 0 ? one : { ...one, text: ' […] ' }));
  return paragraph.notes.length > 0 ? [{ ...paragraph, segments }] : [];
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
