import type { Corpus } from '../model/corpus.ts';

/** A corpus as text, to be handed from the integration to the pages: maps become arrays of entries. */
export function writeCorpus(corpus: Corpus): string {
  const parts = Object.entries(corpus as unknown as Record<string, unknown>);
  const written = parts.map(([key, value]) => [key, value instanceof Map ? { entries: [...value] } : value]);
  return JSON.stringify(Object.fromEntries(written));
}

/** The corpus that `writeCorpus` wrote. */
export function readCorpus(json: string): Corpus {
  const corpus = JSON.parse(json) as Record<string, { readonly entries?: readonly (readonly [string, unknown])[] }>;
  const read = Object.entries(corpus).map(([key, value]) => [key, value.entries ? new Map(value.entries) : value]);
  return Object.fromEntries(read) as Corpus;
}
