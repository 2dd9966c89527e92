/** One UTF-16 unit of a text as it looks, and the stretch of the text that it stands for; `end` is exclusive. */
export interface LookalikeUnit {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Letters of other scripts that look like Latin ones in common type: a selection from Unicode's confusables
 * (https://www.unicode.org/reports/tr39/, confusables.txt), of the scripts that people have on keyboards.
 */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аеіорсухѕјԁԛԝӏһ', 'aeiopcyxsjdqwlh'],
    ['АВЕЗІКМНОРСТУХЅЈҮ', 'ABE3IKMHOPCTYXSJY'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['ονι', 'ovi'],
    ['օոսցհ', 'onugh'],
  ].flatMap(([others = '', letters = '']) => Array.from(others, (letter, at) => [letter, letters[at] ?? letter])),
);

/**
 * A text as it looks, for messages alone: any space is a space and any run of them one, any hyphen a hyphen, accents
 * and what cannot be seen belong to the unit before them, and letters that look Latin are. Another folding than
 * fold-letters.ts: it keeps case and offsets, and looks across scripts.
 */
export function foldLookalikes(text: string): readonly LookalikeUnit[] {
  const units: LookalikeUnit[] = [];
  let start = 0;
  let at = 0;
  for (const character of text) {
    at += character.length;
    const folded = looksLike(character);
    const last = units.at(-1);
    const joins = folded === '' || (folded === ' ' && last?.folded === ' ');
    if (joins && last === undefined) continue;
    if (joins && last !== undefined) units[units.length - 1] = { ...last, end: at };
    else units.push(...unitsOf(folded, start, at));
    start = at;
  }
  return units;
}

/** A character that looks like several is the first of them; the others stand for nothing of the text. */
function unitsOf(folded: string, start: number, end: number): LookalikeUnit[] {
  return folded.split('').map((unit, at) => ({ folded: unit, start: at === 0 ? start : end, end }));
}

function looksLike(character: string): string {
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return '';
  if (/\s|\p{Zs}/u.test(character)) return ' ';
  if (/[\u2010\u2011]/u.test(character)) return '-';
  const plain = character.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
  return Array.from(plain, (letter) => latin[letter] ?? letter).join('');
}
