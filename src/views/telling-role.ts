import type { ActorRecord } from '../model/corpus.ts';

/** The first role that an article gives an actor; null where there is none, or where it says no more than the name. */
export function tellingRole({ name, roles }: ActorRecord): string | null {
  const role = roles[0]?.role ?? null;
  return role === null || name.toLowerCase().includes(role.toLowerCase()) ? null : role;
}
