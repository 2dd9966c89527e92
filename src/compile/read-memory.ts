import { hash } from 'node:crypto';
import { isMap, isScalar, isSeq, LineCounter } from 'yaml';
import type { FieldPath } from '../model/diagnostic.ts';

/**
 * What a compilation may be given of earlier ones: records as they were read from the same YAML, with nothing to say against
 * them. Whoever keeps it keeps it for one program, since another may read the same otherwise.
 */
export interface ReadMemory {
  recall(key: string): RememberedRecord | undefined;
  keep(key: string, record: RememberedRecord): void;
}

/** Survives being written as JSON. */
export interface RememberedRecord {
  readonly value: unknown;
  readonly offsets: NodeOffsets;
}

/** The offset at which a node of YAML begins; of one that holds others an array of that and the offsets of these. */
export type NodeOffsets = number | readonly [number, { readonly [key: string]: NodeOffsets } | readonly NodeOffsets[]];

/**
 * The name under which what was read is remembered: the same for the same YAML alone.
 * @param kind of what record, since each is held to another schema
 */
export function memoryKey(kind: string, yaml: string): string {
  return hash('sha256', `${kind}\n${yaml}`, 'base64url');
}

/** The offsets of a node and of all in it. */
export function nodeOffsets(node: unknown): NodeOffsets {
  const start = startOf(node);
  if (isMap(node)) {
    const own = node.items.flatMap(({ key, value }) =>
      isScalar(key) && typeof key.value === 'string' && value !== null
        ? [[key.value, nodeOffsets(value)] as const]
        : [],
    );
    return [start, Object.fromEntries(own)];
  }
  return isSeq(node) ? [start, node.items.map(nodeOffsets)] : start;
}

/** Where a node begins; 0 of none. */
export function startOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return 0;
  return Number(node.range[0]);
}

/** The offset of the deepest node on a path that is written. */
export function offsetIn(offsets: NodeOffsets, path: FieldPath): number {
  let current = offsets;
  for (const key of path) {
    if (typeof current === 'number') return current;
    const [start, held] = current;
    const next: NodeOffsets | undefined = Object.hasOwn(held, key) ? Reflect.get(held, key) : undefined;
    if (next === undefined || key === 'length') return start;
    current = next;
  }
  return typeof current === 'number' ? current : current[0];
}

/** Tells lines and columns of a text as the parser would. */
export function linesOf(yaml: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = yaml.indexOf('\n'); at !== -1; at = yaml.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}
