import { actorAddress } from '../model/addresses.ts';
import { type Corpus, getRecord } from '../model/corpus.ts';

/** A name that links to its page; addresses are without the base path. */
export interface NamedLink {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/** An actor's name and page. */
export function actorLink(id: string, corpus: Corpus): NamedLink {
  return { id, name: getRecord(corpus.actors, id).name, address: actorAddress(id) };
}
