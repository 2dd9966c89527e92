import { type Document, isMap, isScalar, LineCounter, type Pair, type ParsedNode, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { type Diagnostic, diagnose, type FieldPath, type Place } from '../model/diagnostic.ts';
import { checkValue } from './check-characters.ts';
import { diagnoseIssues, faultyFields } from './diagnose-issue.ts';
import {
  linesOf,
  memoryKey,
  nodeOffsets,
  offsetIn,
  type ReadMemory,
  type RememberedRecord,
  startOf,
} from './read-memory.ts';
import { type Readable, readableFields } from './readable-fields.ts';

/** A record as read from YAML: its checked value, and where each of its fields stands in the file. */
export interface ReadRecord<T> {
  /** Null when a diagnostic says why. */
  readonly value: T | null;
  /** The same as far as it could be read, for checks to go on with; null where nothing could. */
  readonly fields: Readable<T> | null;
  /** The record's own fields that a diagnostic speaks of: where one is not among `fields`, that is said already. */
  readonly faulty: ReadonlySet<string>;
  /** The place of a field's value; of the nearest field around it when it is not written. */
  readonly placeOf: (path: FieldPath) => Place;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads YAML and checks it against a schema, every problem at its own line and column.
 * @param yaml the YAML alone
 * @param firstLine the line of the file on which it starts, counted from 1
 * @param memory what was read earlier of this kind of record
 */
export function readRecord<S extends z.ZodType>(
  file: string,
  yaml: string,
  firstLine: number,
  schema: S,
  memory?: MemoryOfKind,
): ReadRecord<z.output<S>> {
  const key = memory && memoryKey(memory.kind, yaml);
  const known = key === undefined ? undefined : memory?.memory.recall(key);
  if (known !== undefined) return remembered(known, file, yaml, firstLine);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const placeAt = placesIn(file, firstLine, lines);
  const placeOf = (path: FieldPath): Place => placeAt(offsetOf(document.contents, path));
  keepLeadingZeros(document);
  const faults = yamlFaults(document);
  if (faults.length > 0) {
    const diagnostics = faults.map(({ offset, reason }) => diagnose('file/yaml', placeAt(offset), { reason }));
    return { ...unreadRecord(placeOf), diagnostics };
  }
  const record: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(record);
  const characters = refusedValues(document, yaml, placeAt);
  if (parsed.success && characters.length === 0 && key !== undefined)
    memory?.memory.keep(key, { value: parsed.data, offsets: nodeOffsets(document.contents) });
  if (parsed.success)
    return {
      value: parsed.data,
      fields: parsed.data as Readable<z.output<S>>,
      faulty: new Set(),
      placeOf,
      diagnostics: characters,
    };
  const keyPlace = (path: FieldPath): Place => placeAt(keyOffset(document.contents, path));
  const diagnostics = diagnoseIssues(parsed.error.issues, record, { value: placeOf, key: keyPlace }, schema);
  const fields = readableFields(record, schema);
  const faulty = faultyFields(parsed.error.issues, schema);
  return { value: null, fields, faulty, placeOf, diagnostics: [...diagnostics, ...characters] };
}

/** What was read earlier, and the kind of record that is read now. */
export interface MemoryOfKind {
  readonly memory: ReadMemory;
  readonly kind: string;
}

function remembered<T>(
  { value, offsets }: RememberedRecord,
  file: string,
  yaml: string,
  firstLine: number,
): ReadRecord<T> {
  let placeAt: ((offset: number) => Place) | undefined;
  const placeOf = (path: FieldPath): Place => {
    placeAt ??= placesIn(file, firstLine, linesOf(yaml));
    return placeAt(offsetIn(offsets, path));
  };
  return { value: value as T, fields: value as Readable<T>, faulty: new Set(), placeOf, diagnostics: [] };
}

/** @param firstLine the line of the file that is the first of these */
function placesIn(file: string, firstLine: number, lines: LineCounter): (offset: number) => Place {
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
}

/** A record of which nothing could be read. */
export function unreadRecord(placeOf: (path: FieldPath) => Place) {
  return { value: null, fields: null, faulty: new Set<string>(), placeOf, diagnostics: [] as readonly Diagnostic[] };
}

/** Characters that no record can hold, written with an escape; those that stand in the file itself are reported for the file. */
function refusedValues(document: Document.Parsed, yaml: string, placeAt: (offset: number) => Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar: (_, { value, range }) => {
      const [start, end] = range ?? [0, 0];
      if (typeof value === 'string') found.push(...checkValue(value, yaml.slice(start, end), placeAt(start)));
    },
  });
  return found;
}

/** The year `0043` is no number: YAML would make it 43. */
function keepLeadingZeros(document: Document.Parsed): void {
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'number' && /^[-+]?0\d/.test(scalar.source ?? '')) scalar.value = scalar.source;
    },
  });
}

interface YamlFault {
  readonly offset: number;
  readonly reason: string;
}

/**
 * Why a document cannot be taken at its word. Aliases (`*said*`) and tags (`!important`) are YAML that no record
 * needs: they come from text that wants quotation marks, and would throw or be dropped in silence.
 */
function yamlFaults(document: Document.Parsed): YamlFault[] {
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    offset: pos[0],
    reason: message.replace(/[.:]?\s*(?: at line \d[\s\S]*)?$/, ''),
  }));
  visit(document, {
    Map: (_, { items }) => {
      faults.push(...repeatedKeys(items));
    },
    Pair: (_, { key }) => {
      // JavaScript would take it for the prototype of the record, and drop it in silence.
      if (isScalar(key) && key.value === '__proto__')
        faults.push({ offset: key.range?.[0] ?? 0, reason: 'key `__proto__`, which means nothing here' });
    },
    Alias: (_, { source, range }) => {
      faults.push({
        offset: range?.[0] ?? 0,
        reason: `alias \`*${source}\`; put words that begin with \`*\` in quotation marks`,
      });
    },
  });
  return faults;
}

/** The library would compare each key of a map with all before it: of a ledger of 80,000 ids that took longer than all else. */
function repeatedKeys(pairs: readonly Pair[]): YamlFault[] {
  const values = new Set<unknown>();
  const faults: YamlFault[] = [];
  for (const { key } of pairs) {
    if (!isScalar(key)) continue;
    if (values.has(key.value)) faults.push({ offset: startOf(key), reason: 'Map keys must be unique' });
    values.add(key.value);
  }
  return faults;
}

/** The offset of the deepest node on a path that is written. */
function offsetOf(node: ParsedNode | null, path: FieldPath): number {
  let current: unknown = node;
  for (const key of path) {
    const next = childOf(current, key);
    if (next === null) break;
    current = next;
  }
  return startOf(current);
}

/** The offset of a key itself, for messages about a field that should not be there. */
function keyOffset(node: ParsedNode | null, path: FieldPath): number {
  let parent: unknown = node;
  for (const key of path.slice(0, -1)) parent = childOf(parent, key) ?? parent;
  const name = path.at(-1);
  const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === name) : undefined;
  return pair === undefined ? startOf(parent) : startOf(pair.key);
}

function childOf(node: unknown, key: PropertyKey): unknown {
  if (typeof node !== 'object' || node === null || !('get' in node) || typeof node.get !== 'function') return null;
  return node.get(key, true) ?? null;
}
