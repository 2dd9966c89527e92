import { actorNames, outletNames } from '../model/content-files.ts';
import { isName, surnamesOf, titles, wordsOf } from './actor-names.ts';
import { agreeInFirstName } from './agree-in-first-name.ts';
import type { ParsedContent } from './parse-content.ts';

/** What printed first names say against those who bear the surname. */
export interface FirstNames {
  /**
   * The first name, as printed, that stands in the words before the surname of one of these people and is nobody's of them:
   * `Pamela` of Pamela Anderson, where Lee Anderson is meant. Null where there is none, or where it may be a title or an office.
   */
  readonly strangeTo: (words: string, ids: readonly string[]) => string | null;
}

interface Person {
  readonly surnames: readonly string[];
  /** All other words of the names and aliases, without titles. */
  readonly first: ReadonlySet<string>;
}

/** Reads the names of all people. */
export function readFirstNames(content: ParsedContent): FirstNames {
  const styles = readStyles(content);
  const people = new Map<string, Person>();
  for (const { id, value } of content.actors)
    if (value?.kind === 'person') people.set(id, readPerson(actorNames(value)));
  return {
    strangeTo: (words, ids) => {
      const found = ids.flatMap((id) => readSurnames(words, people.get(id), styles));
      const fits = (surname: string): boolean => found.some((one) => one.surname === surname && one.strange === null);
      return found.find(({ surname, strange }) => strange !== null && !fits(surname))?.strange ?? null;
    },
  };
}

/** The words of titles, offices and institutions, folded: they stand before surnames as first names do. */
export function readStyles(content: ParsedContent): ReadonlySet<string> {
  const styles = new Set(commonStyles);
  for (const { value } of content.outlets)
    for (const name of value === null ? [] : outletNames(value)) addAll(styles, wordsOf(name));
  for (const { value } of content.actors) {
    if (value === null) continue;
    if (value.kind !== 'person') for (const name of actorNames(value)) addAll(styles, wordsOf(name));
    for (const { role } of value.roles) addAll(styles, wordsOf(role));
  }
  return styles;
}

function readPerson(names: readonly string[]): Person {
  const surnames = surnamesOf(names);
  const words = names.flatMap((name) => wordsOf(name.replace(titles, ' ')));
  return { surnames, first: new Set(words.filter((word) => !surnames.includes(word))) };
}

const addAll = (set: Set<string>, words: readonly string[]): void => {
  for (const word of words) set.add(word);
};

/** For each place where the words have the person's surname, the first name before it that is not the person's; else null. */
function readSurnames(
  words: string,
  person: Person | undefined,
  styles: ReadonlySet<string>,
): readonly PrintedSurname[] {
  if (person === undefined || person.first.size === 0) return [];
  const found = [...words.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(({ 0: word }) =>
    wordsOf(word).some((one) => person.surnames.includes(one)),
  );
  return found.map(({ 0: word, index }) => ({
    surname: wordsOf(word).join(' '),
    strange: strangeNameBefore(words.slice(0, index), person, styles),
  }));
}

interface PrintedSurname {
  readonly surname: string;
  readonly strange: string | null;
}

function strangeNameBefore(text: string, { first }: Person, styles: ReadonlySet<string>): string | null {
  const run = capitalsAtEnd(text);
  const printed = run.at(-1);
  if (printed === undefined || run.some((word) => wordsOf(word).every((part) => first.has(part)))) return null;
  return mayBeOffice(printed, styles) || agrees(printed, first) ? null : printed;
}

/** The run of words with a capital that the text ends with, but for particles (`von der`) and the first part of a double name. */
function capitalsAtEnd(text: string): string[] {
  const bare = text.replace(
    /(?:(?<![\p{L}\p{M}])(?:von|van|der|den|de|del|di|da|dos|du|la|le|bin|ibn|al|el|ter|zu|af|av)[\s-]+|[\p{L}\p{M}]+-)+$/u,
    '',
  );
  const run = /(?:(?<![\p{L}\p{M}])[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*\s+)+$/u.exec(bare)?.[0] ?? '';
  return run.split(/\s+/).filter((word) => isName(word));
}

/** A title, an office, an institution, an acronym (PM, EU), or somebody to whom the person belongs (`Britain’s`). */
function mayBeOffice(printed: string, styles: ReadonlySet<string>): boolean {
  const isTitle = printed.replace(titles, '').trim() === '';
  return isTitle || /^\p{Lu}{2,4}$|['’]s?$/u.test(printed) || wordsOf(printed).every((word) => styles.has(word));
}

/** Whether each part of the printed name (`Jean-Claude`, `J.-C.`) may be one of the person's. */
function agrees(printed: string, first: ReadonlySet<string>): boolean {
  return wordsOf(printed).every((part) => [...first].some((name) => agreeInFirstName(part, name)));
}

/** What papers put before surnames as they put first names, where no record has it as an office. */
const commonStyles =
  'president vice prime minister premier chancellor secretary senator congressman congresswoman governor mayor councillor king queen prince princess duke duchess earl count countess pope bishop archbishop cardinal father mother sister brother rabbi imam sheikh captain colonel general major sergeant corporal private admiral commander commissioner lieutenant marshal judge justice inspector detective superintendent constable officer agent ambassador envoy delegate chairman chairwoman chair director doctor nurse coach manager leader speaker attorney counsel comrade tory labour conservative liberal democrat republican reform green unionist'.split(
    ' ',
  );
