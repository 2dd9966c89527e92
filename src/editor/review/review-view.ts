import { accountedPassages, anchorTerms } from '../../compile/account-passages.ts';
import { anchorAppearances } from '../../compile/anchor-claims.ts';
import type { ContentFile } from '../../compile/content-file.ts';
import type { ParsedArticle } from '../../compile/parse-article.ts';
import { type ParsedClaim, type ParsedContent, type ParsedDraft, parseContent } from '../../compile/parse-content.ts';
import { readStoryArticles } from '../../compile/story-articles.ts';
import { type AppearanceFile, speakersOf } from '../../model/claim-file.ts';
import type { Proposal } from '../../model/drafts/draft-file.ts';
import type { NewSpeaker } from '../../model/drafts/proposals-file.ts';
import { quoteQuery, quoteSpecs } from '../../model/field-schemas.ts';
import type { AnchoredQuote } from '../../model/selector.ts';
import { type RelationFamily, relationFamilies } from '../../model/vocabulary.ts';
import type { KnownActor } from '../attribution/attribution.ts';
import { knownActors } from '../drafting/draft-article.ts';
import { slugOf } from '../drafting/propose-id.ts';
import { storiesOfArticle } from '../drafting/stories-of-article.ts';
import { type AroundView, aroundView } from './around/around-view.ts';
import { markParagraphs, type ReviewParagraph } from './mark-paragraphs.ts';
import { versionOf } from './version-of.ts';

/** A claim or a draft as its form shows it: one appearance in the article under review. */
export interface ReviewRecord {
  readonly id: string;
  readonly file: string;
  readonly version: string;
  /** Null for an accepted claim. */
  readonly proposal: Proposal | null;
  /** `<story>#<point>`; empty where it has none yet. */
  readonly point: string;
  readonly speaker: string;
  /** Those whom accepting it adds, by the ids that they get. */
  readonly newSpeakers: readonly (NewSpeaker & { readonly id: string })[];
  /** Its edges to other claims and drafts, each with what makes it one. */
  readonly edges: readonly { readonly family: RelationFamily; readonly claim: string; readonly note: string }[];
  readonly gist: string;
  readonly said: string;
  readonly saidBasis: string;
  readonly audience: string;
  readonly about: string;
  /** Which appearance of the record it is, counted from 0. */
  readonly at: number;
  readonly quotes: readonly string[];
  readonly as: string;
  readonly identity: string;
  readonly cue: string;
  readonly mode: AppearanceFile['mode'];
  readonly via: string;
  /** Where it begins in the text, in code points; -1 where its words are not there. */
  readonly start: number;
}

/** Everything the review page of an article shows. */
export interface ReviewView {
  readonly article: string;
  readonly title: string;
  readonly paragraphs: readonly ReviewParagraph[];
  readonly drafts: readonly ReviewRecord[];
  readonly claims: readonly ReviewRecord[];
  /** The stories that have the article, the one in whose folder it lies first, with their points by `<story>#<point>`. */
  readonly stories: readonly {
    readonly title: string;
    readonly points: readonly { readonly id: string; readonly question: string }[];
  }[];
  readonly actors: readonly KnownActor[];
  /** The accepted claims of these stories, to merge into and to dispute. */
  readonly storyClaims: readonly { readonly id: string; readonly gist: string }[];
}

/** The page of one article. */
export interface ArticleReviewView extends ReviewView {
  readonly around: AroundView;
}

/** An article under review, or null where it cannot be read. */
export function reviewView(files: readonly ContentFile[], id: string): ArticleReviewView | null {
  const content = parseContent(files);
  const article = content.articles.find((one) => one.id === id);
  if (article === undefined) return null;
  const { storiesOf, articlesOf } = readStoryArticles(content);
  const stories = storiesOf(id);
  const articles = [...new Set(stories.flatMap(articlesOf))];
  return {
    ...articleReview(article, content, files),
    around: aroundView(content, files, stories, [article], articles),
  };
}

/**
 * The review of one of a content's articles.
 * @param files of which the content was parsed
 */
export function articleReview(
  article: ParsedArticle,
  content: ParsedContent,
  files: readonly ContentFile[],
): ReviewView {
  const drafts = recordsOf(content.drafts, article, files);
  const claims = recordsOf(content.claims, article, files);
  const stories = storiesOfArticle(content, article.id);
  return {
    article: article.id,
    title: titleOf(content, article),
    paragraphs: markParagraphs(article, spansOf(drafts, claims, article)),
    drafts: drafts.map(({ record }) => record),
    claims: claims.map(({ record }) => record),
    stories: stories.map(({ id: story, points }) => ({
      title: storyTitle(content, story),
      points: points.map(({ id: point, question }) => ({ id: `${story}#${point}`, question })),
    })),
    actors: knownActors(content),
    storyClaims: stories.flatMap(({ claims: own }) =>
      own.map((claim) => ({ id: claim.id, gist: claim.value?.gist ?? claim.id })),
    ),
  };
}

function titleOf(content: ParsedContent, article: ParsedArticle): string {
  const story = storyTitle(content, article.story);
  const outlet = content.outlets.find(({ id }) => id === article.outlet)?.value?.name ?? article.outlet;
  return `${outlet}: ${story}`;
}

const storyTitle = ({ stories }: ParsedContent, story: string): string =>
  stories.find(({ id }) => id === story)?.value?.title ?? story;

interface FoundRecord {
  readonly record: ReviewRecord;
  readonly quotes: readonly AnchoredQuote[];
}

/** The appearances in the article, one entry each, in the order of the text. */
function recordsOf(
  parsed: readonly (ParsedClaim | ParsedDraft)[],
  article: ParsedArticle,
  files: readonly ContentFile[],
): FoundRecord[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const articles = new Map([[article.id, article]]);
  return parsed
    .flatMap((one) => {
      const { value } = one;
      if (value === null) return [];
      const indexes = value.appearances.flatMap((appearance, at) => (appearance.article === article.id ? at : []));
      return anchorAppearances(one, articles).appearances.map(({ quotes }, order): FoundRecord => {
        const at = indexes[order] ?? 0;
        return { quotes, record: reviewRecord(one, at, quotes[0]?.start ?? -1, texts.get(one.file) ?? '') };
      });
    })
    .sort((a, b) => a.record.start - b.record.start);
}

function reviewRecord(
  { id, file, value }: ParsedClaim | ParsedDraft,
  at: number,
  start: number,
  text: string,
): ReviewRecord {
  const { story = '', gist = '', said = '', saidBasis = '', audience = [], about = [] } = value ?? {};
  const { quote = '', as = '', identity = '', cue = '', mode = 'indirect', via = [] } = value?.appearances[at] ?? {};
  const quotes = quoteSpecs(quote).map((spec) => quoteQuery(spec).exact);
  const speaker = value === null ? '' : speakersOf(value).join(', ');
  const point = value?.point === undefined ? '' : `${story}#${value.point}`;
  const proposal = value !== null && 'draft' in value ? value.draft : null;
  const newSpeakers = (proposal?.newSpeakers ?? []).map((one) => ({ ...one, id: slugOf(one.name) }));
  const edges = relationFamilies.flatMap((family) =>
    (value?.[family] ?? []).map(({ claim, note }) => ({ family, claim, note })),
  );
  const lists = { audience: audience.join(', '), about: about.join(', '), via: via.join(', ') };
  return {
    ...{ id, file, version: versionOf(text), proposal, point, speaker, newSpeakers, edges, gist, said, saidBasis, at },
    ...{ quotes, as, identity, cue, mode, start },
    ...lists,
  };
}

function spansOf(drafts: readonly FoundRecord[], claims: readonly FoundRecord[], article: ParsedArticle) {
  const spans = (found: readonly FoundRecord[], kind: 'proposed' | 'accepted') =>
    found.flatMap(({ record, quotes }) => quotes.map(({ start, end }) => ({ start, end, kind, id: record.id })));
  const terms = accountedPassages([], [anchorTerms(article)]).get(article.id) ?? [];
  return [
    ...spans(drafts, 'proposed'),
    ...spans(claims, 'accepted'),
    ...terms.map(({ start, end }) => ({ start, end, kind: 'term' as const, id: null })),
  ];
}
