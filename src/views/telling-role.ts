import { holdsOn } from '../dates/holds-on.ts';
import type { ActorRecord } from '../model/corpus.ts';

/**
 * The first role that an article gives an actor; null where there is none, or where it says no more than the name.
 * @param day when, in EDTF: a role that certainly did not hold then is passed over; without it, one that has ended, if another has not
 */
export function tellingRole({ name, roles }: Pick<ActorRecord, 'name' | 'roles'>, day?: string): string | null {
  const held = day === undefined ? [...roles].sort(byEnd) : roles.filter((role) => holdsOn(role, day));
  const role = held[0]?.role ?? null;
  return role === null || name.toLowerCase().includes(role.toLowerCase()) ? null : role;
}

const byEnd = (a: { readonly until: string | null }, b: typeof a): number =>
  Number(a.until !== null) - Number(b.until !== null);
