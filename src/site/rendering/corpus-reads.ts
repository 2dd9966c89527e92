import type { Corpus } from '../../model/corpus.ts';
import { readText, valueText } from '../../model/reads/read-text.ts';
import { recordReadsOf } from '../../model/reads/recorded-reads.ts';

/** What can be told of the reading of one corpus; a bundled site has its own, which no other copy of the code knows of. */
export interface CorpusReads {
  /** Does some work and tells the names of what it read; one work at a time. */
  readonly record: typeof recordReadsOf;
  /** What is read under a name. */
  readonly text: (name: string) => string;
  /** @throws Error where a value cannot be compared */
  readonly valueText: (value: unknown) => string;
}

/** @param corpus a tracked one */
export function corpusReads(corpus: Corpus): CorpusReads {
  return { record: recordReadsOf, text: (name) => readText(name, corpus), valueText };
}
