import { actorAddress } from '../model/addresses.ts';
import { type ActorRecord, type Corpus, getRecord } from '../model/corpus.ts';
import { isolated } from '../text/right-to-left.ts';
import { outletInSentence } from './outlet-words.ts';

/** A name that links to its page; addresses are without the base path. */
export interface NamedLink {
  readonly id: string;
  readonly name: string;
  /** The name within a sentence, where it differs: `the European Commission`. */
  readonly inSentence?: string;
  readonly address: string;
}

/** An actor's name and page. */
export function actorLink(id: string, corpus: Corpus): NamedLink {
  const actor = getRecord(corpus.actors, id);
  const name = actorName(actor);
  const inSentence = actorInSentence(actor);
  return { id, name, ...(inSentence !== name && { inSentence }), address: actorAddress(id) };
}

/** An actor's name as it can stand among other words. */
export const actorName = ({ name }: Pick<ActorRecord, 'name'>): string => isolated(name);

/** An actor's name within a sentence; of an outlet with the article that it gives itself. */
export function actorInSentence(actor: ActorRecord): string {
  if (actor.inSentence) return isolated(actor.inSentence);
  return actor.kind === 'outlet' ? outletInSentence(actor) : actorName(actor);
}

/** The name of a link within a sentence. */
export const nameInSentence = ({ name, inSentence }: Pick<NamedLink, 'name' | 'inSentence'>): string =>
  inSentence ?? name;
