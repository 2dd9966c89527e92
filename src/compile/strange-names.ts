import { type ActorFile, actorNames } from '../model/content-files.ts';
import { sourceItself, surnamesOf, titles, wordsOf } from './actor-names.ts';
import { agreeInFirstName } from './agree-in-first-name.ts';
import { readStyles } from './first-names.ts';
import type { ParsedContent } from './parse-content.ts';

/**
 * The name of a person in an attribution (`Ada Lund`, `Mr Lund`, `the mayor, Ada Lund`) that is none of what these speakers are
 * called, as printed. Null where there is none, and where the words have a speaker's surname, or an office or an institution. A surname alone is a name where the text of the article has it after a first name or a title.
 */
export type StrangeName = (words: string, speakers: readonly string[], text: string) => string | null;

/** Reads what everybody is called, also at other times, and the words of offices and institutions. */
export function readStrangeNames(content: ParsedContent): StrangeName {
  const styles = new Set([...readStyles(content), ...institutions]);
  const isStyle = (word: string): boolean => wordsOf(word).every((part) => styles.has(part));
  const calledBy = new Map<string, Called>();
  for (const { id, value } of content.actors) if (value !== null) calledBy.set(id, readCalled(value));
  return (words, speakers, text) => {
    const called = speakers.flatMap((id) => calledBy.get(id) ?? []);
    const isTelling = (word: string): boolean => called.some(({ telling }) => telling.has(word));
    if (called.length === 0 || wordsOf(words).some(isTelling)) return null;
    const isTheirs = (part: string): boolean =>
      wordsOf(part).every((word) => called.some((one) => [...one.words].some((own) => agreeInFirstName(word, own))));
    const isPerson = ({ parts, isTitled }: PrintedName): boolean =>
      parts.length > 0 &&
      !parts.some(isStyle) &&
      !hasAcronym(parts) &&
      !parts.every(isTheirs) &&
      (isTitled || parts.length > 1 || isSurnameIn(text, parts.join(' '), isStyle));
    return namesIn(sourceItself(words)).find(isPerson)?.name ?? null;
  };
}

/** What somebody is called at any time, folded. */
interface Called {
  readonly words: ReadonlySet<string>;
  /** Those that say who is meant, of a person the surname: somebody else may have the first name. */
  readonly telling: ReadonlySet<string>;
}

function readCalled(actor: ActorFile): Called {
  const names = actorNames(actor);
  const words = new Set([...names, ...actor.roles.map(({ role }) => role)].flatMap(wordsOf));
  return { words, telling: actor.kind === 'person' ? new Set(surnamesOf(names)) : words };
}

interface PrintedName {
  readonly name: string;
  /** Without titles of courtesy and particles. */
  readonly parts: readonly string[];
  readonly isTitled: boolean;
}

const particle = /^(?:von|van|der|den|de|del|di|da|dos|du|la|le|bin|ibn|al|el|ter|zu|af|av)$/u;

/** `MP`, `EU`: no name, unless a headline has all of them in capitals. */
const hasAcronym = (parts: readonly string[]): boolean =>
  parts.some((part) => /^\p{Lu}{2,4}s?$/u.test(part)) &&
  (parts.length === 1 || parts.some((part) => /\p{Ll}/u.test(part)));

/** Of scripts without capitals nothing is said: any two words would be a name. */
const isCapitalised = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word);

const isTitle = (word: string): boolean => word.replace(titles, '') === '';

/** The capitalised words that each part between commas ends with. */
function namesIn(words: string): PrintedName[] {
  return words.split(/[,;:()–—]/u).map((part) => {
    const all = part.match(/[^\s"“”„«»]+/gu) ?? [];
    const run = all.slice(all.findLastIndex((word) => !isCapitalised(word) && !particle.test(word)) + 1);
    const name = run.slice(run.findIndex(isCapitalised));
    const parts = name
      .filter((word) => isCapitalised(word) && !isTitle(word))
      .map((word) => word.replace(/['’‘]s?$/u, ''));
    return { name: name.join(' '), parts, isTitled: name.some(isTitle) };
  });
}

/**
 * Whether the text has this word after a first name or a title, in one sentence: what makes a name of `Lund`, and none of
 * `Ministers` or `She`.
 */
function isSurnameIn(text: string, word: string, isStyle: (word: string) => boolean): boolean {
  const name = String.raw`(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’-]*\.?)[ \u00a0]${RegExp.escape(word)}(?![\p{L}\p{M}])`;
  const firsts = [...text.matchAll(new RegExp(name, 'gu'))].map(([, first = '']) => first);
  // A full stop after a whole word ends a sentence: `in July. She said`.
  return firsts.some((first) => isTitle(first) || (!/\p{L}{2}\.$/u.test(first) && !isStyle(first)));
}

/** Words of institutions and offices that no record may have; a name with one of them is no person's. */
const institutions =
  'agency association authority bank board bureau cabinet centre center church city club college commission committee commons company conference congress corporation council court defence department division embassy federation force forces foreign foundation fund government group health home hospital house institute international labor legal lords media ministry mission national navy office official officials organisation organization palace parliament party police press region royal school senate service services society source sources south spokesman spokesperson spokeswoman state street team treasury trust union united university west whitehall'.split(
    ' ',
  );
