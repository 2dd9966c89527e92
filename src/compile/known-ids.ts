import { type Diagnostic, diagnose, type Place } from '../model/diagnostic.ts';
import type { PermalinkKind } from '../model/permalinks-file.ts';
import { nearestId } from '../text/nearest-passage.ts';
import { endOfMoves } from './ledger-moves.ts';
import type { ParsedClaim, ParsedContent } from './parse-content.ts';
import type { ParsedRecord } from './parse-record.ts';
import { readStoryArticles, type StoryArticles } from './story-articles.ts';

/** What is referred to by its id, as a message calls it, and where the ledger lists it. */
const ledgerKinds = {
  story: 'stories',
  outlet: 'actors',
  article: 'articles',
  actor: 'actors',
  claim: 'claims',
} as const satisfies Record<string, PermalinkKind>;

/** What is referred to by its id. */
export type ReferredKind = keyof typeof ledgerKinds;

export interface KnownIds extends StoryArticles {
  /** The ids that exist; outlets are among the actors too. */
  readonly ids: Readonly<Record<ReferredKind, ReadonlySet<string>>>;
  /** The claims by their ids, whether or not their fields could be read. */
  readonly claims: ReadonlyMap<string, ParsedClaim>;
  /** The id that a published one has moved to, or null. */
  readonly movedTo: (kind: ReferredKind, id: string) => string | null;
}

/** The ids of all records of the content, whether or not their fields could be read. */
export function knownIds(content: ParsedContent): KnownIds {
  const idsOf = (records: readonly ParsedRecord<unknown>[]) => new Set(records.map(({ id }) => id));
  const ledger = content.permalinks?.value ?? null;
  const ids = {
    story: idsOf(content.stories),
    outlet: idsOf(content.outlets),
    article: idsOf(content.articles),
    actor: new Set([...idsOf(content.actors), ...idsOf(content.outlets)]),
    claim: idsOf(content.claims),
  };
  return {
    ids,
    ...readStoryArticles(content),
    claims: new Map(content.claims.map((claim) => [claim.id, claim])),
    movedTo: (kind, id) => ledger && endOfMoves(id, ledger[ledgerKinds[kind]], (to) => ids[kind].has(to)),
  };
}

/** A diagnostic where no record of that kind has the id, if one could be read; it names the one it has moved to, or else the nearest. */
export function checkKnown(kind: ReferredKind, id: string | undefined, known: KnownIds, place: Place): Diagnostic[] {
  if (id === undefined || known.ids[kind].has(id)) return [];
  const nearest = known.movedTo(kind, id) ?? nearestId(id, known.ids[kind]);
  return [diagnose('reference/unknown', place, { kind, id, nearest })];
}

/** Whether a story has an article; one that is not there is reported elsewhere, and counts as had. */
export function isInStory(article: string, story: string, known: KnownIds): boolean {
  return !known.ids.article.has(article) || known.storiesOf(article).includes(story);
}

/** Checks that the story that a record names is that of its folder. */
export function checkFolder(
  { folder, placeOf }: Pick<ParsedClaim, 'folder' | 'placeOf'>,
  story: string | undefined,
): Diagnostic[] {
  return story === undefined || story === folder
    ? []
    : [diagnose('record/folder', placeOf(['story']), { story, folder })];
}

/** The same for a point, which is one story's alone; none where the story itself is not known. */
export function checkPoint(
  story: string | undefined,
  point: string | undefined,
  content: ParsedContent,
  place: Place,
): Diagnostic[] {
  const points = content.stories.find(({ id }) => id === story)?.fields?.points?.flatMap((one) => one?.id ?? []);
  if (points === undefined || point === undefined || points.includes(point)) return [];
  return [diagnose('reference/unknown', place, { kind: 'point', id: point, nearest: nearestId(point, points) })];
}
