import { firstDenial, isDenyingVerb } from '../../text/meaning/denials.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { isClause, presentCue, shiftTense } from './present-tense.ts';

/** Words that take a side, and what a record says instead. */
const loaded: readonly (readonly [RegExp, string])[] = [
  [/\billegal (?:im)?migrants?\b/giu, 'people who arrive without permission'],
  [/\bsmall[- ]boat migrants?\b/giu, 'people who arrive in small boats'],
  [/\b(?:mass|huge|massive) influx(?: of)?\b/giu, 'arrival of many'],
  [/\binflux(?: of)?\b/giu, 'arrival of'],
  [/\bBrits\b/gu, 'British people'],
  [
    /\b(?:staggering|shocking|whopping|eye-watering|defiant|furious|so-called|disgraceful|damning|bombshell|humiliating)\s+/giu,
    '',
  ],
];

/** A sentence without words that take a side. */
export function withoutLoadedWords(text: string): string {
  return loaded.reduce((plain, [pattern, instead]) => plain.replace(pattern, instead), text);
}

/** Who speaks, as a sentence calls him: at its beginning, and what stands for him later in it. */
export interface NamedSpeaker {
  readonly name: string;
  readonly isPerson: boolean;
  /** Whether several speak together. */
  readonly isPlural?: boolean;
}

/**
 * The summary of a statement: its clause in the present tense, with the speaker named where he speaks of himself. A denial stays
 * one, as `… denies that …`. Null where the program cannot tell what is said: a cue that is itself negated, words without
 * a verb that nothing leads up to.
 * @param words those of the statement
 * @param before what stands before the cue in its sentence
 */
export function proposeGist(
  attribution: Attribution,
  words: string,
  before: string,
  speaker: NamedSpeaker | null,
): string | null {
  const cue = attribution.cue?.text.trim() ?? '';
  if (cue !== '' && firstDenial(before.split(/\s+/u).slice(-3).join(' ')) !== null) return null;
  const plain = withoutLoadedWords(bare(words));
  if (plain === '') return null;
  if (isDenyingVerb(cue)) return speaker === null ? null : denial(plain, cue, speaker, attribution.mode === 'direct');
  if (attribution.mode === 'direct') return isClause(plain) ? sentence(inThirdPerson(plain, speaker)) : null;
  if (isClause(plain)) return sentence(namedFirst(isPast(cue) ? shiftTense(plain) : plain, speaker));
  const verb = presentCue(cue, speaker?.isPlural);
  return speaker === null || verb === null ? null : sentence(`${speaker.name} ${verb} ${plain}`);
}

function denial(whole: string, cue: string, speaker: NamedSpeaker, isDirect: boolean): string | null {
  const verb = presentCue(cue, speaker.isPlural);
  // A statement may take in the cue, and so its speaker: what is denied follows it.
  const at = whole.indexOf(cue);
  const plain = at === -1 ? whole : whole.slice(at + cue.length).trim();
  if (verb === null || isDirect) return null;
  const joint = isClause(plain) && !/^that\b/iu.test(plain) ? ' that' : '';
  return sentence(`${speaker.name} ${verb}${joint} ${joint === '' ? plain : shiftTense(plain)}`);
}

const isPast = (cue: string): boolean => cue === '' || !/(?<!s)s$/u.test(cue.split(' ')[0] ?? '');

/** A statement without marks around it and without punctuation at its ends. */
function bare(words: string): string {
  return words
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[“”„«»"]/gu, '')
    .replace(/^[\s,‘'–—-]+|[\s,;:.’'–—-]+$/gu, '');
}

/** `he` at the beginning of a statement is the one who makes it. */
function namedFirst(clause: string, speaker: NamedSpeaker | null): string {
  const pronoun = /^(?:he|she|it|they)\b/iu;
  if (speaker === null || !pronoun.test(clause)) return clause;
  if (speaker.isPlural === true) return clause.replace(pronoun, speaker.name);
  return clause
    .replace(pronoun, speaker.name)
    .replace(/^(.+?) are\b/u, (all, name) => (name === speaker.name ? `${name} is` : all));
}

const agreeing: Readonly<Record<string, string>> = {
  am: 'is',
  have: 'has',
  do: 'does',
  'don’t': 'does not',
  "don't": 'does not',
  was: 'was',
  are: 'is',
  were: 'was',
};

/** A quotation in the third person: `I` and, of a body, `we` are the speaker by name. */
function inThirdPerson(quotation: string, speaker: NamedSpeaker | null): string {
  const first =
    speaker?.isPerson === true
      ? /\bI(?:['’](m|ve|ll|d))?\s+(\p{L}+(?:['’]t)?)?/u
      : /\bwe(?:['’](re|ve|ll|d))?\s+(\p{L}+(?:['’]t)?)?/iu;
  if (speaker === null) return quotation;
  const named = quotation.replace(
    first,
    (_, short: string | undefined, verb = '') => `${speaker.name} ${finite(short, String(verb))}`,
  );
  return named
    .replace(/\bI(?:['’]m| am)\b/gu, 'they are')
    .replace(/\bI['’]ve\b/gu, 'they have')
    .replace(/\bI\b/gu, 'they')
    .replace(/\b(?:my|our)\b/gu, speaker.isPerson ? 'their' : 'its')
    .replace(/\b(?:me|us)\b/gu, speaker.isPerson ? 'them' : 'it')
    .replace(/\bwe\b/giu, (word) => (word === 'We' ? 'They' : 'they'));
}

/** The verb after a name that stood after `I` or `we`. */
function finite(short: string | undefined, verb: string): string {
  if (short === 'm' || short === 're') return `is ${verb}`;
  if (short === 've') return `has ${verb}`;
  if (short === 'll') return `will ${verb}`;
  if (short === 'd') return `would ${verb}`;
  if (agreeing[verb] !== undefined) return agreeing[verb];
  if (/^(?:will|shall|can|could|would|may|might|must|should|never|did|had|ought|not)$/u.test(verb) || /ed$/u.test(verb))
    return verb;
  return isClause(`They ${verb}`) ? (presentCue(verb) ?? verb) : verb;
}

function sentence(text: string): string {
  const trimmed = text.trim().replace(/\s+/gu, ' ');
  return `${trimmed.slice(0, 1).toUpperCase()}${trimmed.slice(1)}${/[.!?]$/u.test(trimmed) ? '' : '.'}`;
}
