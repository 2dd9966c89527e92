import type { AppearanceFile, PermalinkKind } from '../model/content-files.ts';
import { type Diagnostic, diagnose, type FieldPath, type Place } from '../model/diagnostic.ts';
import { nearestId } from '../text/nearest-passage.ts';
import { endOfMoves } from './ledger-moves.ts';
import type { ParsedClaim, ParsedContent } from './parse-content.ts';
import type { ParsedRecord } from './parse-record.ts';
import { repeated } from './repeated-entries.ts';

/** What is referred to by its id, as a message calls it, and where the ledger lists it. */
const ledgerKinds = {
  story: 'stories',
  outlet: 'actors',
  article: 'articles',
  actor: 'actors',
  claim: 'claims',
} as const satisfies Record<string, PermalinkKind>;
type Kind = keyof typeof ledgerKinds;

interface Known {
  /** The ids that exist; outlets are among the actors too. */
  readonly ids: Readonly<Record<Kind, ReadonlySet<string>>>;
  /** The id that a published one has moved to, or null. */
  readonly movedTo: (kind: Kind, id: string) => string | null;
}

/** Checks that every id that is referred to exists, and that every id is one record's alone (rules 2 and 4). */
export function checkReferences(content: ParsedContent): Diagnostic[] {
  const ids = (records: readonly ParsedRecord<unknown>[]) => new Set(records.map(({ id }) => id));
  const ledger = content.permalinks?.value ?? null;
  const existing = {
    story: ids(content.stories),
    outlet: ids(content.outlets),
    article: ids(content.articles),
    actor: new Set([...ids(content.actors), ...ids(content.outlets)]),
    claim: ids(content.claims),
  };
  const known: Known = {
    ids: existing,
    movedTo: (kind, id) => ledger && endOfMoves(id, ledger[ledgerKinds[kind]], (to) => existing[kind].has(to)),
  };
  return [
    ...duplicates([...content.outlets, ...content.actors]),
    ...duplicates(content.claims),
    ...content.stories.flatMap((story) => checkStory(story, known)),
    ...content.articles.flatMap((article) => checkArticle(article, content, known)),
    ...content.actors.flatMap((actor) =>
      (actor.value?.roles ?? []).flatMap((role, at) =>
        unknownId('article', role.article, known, actor.placeOf(['roles', at, 'article'])),
      ),
    ),
    ...content.claims.flatMap((claim) => checkClaim(claim, content, known)),
  ];
}

function duplicates(records: readonly ParsedRecord<unknown>[]): Diagnostic[] {
  const first = new Map<string, string>();
  return records.flatMap(({ id, file }) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    return other === undefined ? [] : [diagnose('record/duplicate-id', { file, line: 1, column: 1 }, { id, other })];
  });
}

function unknownId(kind: Kind, id: string, known: Known, place: Place): Diagnostic[] {
  if (known.ids[kind].has(id)) return [];
  const nearest = known.movedTo(kind, id) ?? nearestId(id, known.ids[kind]);
  return [diagnose('reference/unknown', place, { kind, id, nearest })];
}

function checkStory(story: ParsedContent['stories'][number], known: Known): Diagnostic[] {
  const papers = story.value?.papers ?? [];
  const points = (story.value?.points ?? []).map(({ id }) => id);
  return [
    ...papers.flatMap((outlet, at) => {
      const place = story.placeOf(['papers', at]);
      const missing = unknownId('outlet', outlet, known, place);
      if (missing.length > 0 || known.ids.article.has(`${story.id}/${outlet}`)) return missing;
      return [diagnose('story/article-missing', place, { article: `${story.id}/${outlet}` })];
    }),
    ...repeated(papers, 'papers', (at) => story.placeOf(['papers', at])),
    ...repeated(points, 'points', (at) => story.placeOf(['points', at, 'id'])),
  ];
}

function checkArticle(article: ParsedContent['articles'][number], content: ParsedContent, known: Known): Diagnostic[] {
  const place = { file: article.file, line: 1, column: 1 };
  const unknown = [
    ...unknownId('story', article.story, known, place),
    ...unknownId('outlet', article.outlet, known, place),
  ];
  const papers = content.stories.find(({ id }) => id === article.story)?.value?.papers;
  if (unknown.length > 0 || papers === undefined || papers.includes(article.outlet)) return unknown;
  return [diagnose('article/not-in-story', place, { outlet: article.outlet, story: article.story })];
}

function checkClaim(claim: ParsedClaim, content: ParsedContent, known: Known): Diagnostic[] {
  const record = claim.value;
  if (record === null) return [];
  const check = (kind: Kind, path: FieldPath, id: string) => unknownId(kind, id, known, claim.placeOf(path));
  const actors = (field: 'audience' | 'about') => [
    ...record[field].flatMap((id, at) => check('actor', [field, at], id)),
    ...repeated(record[field], field, (at) => claim.placeOf([field, at])),
  ];
  return [
    ...checkFolder(claim, record.story),
    ...check('story', ['story'], record.story),
    ...checkPoint(claim, record.story, record.point, content),
    ...check('actor', ['speaker'], record.speaker),
    ...actors('audience'),
    ...actors('about'),
    ...record.appearances.flatMap((appearance, at) => [
      ...check('article', ['appearances', at, 'article'], appearance.article),
      ...appearance.via.flatMap((id, to) => check('actor', ['appearances', at, 'via', to], id)),
      ...repeated(appearance.via, 'via', (to) => claim.placeOf(['appearances', at, 'via', to])),
      ...(known.ids.article.has(appearance.article) ? checkAppearance(claim, record.speaker, appearance, at) : []),
    ]),
    ...checkEdges(
      claim,
      'disputes',
      record.disputes.map((dispute) => dispute.claim),
      known,
    ),
    ...checkEdges(claim, 'supports', record.supports, known),
  ];
}

function checkFolder(claim: ParsedClaim, story: string): Diagnostic[] {
  if (story === claim.folder) return [];
  return [diagnose('claim/folder', claim.placeOf(['story']), { story, folder: claim.folder })];
}

function checkPoint(claim: ParsedClaim, story: string, point: string, content: ParsedContent): Diagnostic[] {
  const points = content.stories.find(({ id }) => id === story)?.value?.points.map(({ id }) => id);
  if (points === undefined || points.includes(point)) return [];
  const nearest = nearestId(point, points);
  return [diagnose('reference/unknown', claim.placeOf(['point']), { kind: 'point', id: point, nearest })];
}

function checkAppearance(
  claim: ParsedClaim,
  speaker: string,
  { article, mode }: AppearanceFile,
  at: number,
): Diagnostic[] {
  const [folder = '', outlet = ''] = article.split('/');
  const place = (field: string) => claim.placeOf(['appearances', at, field]);
  return [
    ...(folder === claim.folder
      ? []
      : [diagnose('claim/article-elsewhere', place('article'), { article, story: claim.folder })]),
    ...(mode !== 'outlet' || speaker === outlet
      ? []
      : [diagnose('claim/outlet-speaker', place('mode'), { speaker, outlet })]),
  ];
}

function checkEdges(
  claim: ParsedClaim,
  field: 'disputes' | 'supports',
  ids: readonly string[],
  known: Known,
): Diagnostic[] {
  const placeAt = (at: number) => claim.placeOf(field === 'disputes' ? [field, at, 'claim'] : [field, at]);
  return [
    ...ids.flatMap((id, at) =>
      id === claim.id
        ? [diagnose('claim/self-reference', placeAt(at), { id, field })]
        : unknownId('claim', id, known, placeAt(at)),
    ),
    ...repeated(ids, field, placeAt),
  ];
}
