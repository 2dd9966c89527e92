import { type ActorFile, aliasName } from '../model/content-files.ts';
import type { ActorRecord, OutletRecord } from '../model/corpus.ts';

/** The record of an actor that was read without a fault. */
export function actorRecord(id: string, actor: ActorFile): ActorRecord {
  const { name, inSentence, kind, searchWords, roles, description, ...file } = actor;
  const aliases = file.aliases.map(aliasName);
  return {
    id,
    name,
    ...(inSentence !== undefined && { inSentence }),
    kind,
    aliases,
    searchWords,
    roles,
    description: description ?? null,
    url: file.url ?? null,
    archived: file.archived ?? null,
  };
}

/** An outlet is an actor too. */
export function outletAsActor({ id, name, short, aliases }: OutletRecord): ActorRecord {
  const all = short === name || aliases.includes(short) ? aliases : [short, ...aliases];
  return {
    id,
    name,
    kind: 'outlet',
    aliases: all,
    searchWords: [],
    roles: [],
    description: null,
    url: null,
    archived: null,
  };
}
