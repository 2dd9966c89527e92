import { parse } from 'yaml';
import type { KnownActor } from '../../editor/attribution/attribution.ts';
import { type AppearanceFile, claimFileSchema, speakersOf } from '../../model/claim-file.ts';
import { actorFileSchema, aliasName, outletFileSchema } from '../../model/content-files.ts';
import { type QuoteSpec, quoteQuery, quoteSpecs } from '../../model/field-schemas.ts';
import type { GoldArticle, GoldMode, GoldStatement } from './gold-article.ts';

/** A file of `content/`: its path there with forward slashes, and its text. */
export interface ContentText {
  readonly path: string;
  readonly text: string;
}

interface RawAppearance {
  readonly speakers: readonly string[];
  readonly appearance: AppearanceFile;
}

/**
 * The articles under `content/` with every statement that a claim records for them, the paper's own voice left out.
 * @throws ZodError where a record has a field that the model does not know.
 */
export function readOwnArticles(files: readonly ContentText[]): GoldArticle[] {
  const inFolder = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));
  const appearances = inFolder('claims').flatMap(({ text }) => readAppearances(text));
  const actors = inFolder('actors').map(({ path, text }) => {
    const actor = actorFileSchema.parse(parse(text));
    return { ...actor, id: idOf(path), aliases: actor.aliases.map(aliasName) };
  });
  const outlets = inFolder('outlets').map(({ path, text }) => ({
    id: idOf(path),
    kind: 'outlet' as const,
    ...outletFileSchema.parse(parse(text)),
  }));
  return inFolder('articles').map(({ path, text }) => toArticle(path, text, appearances, [...actors, ...outlets]));
}

function readAppearances(text: string): RawAppearance[] {
  const fields: unknown = parse(splitFrontMatter(text).front);
  if (typeof fields === 'object' && fields !== null && 'status' in fields) return [];
  const claim = claimFileSchema.parse(fields);
  return claim.appearances.map((appearance) => ({ speakers: speakersOf(claim), appearance }));
}

function splitFrontMatter(file: string): { front: string; body: string } {
  const found = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file.replaceAll('\r\n', '\n'));
  return { front: found?.[1] ?? '', body: found?.[2]?.trim() ?? file };
}

function toArticle(
  path: string,
  file: string,
  appearances: readonly RawAppearance[],
  actors: readonly KnownActor[],
): GoldArticle {
  const id = path.slice('articles/'.length, -'.md'.length);
  const text = splitFrontMatter(file).body;
  const own = appearances.filter(({ appearance }) => appearance.article === id && appearance.mode !== 'outlet');
  const statements = own.map((raw) => toStatement(text, raw)).filter(({ spans }) => spans.length > 0);
  return { id, text, date: null, actors, statements };
}

function toStatement(text: string, { speakers, appearance }: RawAppearance): GoldStatement {
  const spans = quoteSpecs(appearance.quote).flatMap((spec) => spanOf(text, spec) ?? []);
  const cue = appearance.cue === undefined ? null : cueSpan(text, appearance.cue, spans);
  const isNamed = appearance.identity === undefined;
  return {
    spans,
    mode: modeOf(text, spans, appearance),
    cue,
    mention: appearance.as ?? null,
    mentionSpans: [],
    name: isNamed ? (speakers[0] ?? '').replaceAll('-', ' ') : null,
    isResolved: isNamed,
    isExpected: true,
  };
}

/** The engine marks only what it sees; a document's words count by their marks, as in the other articles. */
function modeOf(text: string, spans: GoldStatement['spans'], { mode }: AppearanceFile): GoldMode {
  if (mode === 'direct' || mode === 'mixed' || mode === 'indirect') return mode;
  const points = Array.from(text);
  const isQuoted = spans.every((span) => /[“‘"]/.test(points[span.start - 1] ?? ''));
  return isQuoted ? 'direct' : 'indirect';
}

function spanOf(text: string, spec: QuoteSpec): { start: number; end: number } | null {
  const { exact, prefix = '', suffix = '' } = quoteQuery(spec);
  const at = text.indexOf(prefix + exact + suffix);
  if (at < 0) return null;
  const start = Array.from(text.slice(0, at + prefix.length)).length;
  return { start, end: start + Array.from(exact).length };
}

/** The cue's place nearest to the statement, for the word may stand in many places. */
function cueSpan(text: string, cue: string, spans: GoldStatement['spans']): { start: number; end: number } | null {
  const near = spans[0]?.start ?? 0;
  const places = Array.from(
    text.matchAll(new RegExp(cue.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g')),
    ({ index }) => Array.from(text.slice(0, index)).length,
  );
  const nearest = places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
  return nearest === undefined ? null : { start: nearest, end: nearest + Array.from(cue).length };
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
}
