import type { Corpus } from '../model/corpus.ts';
import { noteReads, recordReads } from '../model/reads/recorded-reads.ts';

/**
 * Remembers what a pure function makes of each object for as long as the object lives. Only for objects that never
 * change, as records do not. What it read of a corpus counts as read by everybody who is given what it made.
 */
export function memoizeByObject<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, ReturnType<typeof recordReads<Value>>>();
  return (key) => {
    const found = values.get(key) ?? recordReads(() => work(key));
    values.set(key, found);
    noteReads(found.reads);
    return found.value;
  };
}

/** The same for what is made of a record and the corpus around it: several parts of a page, and several pages, ask for it. */
export function memoizeInCorpus<Key extends object, Value>(
  work: (record: Key, corpus: Corpus) => Value,
): (record: Key, corpus: Corpus) => Value {
  const inCorpus = memoizeByObject((corpus: Corpus) => memoizeByObject((record: Key) => work(record, corpus)));
  return (record, corpus) => inCorpus(corpus)(record);
}
