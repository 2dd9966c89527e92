import { type ClaimFile, speakersOf } from '../model/claim-file.ts';
import type { ClaimRecord, Corpus, OutletRecord, StoryRecord } from '../model/corpus.ts';
import { type PermalinksFile, permalinksFileSchema } from '../model/permalinks-file.ts';
import type { Relation } from '../model/relation.ts';
import type { AnchoredQuote } from '../model/selector.ts';
import type { StoryEvent } from '../model/story/story-event.ts';
import { actorRecord, outletAsActor } from './actor-record.ts';
import type { AnchoredClaim } from './anchor-claims.ts';
import type { AnchoredDifference } from './anchor-differences.ts';
import { articleRecord, editionNames, editionRecord } from './article-record.ts';
import { checkedValue } from './checked-value.ts';
import { formerPlaces } from './ledger/former-places.ts';
import { differenceRecord } from './link-difference.ts';
import { type ClaimLinks, linkRelations } from './link-relations.ts';
import { storyRecord } from './link-story.ts';
import type { ParsedContent } from './parse-content.ts';
import { readStoryArticles } from './story-articles.ts';

/**
 * Links checked content into a corpus, both ways. Call it only when there was no diagnostic: it trusts every
 * reference.
 * @param anchored the scare quotes of each article and the events of each story, by their ids
 */
export function linkCorpus(
  content: ParsedContent,
  claims: readonly AnchoredClaim[],
  differences: readonly AnchoredDifference[],
  anchored: {
    readonly scareQuotes: ReadonlyMap<string, readonly AnchoredQuote[]>;
    readonly events: ReadonlyMap<string, readonly StoryEvent[]>;
  },
): Corpus {
  const { scareQuotes, events } = anchored;
  const { articlesOf, storiesOf } = readStoryArticles(content);
  const stories = byId(
    content.stories.map((story) => storyRecord(story, articlesOf(story.id), events.get(story.id) ?? [])),
  );
  const outlets = byId(
    content.outlets.map(({ id, value }): OutletRecord => {
      const { name, short, aliases } = checkedValue(value);
      return { id, name, short, aliases };
    }),
  );
  const articles = byId(
    content.articles.map((article) =>
      articleRecord(
        article,
        storiesOf(article.id),
        scareQuotes.get(article.id) ?? [],
        editionNames(article.id, content),
      ),
    ),
  );
  const linked = linkClaims(claims, stories);
  const ledger = content.permalinks?.value ?? permalinksFileSchema.parse({});
  return {
    stories,
    outlets,
    articles,
    editions: byId(content.editions.map((edition) => editionRecord(edition, articles))),
    actors: byId([
      ...content.actors.map((actor) => actorRecord(actor.id, checkedValue(actor.value))),
      ...[...outlets.values()].map(outletAsActor),
    ]),
    claims: linked,
    differences: byId(
      differences.map((difference) => differenceRecord(difference, { stories, articles, claims: linked })),
    ),
    permalinks: statesOf(ledger),
    formerPlaces: formerPlaces(ledger),
  };
}

/** What became of each id; of digests and seals nothing but the check knows. */
function statesOf({ digests: _digests, seals: _seals, ...states }: PermalinksFile): PermalinksFile {
  return states;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  const sorted = records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return new Map(sorted.map((record) => [record.id, record]));
}

function linkClaims(
  claims: readonly AnchoredClaim[],
  stories: ReadonlyMap<string, StoryRecord>,
): ReadonlyMap<string, ClaimRecord> {
  const links = linkRelations(
    new Map(claims.map(({ parsed }) => [parsed.id, edgesMade(parsed.id, checkedValue(parsed.value))])),
  );
  return byId(
    claims.map((claim) => ({ ...claimRecord(claim, stories), ...checkedValue(links.get(claim.parsed.id) ?? null) })),
  );
}

function edgesMade(from: string, file: ClaimFile): Relation[] {
  return [
    ...file.disputes.map(({ claim, ...edge }) => ({ family: 'disputes', ...edge, from, to: claim }) as const),
    ...file.qualifies.map(
      ({ claim, ...edge }) => ({ family: 'qualifies', kind: null, ...edge, from, to: claim }) as const,
    ),
    ...(['opposes', 'answers'] as const).flatMap((family) =>
      file[family].map(({ claim, note }) => ({ family, kind: null, scope: null, note, from, to: claim })),
    ),
    ...file.updates.map(
      ({ claim, ...edge }) => ({ family: 'updates', scope: null, ...edge, from, to: claim }) as const,
    ),
    ...file.supports.map(
      ({ claim, ...edge }) => ({ family: 'supports', scope: null, ...edge, from, to: claim }) as const,
    ),
  ];
}

function claimRecord(
  { parsed, appearances }: AnchoredClaim,
  stories: ReadonlyMap<string, StoryRecord>,
): Omit<ClaimRecord, keyof ClaimLinks> {
  const file = checkedValue(parsed.value);
  const { story, point, gist, said, saidBasis, audience, about, minor, changes } = file;
  const speakers = speakersOf(file);
  const papers = stories.get(story)?.papers ?? [];
  return {
    id: parsed.id,
    file: parsed.file,
    story,
    point,
    speaker: checkedValue(speakers[0] ?? null),
    speakers,
    gist,
    said: { edtf: said, basis: saidBasis },
    audience,
    about,
    // Those of one paper stay in the order of the record: their addresses count them, and are for ever.
    appearances: appearances.toSorted((a, b) => papers.indexOf(a.outlet) - papers.indexOf(b.outlet)),
    minor: minor ?? null,
    changes,
    note: parsed.body.trim(),
  };
}
