import { actorNames } from '../../model/content-files.ts';
import type { NewSpeaker, ProposalFile } from '../../model/drafts/proposals-file.ts';
import type { KnownActor } from '../attribution/attribution.ts';
import { isOrganisationWord, isPersonName, isTitle, kindOfName } from '../attribution/speakers/name-words.ts';
import { slugOf } from '../drafting/propose-id.ts';
import type { ProposedSpeaker } from '../drafting/propose-speaker.ts';
import type { StatementGroup } from './group-statements.ts';
import type { NamedSpeaker } from './propose-gist.ts';
import type { StoryStatement } from './read-story.ts';

/** Who makes a statement, by name; several are named together. */
export function namedSpeaker(one: StoryStatement, actors: readonly KnownActor[]): NamedSpeaker | null {
  const actor = actors.find(({ id }) => id === one.speaker.id);
  const name = actor?.name ?? newNameOf(one);
  if (name === null) return null;
  const others = one.attribution.others.flatMap((other) =>
    other === 'unnamed'
      ? []
      : 'known' in other
        ? (actors.find(({ id }) => id === other.known)?.name ?? [])
        : other.proposed,
  );
  if (others.length > 0) return { name: [name, ...others].join(' and '), isPerson: true, isPlural: true };
  return { name, isPerson: actor === undefined ? isPersonName(name) : actor.kind === 'person' };
}

/** The fields of a claim that say who speaks. */
export function speakerOf(
  group: StatementGroup,
  lead: StoryStatement,
): Pick<ProposalFile, 'speaker' | 'speakers' | 'newSpeaker'> {
  const { id } = lead.speaker;
  const others = lead.attribution.others.flatMap((one) =>
    one === 'unnamed' ? [] : 'known' in one ? one.known : slugOf(one.proposed),
  );
  if (id !== null && others.length > 0) {
    const added = newNamesOf(lead).map(newSpeaker);
    return { speakers: [...new Set([id, ...others])], ...(added.length === 0 ? {} : { newSpeaker: added }) };
  }
  const known = group.find(({ speaker }) => speaker.id !== null && speaker.newName === null)?.speaker.id;
  if (known != null) return { speaker: known };
  const name = newNameOf(lead);
  return name === null ? {} : { newSpeaker: newSpeaker(name) };
}

const newSpeaker = (name: string): NewSpeaker => ({ name, kind: kindOfName(name) });

/** The name of a speaker whom no record has: as printed, where more of it is printed than was understood, or where a body has a common name. */
function newNameOf({ speaker }: StoryStatement): string | null {
  const printed = speaker.as?.replace(/^(?:the|a|an) /iu, '') ?? null;
  const { newName } = speaker;
  if (printed === null) return newName;
  if (newName === null) return isOrganisationWord(printed.toLowerCase().split(' ').at(-1) ?? '') ? printed : null;
  const added = printed.endsWith(newName) ? printed.slice(0, -newName.length).trim().split(' ') : [];
  const isPart = (word: string): boolean => /^\p{Lu}/u.test(word) && !isTitle(word.toLowerCase());
  return added.length > 0 && added.every(isPart) ? printed : newName;
}

/** The names that no record has of those who speak together; none where one speaks alone. */
function newNamesOf({ speaker, attribution }: StoryStatement): string[] {
  const others = attribution.others.flatMap((one) => (one !== 'unnamed' && 'proposed' in one ? one.proposed : []));
  return [...(speaker.newName === null ? [] : [speaker.newName]), ...others];
}

/** Why an attribution means the speaker, where it does not say so itself: another paper names him, or only he of a surname is called so. */
export function identityOf(
  { id, as }: ProposedSpeaker,
  lead: StoryStatement,
  actors: readonly KnownActor[],
): string | null {
  if (id === null)
    return lead.speaker.id === null
      ? null
      : `inferred: the text names no speaker; ${lead.article.outlet}, which carries the same words, does`;
  const own = actors.find((actor) => actor.id === id);
  const surname = as?.split(' ').at(-1) ?? '';
  const isShared = actors.some(
    (actor) => actor.id !== id && actor.kind === 'person' && actor.name.endsWith(` ${surname}`),
  );
  if (own === undefined || as === null || !isShared || own.name === as || !actorNames(own).includes(as)) return null;
  return `inferred: of those of this surname only ${own.name} is called “${as}” in our records`;
}

/** Tells of two names whether one actor has both. */
export function sameActor(actors: readonly KnownActor[]): (a: string, b: string) => boolean {
  const names = actors.map((actor) => new Set(actorNames(actor)));
  return (a, b) => names.some((own) => own.has(a) && own.has(b));
}
