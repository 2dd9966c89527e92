import { permalinksFileSchema } from '../model/content-files.ts';
import type {
  ActorRecord,
  ArticleRecord,
  ClaimRecord,
  Corpus,
  DisputeEdge,
  OutletRecord,
  StoryRecord,
} from '../model/corpus.ts';
import type { AnchoredQuote } from '../model/selector.ts';
import type { AnchoredClaim } from './anchor-claims.ts';
import type { ParsedArticle } from './parse-article.ts';
import type { ParsedContent } from './parse-content.ts';

/**
 * Links checked content into a corpus, both ways. Call it only when there was no diagnostic: it trusts every
 * reference.
 * @param scareQuotes the anchored scare quotes of each article, by its id
 */
export function linkCorpus(
  content: ParsedContent,
  claims: readonly AnchoredClaim[],
  scareQuotes: ReadonlyMap<string, readonly AnchoredQuote[]>,
): Corpus {
  const stories = byId(content.stories.map(storyRecord));
  const outlets = byId(
    content.outlets.map(({ id, value }): OutletRecord => {
      const { name, short, aliases } = checked(value);
      return { id, name, short, aliases };
    }),
  );
  return {
    stories,
    outlets,
    articles: byId(content.articles.map((article) => articleRecord(article, scareQuotes.get(article.id) ?? []))),
    actors: byId([...content.actors.map(actorRecord), ...[...outlets.values()].map(outletAsActor)]),
    claims: linkClaims(claims, stories),
    permalinks: content.permalinks?.value ?? permalinksFileSchema.parse({}),
  };
}

function checked<T>(value: T | null): T {
  if (value === null) throw new Error('linkCorpus was called on content that has diagnostics');
  return value;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  const sorted = records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return new Map(sorted.map((record) => [record.id, record]));
}

function storyRecord(story: ParsedContent['stories'][number]): StoryRecord {
  const { title, question, summary, papers, points } = checked(story.value);
  return {
    id: story.id,
    title,
    question,
    summary,
    points: points.map((point) => ({ id: point.id, question: point.question, note: point.note ?? null })),
    articles: papers.map((outlet) => `${story.id}/${outlet}`),
    background: story.body.trim(),
  };
}

function articleRecord(article: ParsedArticle, scareQuotes: readonly AnchoredQuote[]): ArticleRecord {
  const fields = checked(article.value);
  const { id, story, outlet, text, paragraphs } = article;
  return {
    id,
    story,
    outlet,
    outletBasis: fields.outletBasis ?? null,
    headline: fields.headline ?? null,
    byline: fields.byline ?? null,
    url: fields.url ?? null,
    rights: fields.rights ?? null,
    published: { edtf: fields.published, basis: fields.publishedBasis ?? null },
    annotation: fields.annotation,
    fullText: fields.fullText,
    text,
    paragraphs,
    scareQuotes,
  };
}

function actorRecord(actor: ParsedContent['actors'][number]): ActorRecord {
  const { name, kind, aliases, searchWords, roles, description } = checked(actor.value);
  return { id: actor.id, name, kind, aliases, searchWords, roles, description: description ?? null };
}

function outletAsActor({ id, name, short, aliases }: OutletRecord): ActorRecord {
  const all = short === name || aliases.includes(short) ? aliases : [short, ...aliases];
  return { id, name, kind: 'outlet', aliases: all, searchWords: [], roles: [], description: null };
}

function linkClaims(
  claims: readonly AnchoredClaim[],
  stories: ReadonlyMap<string, StoryRecord>,
): ReadonlyMap<string, ClaimRecord> {
  const disputedBy = new Map<string, DisputeEdge[]>();
  const supportedBy = new Map<string, string[]>();
  const ordered = claims.toSorted((a, b) => (a.parsed.id < b.parsed.id ? -1 : 1));
  for (const { parsed } of ordered) {
    for (const edge of checked(parsed.value).disputes) append(disputedBy, edge.claim, { ...edge, claim: parsed.id });
    for (const id of checked(parsed.value).supports) append(supportedBy, id, parsed.id);
  }
  return byId(
    ordered.map((claim) => {
      const received = disputedBy.get(claim.parsed.id) ?? [];
      return {
        ...claimRecord(claim, stories),
        disputedBy: received,
        supportedBy: supportedBy.get(claim.parsed.id) ?? [],
        disputed: received.length > 0,
      };
    }),
  );
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

type LinkedLater = 'disputedBy' | 'supportedBy' | 'disputed';

function claimRecord(
  { parsed, appearances }: AnchoredClaim,
  stories: ReadonlyMap<string, StoryRecord>,
): Omit<ClaimRecord, LinkedLater> {
  const { story, point, speaker, gist, said, saidBasis, audience, about, disputes, supports } = checked(parsed.value);
  const columns = stories.get(story)?.articles ?? [];
  return {
    id: parsed.id,
    file: parsed.file,
    story,
    point,
    speaker,
    gist,
    said: { edtf: said, basis: saidBasis },
    audience,
    about,
    // Those of one paper stay in the order of the record: their addresses count them, and are for ever.
    appearances: appearances.toSorted((a, b) => columns.indexOf(a.article) - columns.indexOf(b.article)),
    disputes,
    supports,
    note: parsed.body.trim(),
  };
}
