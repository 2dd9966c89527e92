import type { Corpus } from '../corpus.ts';
import { noteRead, withoutReads } from './recorded-reads.ts';

type Lookup = (key: string, corpus: Corpus) => unknown;

/** Every index by its name, for `readText`. */
const lookups = new Map<string, Lookup>();

/**
 * What is made once of a whole corpus and asked for by key. Who asks depends on nothing but the entry: the page of one actor
 * does not change because somebody else said something. Undefined where there is no entry.
 * @param name the same for the same index in each run of the program, and no other's
 * @param build a pure function; records in the entries stand for themselves, all else is what it says
 */
export function indexCorpus<Entry>(
  name: string,
  build: (corpus: Corpus) => ReadonlyMap<string, Entry>,
): (key: string, corpus: Corpus) => Entry | undefined {
  const indexes = new WeakMap<Corpus, ReadonlyMap<string, Entry>>();
  const lookup = (key: string, corpus: Corpus): Entry | undefined => {
    const index = indexes.get(corpus) ?? withoutReads(() => build(corpus));
    indexes.set(corpus, index);
    noteRead(`index:${name} ${key}`);
    return index.get(key);
  };
  lookups.set(name, lookup);
  return lookup;
}

/** What a key leads to in the index with that name. */
export function lookUp(name: string, key: string, corpus: Corpus): unknown {
  return lookups.get(name)?.(key, corpus);
}
