import { type Document, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { isSame, setField } from './edit-record.ts';

/**
 * Sets a field to lists and maps of any depth: every entry that stays the same stays as it is written, with its comments.
 * A value that is undefined or an empty list takes the field away.
 */
export function mergeField(
  fields: YAMLMap,
  document: Document,
  key: string,
  value: unknown,
  order: readonly string[],
): void {
  const current = fields.get(key, true);
  const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
  if (current === undefined || isNothing) setField(fields, document, key, value, order);
  else fields.set(key, merged(document, current, value));
}

/** The node that has the value: the one that is there, as far as it goes. */
function merged(document: Document, node: unknown, value: unknown): unknown {
  if (isSame(document, node, value)) return node;
  if (isSeq(node) && Array.isArray(value)) return mergeList(document, node, value);
  if (isMap(node) && typeof value === 'object' && value !== null && !Array.isArray(value))
    return mergeMap(document, node, value);
  if (!isScalar(node) || typeof value === 'object') return document.createNode(value);
  node.value = value;
  return node;
}

function mergeMap(document: Document, node: YAMLMap, value: object): YAMLMap {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const keys = entries.map(([key]) => key);
  const gone = node.items.map(({ key }) => String(key)).filter((key) => !keys.includes(key));
  for (const key of gone) node.delete(key);
  for (const [key, one] of entries) mergeField(node, document, key, one, keys);
  return node;
}

/** Entries that are there already keep their nodes; another takes the node at its place, where that is left over. */
function mergeList(document: Document, list: YAMLSeq, values: readonly unknown[]): YAMLSeq {
  const before = [...list.items];
  const left = new Set<unknown>(before);
  const take = (node: unknown): unknown => {
    left.delete(node);
    return node;
  };
  const same = values.map((value) => {
    const node = before.find((one) => left.has(one) && isSame(document, one, value));
    return node === undefined ? undefined : take(node);
  });
  list.items = values.map((value, at) => {
    if (same[at] !== undefined) return same[at];
    const own = before[at];
    return merged(document, left.has(own) ? take(own) : undefined, value);
  });
  return list;
}
