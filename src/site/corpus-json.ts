import type { Corpus } from '../model/corpus.ts';

/** A corpus as text, to be handed from the integration to the pages: maps become arrays of entries. */
export function writeCorpus(corpus: Corpus): string {
  return JSON.stringify(corpus, (_key, value: unknown) => (value instanceof Map ? { entries: [...value] } : value));
}

/** The corpus that `writeCorpus` wrote. */
export function readCorpus(json: string): Corpus {
  const corpus = JSON.parse(json) as Record<string, { readonly entries?: readonly (readonly [string, unknown])[] }>;
  const read = Object.entries(corpus).map(([key, value]) => [key, value.entries ? new Map(value.entries) : value]);
  return Object.fromEntries(read) as Corpus;
}
