import { type ClaimFile, claimFileSchema } from '../model/claim-file.ts';
import {
  type ActorFile,
  actorFileSchema,
  type OutletFile,
  outletFileSchema,
  type StoryFile,
  storyFileSchema,
} from '../model/content-files.ts';
import { type Diagnostic, diagnose, type Place } from '../model/diagnostic.ts';
import { type DifferenceFile, differenceFileSchema } from '../model/difference-file.ts';
import { type DraftFile, draftFileSchema } from '../model/drafts/draft-file.ts';
import { slugPattern } from '../model/field-schemas.ts';
import { type PermalinksFile, permalinksFileSchema } from '../model/permalinks-file.ts';
import { type RecordFolder, readRecordPath } from '../model/record-paths.ts';
import { checkCharacters } from './check-characters.ts';
import { type ContentFile, normaliseText } from './content-file.ts';
import { splitFrontMatter } from './markdown.ts';
import { type ParsedArticle, parseArticle } from './parse-article.ts';
import { type ParsedEdition, parseEdition } from './parse-edition.ts';
import { type ParsedRecord, parseMarkdownRecord, parseYamlRecord } from './parse-record.ts';
import type { ReadMemory } from './read-memory.ts';
import type { MemoryOfKind } from './read-record.ts';

export interface ParsedClaim extends ParsedRecord<ClaimFile> {
  /** The story its folder names. */
  readonly folder: string;
}

export interface ParsedDraft extends ParsedRecord<DraftFile> {
  readonly folder: string;
}

export interface ParsedDifference extends ParsedRecord<DifferenceFile> {
  /** The story its folder names. */
  readonly folder: string;
}

/** Every file of `content/`, parsed by its kind, in the order of their paths. */
export interface ParsedContent {
  readonly stories: readonly ParsedRecord<StoryFile>[];
  readonly outlets: readonly ParsedRecord<OutletFile>[];
  readonly actors: readonly ParsedRecord<ActorFile>[];
  readonly articles: readonly ParsedArticle[];
  /** Earlier editions of articles. */
  readonly editions: readonly ParsedEdition[];
  readonly claims: readonly ParsedClaim[];
  /** Proposed claims: nothing but the report and the review knows of them. */
  readonly drafts: readonly ParsedDraft[];
  readonly differences: readonly ParsedDifference[];
  /** Null when there is no ledger. */
  readonly permalinks: ParsedRecord<PermalinksFile> | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses all files; no file's fault keeps another from being read. `README.md` files are for people and are passed over.
 * @param memory what was read earlier
 */
export function parseContent(files: readonly ContentFile[], memory?: ReadMemory): ParsedContent {
  const known = (kind: string): MemoryOfKind | undefined => memory && { memory, kind };
  const sorted = files
    .filter(({ path, fault }) => fault !== undefined || !/(^|\/)README\.md$/.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const of = (folder: RecordFolder) =>
    sorted.flatMap((file) => {
      const path = readRecordPath(file.path);
      return path?.folder === folder ? [{ file, parts: path.names }] : [];
    });
  const stories = of('stories').map(({ file, parts }) =>
    parseMarkdownRecord(file, part(parts, 0), storyFileSchema, known('stories')),
  );
  const outlets = of('outlets').map(({ file, parts }) =>
    parseYamlRecord(file, part(parts, 0), outletFileSchema, known('outlets')),
  );
  const actors = of('actors').map(({ file, parts }) =>
    parseYamlRecord(file, part(parts, 0), actorFileSchema, known('actors')),
  );
  const articles = of('articles').map(({ file, parts }) =>
    parseArticle(file, part(parts, 0), part(parts, 1), known('articles')),
  );
  const editions = of('editions').map(({ file, parts }) =>
    parseEdition(file, `${part(parts, 0)}/${part(parts, 1)}`, part(parts, 2), known('editions')),
  );
  const { claims, drafts } = parseClaims(of('claims'), known);
  const differences = of('differences').map(({ file, parts }) => ({
    ...parseMarkdownRecord(file, part(parts, 1), differenceFileSchema, known('differences')),
    folder: part(parts, 0),
  }));
  const ledger = of('permalinks').map(({ file }) =>
    parseYamlRecord(file, 'permalinks', permalinksFileSchema, known('permalinks')),
  );
  const records = [...stories, ...outlets, ...actors, ...articles, ...editions, ...claims, ...differences, ...ledger];
  const diagnostics = [
    ...unexpectedFiles(sorted),
    ...sorted.flatMap(unreadFile),
    ...sorted.flatMap(damagedText),
    ...sorted.flatMap(checkCharacters),
    ...badIds(records),
    ...records.flatMap((one) => one.diagnostics),
    ...drafts.flatMap(draftDiagnostics),
  ];
  const permalinks = ledger[0] ?? null;
  return { stories, outlets, actors, articles, editions, claims, drafts, differences, permalinks, diagnostics };
}

interface MatchedFile {
  readonly file: ContentFile;
  readonly parts: readonly string[];
}

function parseClaims(
  matched: readonly MatchedFile[],
  known: (kind: string) => MemoryOfKind | undefined,
): { claims: ParsedClaim[]; drafts: ParsedDraft[] } {
  const claims: ParsedClaim[] = [];
  const drafts: ParsedDraft[] = [];
  for (const { file, parts } of matched) {
    const [folder, id] = [part(parts, 0), part(parts, 1)];
    if (isDraft(file.text)) drafts.push({ ...parseMarkdownRecord(file, id, draftFileSchema, known('drafts')), folder });
    else claims.push({ ...parseMarkdownRecord(file, id, claimFileSchema, known('claims')), folder });
  }
  return { claims, drafts };
}

const statusField = /^["']?status["']?[ \t]*:/m;

/** Whether a claim file has a `status`: what only a proposed claim has. Its other fields may be in any state. */
function isDraft(text: string): boolean {
  // The head is parsed only where it is worth it: there may be ten thousand claims.
  if (!statusField.test(normaliseText(text))) return false;
  return statusField.test(splitFrontMatter(normaliseText(text)).frontMatter?.yaml ?? '');
}

/** Reports a draft and its problems; neither fails the build. */
function draftDiagnostics({ file, value, placeOf, diagnostics }: ParsedDraft): Diagnostic[] {
  if (value === null) return diagnostics.map((one) => ({ ...one, severity: 'warning' }));
  const { confidence, reason } = value.draft;
  return [diagnose('claim/draft', { ...placeOf(['status']), file }, { confidence, reason })];
}

const part = (parts: readonly string[], at: number): string => parts[at] ?? '';

function unexpectedFiles(files: readonly ContentFile[]): Diagnostic[] {
  return files
    .filter(({ path, fault }) => fault === undefined && readRecordPath(path) === null)
    .map((file) => diagnose('file/unexpected', { file: file.path, line: 1, column: 1 }, { path: file.path }));
}

function unreadFile({ path, fault }: ContentFile): Diagnostic[] {
  if (fault === undefined) return [];
  const place = { file: path, line: 1, column: 1 };
  if (fault.kind === 'link') return [diagnose('file/link', place, { path })];
  return [diagnose('file/unreadable', place, { path, reason: fault.reason })];
}

/** Reading puts U+FFFD where bytes are not UTF-8: a letter of somebody's words is lost there. */
function damagedText({ path, text }: ContentFile): Diagnostic[] {
  const before = normaliseText(text).split('\uFFFD', 2);
  if (before.length === 1) return [];
  const lines = (before[0] ?? '').split('\n');
  return [diagnose('file/encoding', { file: path, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }, {})];
}

function badIds(records: readonly ParsedRecord<unknown>[]): Diagnostic[] {
  return records.flatMap(({ file, id }) =>
    id.split('/').flatMap((name) => checkName(name, { file, line: 1, column: 1 })),
  );
}

/** Names that Windows gives to devices, whatever their extension (Microsoft, Naming Files, Paths, and Namespaces). */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function checkName(name: string, place: Place): Diagnostic[] {
  if (!slugPattern.test(name)) return [diagnose('file/id', place, { id: name })];
  return deviceName.test(name) ? [diagnose('file/reserved-name', place, { id: name })] : [];
}
