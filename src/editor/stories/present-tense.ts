import { monthPattern } from '../../text/meaning/calendar-words.ts';
import { readTokens } from '../attribution/language/read-tokens.ts';

/** Verbs whose third person is not made by an ending. */
const irregular: Readonly<Record<string, string>> = { be: 'is', have: 'has', do: 'does', go: 'goes' };

/** The third person singular of a verb in its dictionary form: `deny` makes `denies`. */
function thirdPerson(lemma: string): string {
  if (irregular[lemma] !== undefined) return irregular[lemma];
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** A phrase that reports something, in the present: `has flatly denied` makes `flatly denies`, of several `flatly deny`; null where it has no verb. */
export function presentCue(cue: string, isPlural = false): string | null {
  const tokens = readTokens(cue, { start: 0, end: cue.length });
  const at = tokens.findLastIndex(({ tag }) => tag === 'VERB');
  const verb = tokens[at] ?? (tokens.length === 1 ? tokens[0] : undefined);
  if (verb === undefined || verb.lemma === '') return null;
  const others = tokens
    .filter((token) => token !== verb && token.tag !== 'AUX')
    .map((token) => cue.slice(token.start, token.end));
  const before = others.slice(0, tokens.slice(0, Math.max(0, at)).filter(({ tag }) => tag !== 'AUX').length);
  return [...before, isPlural ? verb.lemma : thirdPerson(verb.lemma), ...others.slice(before.length)].join(' ');
}

/** Whether a text has a verb that says what somebody does or is, so that it can stand as a sentence. */
export function isClause(text: string): boolean {
  const tokens = readTokens(text, { start: 0, end: text.length });
  const at = tokens.findIndex(
    ({ tag, lower }) => (tag === 'AUX' || tag === 'VERB') && !lower.endsWith('ing') && lower !== 'to',
  );
  return at > 0 && tokens[at - 1]?.lower !== 'to' && tokens[0]?.lower !== 'to';
}

/** What dates an act in the past: then its verb stays as it is. */
const past = new RegExp(
  `\\b(?:ago|yesterday|last|earlier|in (?:\\d{4}|${monthPattern})|on \\p{Lu}\\p{Ll}+day)\\b`,
  'u',
);

const shifts: readonly (readonly [RegExp, string])[] = [
  [/\bwould not\b/gu, 'will not'],
  [/\bwould(?! have\b)/gu, 'will'],
  [/\bwouldn['’]t\b/gu, 'will not'],
  [/\bcould(?! have\b)/gu, 'can'],
  [/\bmight(?! have\b)/gu, 'may'],
  [/\bhad(?= (?:not |never |been |already )*\p{L}+(?:ed|en|wn|ght|ne|de|st|pt|ft|id)\b)/gu, 'has'],
  [/\bdid not(?= \p{L})/gu, 'does not'],
  [
    /\bwas(?= (?:not |never |still |now )*(?:\p{L}+ing|a|an|the|to|in|at|on|very|too|un\p{L}+|ready|safe|open|willing|able|likely|wrong|right|true|false)\b)/gu,
    'is',
  ],
  [
    /\bwere(?= (?:not |never |still |now )*(?:\p{L}+ing|a|an|the|to|in|at|on|very|too|un\p{L}+|ready|safe|open|willing|able|likely|wrong|right|true|false)\b)/gu,
    'are',
  ],
];

/** A reported clause in the present, where its tense only follows that of `said`: an act that is dated stays past. */
export function shiftTense(clause: string): string {
  const isDated = past.test(clause);
  return shifts
    .filter(([, to]) => !isDated || !/^(?:is|are|has|does not)$/u.test(to))
    .reduce((text, [from, to]) => text.replace(from, to), clause)
    .replaceAll('can not', 'cannot');
}
