/**
 * Figures in plain digits, however they are written: `6` for six, `100000` for 100,000, `480000000` for 480m and for 480
 * million. Number words are English, as the figures of other languages are written in digits as a rule.
 */

const ones = 'zero one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const numerals = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...teens.map((word, value) => [word, 10 + value] as const),
  ...tens.map((word, value) => [word, 20 + 10 * value] as const),
]);
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const suffixes = new Map([
  ['', 1],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

interface Part {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** For each word of a text the figure that it writes, alone or with its neighbours; null where it writes none. */
export function readFigures(text: string, words: readonly Part[]): (string | null)[] {
  const figures: (string | null)[] = [];
  while (figures.length < words.length) {
    const { value, end } = readFigure(text, words, figures.length);
    const figure = value === null ? null : String(Number(value.toPrecision(15)));
    while (figures.length < end) figures.push(figure);
  }
  return figures;
}

/** The value that begins at a word, and the index after the last word of it. */
function readFigure(text: string, words: readonly Part[], first: number): { value: number | null; end: number } {
  let end = first + 1;
  const word = words[first]?.folded ?? '';
  let value = digitsValue(word) ?? numerals.get(word) ?? null;
  if (value === null) return { value, end };
  for (let next = follower(text, words, end); next !== null; next = follower(text, words, end)) {
    const scale = scales.get(next);
    const isOnes = tens.includes(word) && end === first + 1 && ones.indexOf(next) > 0;
    if (scale === undefined && !isOnes) break;
    value = scale === undefined ? value + ones.indexOf(next) : value * scale;
    end++;
  }
  // Alone it is a pronoun far more often than a figure.
  return { value: word === 'one' && end === first + 1 ? null : value, end };
}

/** The word at the index, where only a space or a hyphen parts it from the one before. */
function follower(text: string, words: readonly Part[], index: number): string | null {
  const [before, next] = [words[index - 1], words[index]];
  if (before === undefined || next === undefined) return null;
  return /^[\s-]$/.test(text.slice(before.end, next.start)) ? next.folded : null;
}

function digitsValue(word: string): number | null {
  const [, digits, suffix] = /^((?:0|[1-9]\d{0,14})(?:\.\d+)?)([a-z]{0,2})$/.exec(word) ?? [];
  const scale = suffixes.get(suffix ?? '');
  return digits === undefined || scale === undefined ? null : Number(digits) * scale;
}
