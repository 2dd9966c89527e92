import { type TextRange, type Token, tokenAt } from '../language/read-tokens.ts';
import {
  firstNameTitles,
  genderOf,
  isNobleTitle,
  isOrganisationWord,
  isPlaceName,
  isQuantifier,
  isRole,
  isTitle,
  particle,
} from './name-words.ts';

/** A name that a text prints, in its fullest form. */
export interface PrintedName {
  readonly words: readonly string[];
  readonly at: number;
  /** The offset behind its last word, and that of the first title before it. */
  readonly end: number;
  readonly titleAt: number;
  /** Whether its title goes with a first name alone: `Dame Ruth`. */
  readonly takesFirstName: boolean;
  /** How many titles stand before it. */
  readonly titles: number;
  readonly isPerson: boolean;
  /** Whether it stands inside a quotation. */
  readonly isQuoted: boolean;
  readonly gender: 'female' | 'male' | null;
  /** Words in lower case that stand before it or describe it after a comma: `spokesman`, `professor`. */
  readonly roles: readonly string[];
}

const maxNameWords = 7;

/** Every name in a run of tokens, in order. `quotations` are those that stand in the run. */
export function collectNames(text: string, tokens: readonly Token[], quotations: readonly TextRange[]): PrintedName[] {
  const names: PrintedName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const to = nameEnd(tokens, at);
    if (to === at) continue;
    for (const start of partStarts(tokens, at, to)) {
      const name = toName(text, tokens, start.from, start.to);
      if (name !== null)
        names.push({ ...name, isQuoted: quotations.some(({ start, end }) => start <= name.at && name.at < end) });
    }
    at = to - 1;
  }
  return names;
}

function nameEnd(tokens: readonly Token[], from: number): number {
  const noble = nobleNameEnd(tokens, from);
  if (noble !== null) return noble;
  let to = from;
  while (to < tokens.length && to - from < maxNameWords && isNameWord(tokens, from, to)) to += 1;
  while (to > from + 1 && particle.test(tokenAt(tokens, to - 1).lower) && !tokenAt(tokens, to - 1).capital) to -= 1;
  return joinedBodyEnd(tokens, from, to) ?? to;
}

/** `Duke of Sandwell`, whose place is part of the name. */
function nobleNameEnd(tokens: readonly Token[], from: number): number | null {
  const isNoble = tokenAt(tokens, from).capital && isNobleTitle(tokenAt(tokens, from).lower);
  if (!isNoble || tokenAt(tokens, from + 1).lower !== 'of' || !tokenAt(tokens, from + 2).capital) return null;
  let to = from + 2;
  while (tokenAt(tokens, to).capital && to - from < maxNameWords) to += 1;
  return to;
}

/** `Customs | and Border Protection`: a body whose name holds `and`. */
function joinedBodyEnd(tokens: readonly Token[], from: number, to: number): number | null {
  if (to !== from + 1 || tokenAt(tokens, to).lower !== 'and' || !tokenAt(tokens, to + 1).capital) return null;
  let end = to + 1;
  while (end - from < maxNameWords && isNameWord(tokens, to + 1, end)) end += 1;
  const isBody = end > to + 2 && isOrganisationWord(tokenAt(tokens, end - 1).lower);
  return isBody ? end : null;
}

/** `the King’s Fund`: a body whose name holds a possessive. */
function isOwnedByBody(next: Token | undefined): boolean {
  return next?.capital === true && isOrganisationWord(next.lower);
}

/** `the Refugee Council | Enver Solomon`, `Ministry of Finance | Dana Reed`: a body or an office that runs on into a person. */
function partStarts(tokens: readonly Token[], from: number, to: number): { from: number; to: number }[] {
  const run = tokens.slice(from, to);
  const last = run.findLastIndex((token) => isOrganisationWord(token.lower));
  const people = run.slice(last + 1).filter((token) => !isTitle(token.lower));
  if (last >= 1 && people.length >= 2 && people.length <= 3)
    return [
      { from, to: from + last + 1 },
      { from: from + last + 1, to },
    ];
  if (!isOfficeBefore(tokens, from) || run.length < 3 || isPlaceName(run.slice(-2).map(({ lower }) => lower)))
    return [{ from, to }];
  return [
    { from, to: to - 2 },
    { from: to - 2, to },
  ];
}

/** `Minister in the Ministry of | Finance …`, `Secretary of State for | Health …`. */
function isOfficeBefore(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:of|for)$/.test(tokenAt(tokens, from - 1).lower)) return false;
  for (let at = from - 2; at >= Math.max(0, from - 9); at -= 1) {
    const { lower, capital } = tokenAt(tokens, at);
    if (isTitle(lower) && capital) return true;
    if (!capital && !/^(?:of|for|in|at|the|and)$/.test(lower)) return false;
  }
  return false;
}

function isNameWord(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokenAt(tokens, at);
  if (particle.test(token.lower) && at > from && !token.capital) return startsLastName(tokens, at + 1);
  if (particle.test(token.lower) && token.capital) return at > from || startsLastName(tokens, at + 1);
  if (at > from && /^['’]s$/.test(token.lower)) return isOwnedByBody(tokens[at + 1]);
  if (/^(?:al|el|ul)-\p{L}/u.test(token.lower)) return at > from;
  if (!token.capital && !/^["“‘«„]\p{Lu}/u.test(token.lower)) return false;
  return token.lower !== 'i' && !/^(?:DET|PRON|ADP|CCONJ|SCONJ|AUX|PUNCT|ADV)$/.test(token.tag);
}

/** Whether a name goes on after a particle: `de | la Tour`. */
function startsLastName(tokens: readonly Token[], at: number): boolean {
  const { lower, capital, tag } = tokenAt(tokens, at);
  return particle.test(lower) ? startsLastName(tokens, at + 1) : capital && tag !== 'PUNCT';
}

function toName(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Omit<PrintedName, 'isQuoted'> | null {
  const run = tokens.slice(from, to);
  const lowersOf = (part: readonly Token[]) => part.map((token) => token.lower);
  const titles = titlesOf(lowersOf(run), isOpener(tokens, from));
  if (titles >= run.length || (run.length === 1 && isQuantifier(tokenAt(run, 0).lower))) return null;
  const [first, last] = [tokenAt(run, titles), tokenAt(run, run.length - 1)];
  const words = text.slice(first.start, last.end).split(/\s+/u);
  const lowers = lowersOf(run.slice(titles));
  const titleWords = lowersOf(run.slice(0, titles)).map((word) => word.replace(/\.$/, ''));
  const isNoble = isNobleTitle(lowers[0] ?? '') && lowers[1] === 'of';
  const isThing = lowers.some(isOrganisationWord) || isPlaceName(lowers);
  const isWhole = words.length >= 2 && words.length <= 5 && !isOtherThing(tokens, from, to);
  return {
    words,
    at: first.start,
    end: last.end,
    titleAt: tokenAt(run, 0).start,
    titles,
    isPerson: isNoble || (!isThing && (titles > 0 || isWhole)),
    gender: genderOf(isNoble ? lowers.slice(0, 1) : titleWords),
    roles: [...rolesBefore(tokens, from), ...titleWords, ...rolesAfter(tokens, to)],
    takesFirstName: titleWords.some((word) => firstNameTitles.has(word)),
  };
}

/** How many words of a run in capitals stand before the name: titles, and what somebody is where a sentence begins. */
function titlesOf(lowers: readonly string[], isOpener: boolean): number {
  if (isNobleTitle(lowers[0] ?? '') && lowers[1] === 'of') return 0;
  if (isOrganisationWord(lowers.at(-1) ?? '') && !isTitle(lowers.at(-1) ?? '')) return 0;
  const isBefore = (word: string, at: number) =>
    isTitle(word) || (isRole(word) && (at > 0 || isOpener || lowers.length > 2));
  const named = lowers.findIndex((word, at) => !isBefore(word, at));
  const lastTitle = lowers.findLastIndex((word) => isTitle(word) || isRole(word));
  if (named < 0) return lowers.every(isTitle) ? lowers.length : 0;
  return lastTitle >= 0 && lastTitle < lowers.length - 1 ? lastTitle + 1 : named;
}

function isOpener(tokens: readonly Token[], from: number): boolean {
  const { tag, lower } = tokenAt(tokens, from - 1);
  return from === 0 || (tag === 'PUNCT' && lower !== ',') || tag === 'CCONJ';
}

/** `the Budweiser Man of the Match`, `in Great Holm`: no person's name has an article, goes on with `of` or lies somewhere. */
function isOtherThing(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:the|in|near|outside|across)$/.test(tokenAt(tokens, from - 1).lower)) return true;
  return tokenAt(tokens, to).lower === 'of';
}

function rolesBefore(tokens: readonly Token[], from: number): string[] {
  const roles: string[] = [];
  const last = tokens[from - 1]?.lower === ',' ? from - 2 : from - 1;
  for (let at = last; at >= 0 && tokens[at]?.tag === 'NOUN' && roles.length < 3; at -= 1) {
    roles.push(tokenAt(tokens, at).lower);
  }
  return roles;
}

function rolesAfter(tokens: readonly Token[], to: number): string[] {
  if (tokens[to]?.lower !== ',') return [];
  const roles: string[] = [];
  for (let at = to + 1; at < Math.min(tokens.length, to + 9); at += 1) {
    const token = tokenAt(tokens, at);
    if (token.tag === 'PUNCT' || token.tag === 'VERB' || token.tag === 'AUX') break;
    if (token.tag === 'NOUN') roles.push(token.lower);
  }
  return roles;
}
