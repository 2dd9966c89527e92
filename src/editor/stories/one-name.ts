import { actorNames } from '../../model/content-files.ts';
import type { KnownActor } from '../attribution/attribution.ts';
import { isStyleOf } from '../attribution/speakers/name-variants.ts';
import { slugOf } from '../drafting/propose-id.ts';
import type { ProposedSpeaker } from '../drafting/propose-speaker.ts';

/**
 * Gives speakers whom no record has one name where papers print it in two styles: that of an actor whose name it is, else the
 * fullest. A name that could be that of two actors is left as it is.
 */
export function inOneStyle<T extends { readonly speaker: ProposedSpeaker }>(
  statements: readonly T[],
  actors: readonly KnownActor[],
): T[] {
  const names = [...new Set(statements.flatMap(({ speaker }) => speaker.newName ?? []))];
  const isLonger = (a: string, b: string): boolean => a.length > b.length;
  const fullest = (name: string): string =>
    names
      .filter((other) => isStyleOf(other, name))
      .reduce((best, other) => (isLonger(other, best) ? other : best), name);
  return statements.map((one) => {
    const { newName } = one.speaker;
    if (newName === null) return one;
    const known = actors.filter((actor) => actorNames(actor).some((own) => isStyleOf(own, newName)));
    const [actor] = known;
    if (known.length > 1) return one;
    if (actor !== undefined) return { ...one, speaker: { ...one.speaker, id: actor.id, newName: null } };
    const name = fullest(newName);
    return name === newName ? one : { ...one, speaker: { ...one.speaker, id: slugOf(name), newName: name } };
  });
}
