import { actorNames } from '../../model/content-files.ts';
import { containsWords, findQuote } from '../../text/find-quote.ts';
import type { Attribution, KnownActor } from '../attribution/attribution.ts';
import { nameWords } from '../attribution/speakers/match-actors.ts';
import { slugOf } from './propose-id.ts';

/** Who a draft says has spoken, as far as the text tells. */
export interface ProposedSpeaker {
  /** The id of an actor, or the id that a new one would have; null where the text names nobody. */
  readonly id: string | null;
  /** The name of an actor that is to be added; null where the actor is known or nobody is named. */
  readonly newName: string | null;
  /** What a readable id calls the speaker: a person's last name, another's id; null where nobody is named. */
  readonly handle: string | null;
  /** The attribution as printed, or null where there is none to print. */
  readonly as: string | null;
}

/** The speaker of a statement. A pronoun gives way to the name it stands for, as last printed before it. */
export function proposeSpeaker(text: string, attribution: Attribution, known: readonly KnownActor[]): ProposedSpeaker {
  const { speaker, mention } = attribution;
  const printed = mention === null ? null : mention.text.trim();
  const before = Array.from(text)
    .slice(0, mention?.start ?? 0)
    .join('');
  if (speaker === 'unnamed') return { id: null, newName: null, handle: null, as: verbatim(text, printed) };
  if ('proposed' in speaker) {
    const as = isPronoun(printed) ? lastPrinted(before, [speaker.proposed]) : null;
    const id = slugOf(speaker.proposed) || null;
    return { id, newName: speaker.proposed, handle: id?.split('-').at(-1) ?? null, as: verbatim(text, as ?? printed) };
  }
  const actor = known.find(({ id }) => id === speaker.known);
  const names = actor === undefined ? [] : [...actorNames(actor), nameWords(actor.name).at(-1) ?? ''];
  const as = isPronoun(printed) ? lastPrinted(before, names) : null;
  const handle = actor?.kind === 'person' ? (speaker.known.split('-').at(-1) ?? null) : speaker.known;
  return { id: speaker.known, newName: null, handle, as: verbatim(text, as ?? printed) };
}

const isPronoun = (words: string | null): boolean =>
  words !== null && /^(?:i|we|he|she|it|they|who|which)$/i.test(words);

/** Of several names the one that is printed last, the longest where they end together. */
function lastPrinted(text: string, names: readonly string[]): string | null {
  const matches = names.flatMap((name) => {
    const last = findQuote(text, { exact: name }).at(-1);
    return last === undefined ? [] : [{ name, ...last }];
  });
  return matches.sort((a, b) => b.end - a.end || a.start - b.start)[0]?.name ?? null;
}

function verbatim(text: string, words: string | null): string | null {
  return words !== null && words !== '' && !words.includes('\n') && containsWords(text, words) ? words : null;
}
