import { type ActorFile, aliasName } from '../model/content-files.ts';
import type { ActorRecord, OutletRecord } from '../model/corpus.ts';
import type { Holding } from '../model/source/actor-role.ts';

/** The record of an actor that was read without a fault. */
export function actorRecord(id: string, actor: ActorFile): ActorRecord {
  const { name, inSentence, kind, searchWords, description, ...file } = actor;
  return {
    id,
    name,
    ...(inSentence !== undefined && { inSentence }),
    kind,
    aliases: file.aliases.map(aliasName),
    datedAliases: file.aliases.flatMap((alias) =>
      typeof alias === 'string' ? [] : { name: alias.name, ...holding(alias) },
    ),
    searchWords,
    roles: file.roles.map(({ role, article, ...term }) => ({ role, article, ...holding(term) })),
    description: description ?? null,
    url: file.url ?? null,
    archived: file.archived ?? null,
  };
}

function holding({ from, until }: { readonly [end in keyof Holding]?: string | undefined }): Holding {
  return { from: from ?? null, until: until ?? null };
}

/** An outlet is an actor too. */
export function outletAsActor({ id, name, short, aliases }: OutletRecord): ActorRecord {
  const all = short === name || aliases.includes(short) ? aliases : [short, ...aliases];
  return {
    id,
    name,
    kind: 'outlet',
    aliases: all,
    datedAliases: [],
    searchWords: [],
    roles: [],
    description: null,
    url: null,
    archived: null,
  };
}
