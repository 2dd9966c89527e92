import { editDistance } from '../../text/edit-distance.ts';
import { monthPattern, weekdayPattern } from '../../text/meaning/calendar-words.ts';

/** A name as a paper prints it, with the words on both sides of it. */
interface PrintedName {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const pattern =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:of|the|von|van|der|den|de|da|du|bin|al)\s+)*\p{Lu}[\p{L}’'-]*)*/gu;
const noName = new RegExp(`^(?:${monthPattern}|${weekdayPattern})$`, 'u');
const lead =
  /^(?:(?:The|A|An|It|He|She|They|We|I|In|On|At|By|But|And|That|This|These|Those|There|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|President|Minister|Professor)\b\.?\s*)+/u;
/** How many letters the spellings of one name may be apart. */
const variant = 2;

/**
 * The two names that two papers give to one place of a statement, where all else that they name is the same: spelt in two ways,
 * or others between the same words. Null where they name the same, or more than one of them differs.
 * @param isOne whether two names are known to be those of one actor: then only the spelling can differ
 */
export function differingNames(
  words: string,
  other: string,
  isOne: (a: string, b: string) => boolean,
): readonly [string, string] | null {
  const [own, others] = [namesIn(words), namesIn(other)];
  const [mine, ...more] = own.filter(({ name }) => !has(other, name));
  const [theirs, ...rest] = others.filter(({ name }) => !has(words, name));
  if (mine === undefined || theirs === undefined || more.length > 0 || rest.length > 0) return null;
  const isSpelling = isVariant(mine.name, theirs.name);
  if (!isSpelling && (isOne(mine.name, theirs.name) || isShort(mine.name, theirs.name))) return null;
  return isSpelling || isSameRole(mine, theirs) ? [mine.name, theirs.name] : null;
}

function namesIn(words: string): PrintedName[] {
  return Array.from(words.matchAll(pattern)).flatMap(({ 0: printed, index }) => {
    const name = printed.replace(lead, '');
    const from = index + printed.length - name.length;
    if (name === '' || noName.test(name)) return [];
    const before = words
      .slice(0, from)
      .replace(/(?:\p{Lu}\p{L}*\.?\s+)+$/u, '')
      .match(/[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u);
    const after = words.slice(from + name.length).match(/[\p{L}\p{N}]+/u);
    return [{ name, before: before?.[0].toLowerCase() ?? '', after: after?.[0].toLowerCase() ?? '' }];
  });
}

const last = (name: string): string => name.split(/\s+/u).at(-1) ?? name;

/** Whether words have a name, or its last word: `Mr Smythe` is Owen Smythe. */
const has = (words: string, name: string): boolean =>
  words.includes(name) || words.split(/[^\p{L}’'-]+/u).includes(last(name));

const isVariant = (a: string, b: string): boolean =>
  Math.min(last(a).length, last(b).length) > variant + 1 && editDistance(last(a), last(b)) <= variant;

/** Whether one is the initials of the other. */
function isShort(a: string, b: string): boolean {
  const initials = (name: string): string => name.match(/\p{Lu}/gu)?.join('') ?? '';
  return initials(a) === b || initials(b) === a;
}

/** Between the same words: that before and that after, where there are both, else the one that there is. */
const isSameRole = (a: PrintedName, b: PrintedName): boolean =>
  a.before === b.before && a.after === b.after && `${a.before}${a.after}` !== '';
