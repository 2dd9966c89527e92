import type { Corpus } from '../corpus.ts';
import { lookUp } from './index-corpus.ts';
import { withoutReads } from './recorded-reads.ts';
import { recordName } from './track-corpus.ts';

/**
 * What was read, as text: two corpora that give the same text for a name give whoever reads it the same.
 * @param name as `noteRead` was given it
 * @param corpus a tracked one
 */
export function readText(name: string, corpus: Corpus): string {
  const end = name.indexOf(' ');
  const source = end === -1 ? name : name.slice(0, end);
  const key = end === -1 ? null : name.slice(end + 1);
  return withoutReads(() => valueText(readValue(source, key, corpus)));
}

/**
 * A value as text, the same for the same value: a record in it by its name, for what is read of it is noted when it is read;
 * all else by what it holds.
 * @throws Error for a function, of which nobody can tell what it holds
 */
export function valueText(value: unknown): string {
  return withoutReads(() => JSON.stringify(value, replaceValue) ?? 'undefined');
}

function replaceValue(_: string, value: unknown): unknown {
  if (typeof value === 'function') throw new Error('Unexpected function, expected a value that can be compared');
  if (value instanceof Map || value instanceof Set) return { entries: [...value] };
  const name = recordName(value);
  return name === null ? value : { record: name };
}

/** Null for a key: of a collection which ids it has, in their order. */
function readValue(source: string, key: string | null, corpus: Corpus): unknown {
  const [kind = '', of = ''] = source.split(/[.:](.*)/s);
  if (kind === 'index') return lookUp(of, key ?? '', corpus);
  if (kind === 'permalinks') return ledgerValue(of, key, corpus);
  const records = Reflect.get(corpus, kind) as ReadonlyMap<string, object>;
  if (key === null) return [...records.keys()];
  const record = records.get(key);
  return record === undefined ? undefined : { ...record };
}

function ledgerValue(kind: string, key: string | null, { permalinks }: Corpus): unknown {
  const states: object | undefined = kind === '' ? permalinks : Reflect.get(permalinks, kind);
  if (key === null) return Object.keys(states ?? {});
  if (states === undefined || !Object.hasOwn(states, key)) return undefined;
  return kind === '' ? 'listed' : [Reflect.get(states, key)];
}
