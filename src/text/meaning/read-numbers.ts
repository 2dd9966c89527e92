/** A number in a text: as printed, and what it comes to. */
export interface PrintedNumber {
  readonly text: string;
  readonly value: number;
}

const units = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/u);
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, at) => [word, 20 + 10 * at] as const),
]);
const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** `six figures` are the smallest number of so many. */
const figures: ReadonlyMap<string, number> = new Map([
  ['four figures', 1e3],
  ['five figures', 1e4],
  ['six figures', 1e5],
  ['seven figures', 1e6],
]);

const word = [...smallNumbers.keys(), 'hundred', 'thousand', 'million', 'billion'].join('|');
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{Sc}?(?<digits>\\d+(?:[,.  ]\\d{3})*(?:\\.\\d+)?)(?:[  -]?(?<magnitude>hundred|thousand|million|billion|trillion|k|m|mn|bn))?(?:\\s?(?:%|per cent))?(?![\\p{L}\\p{N}])|(?<words>(?:${[...figures.keys()].join('|')})|(?:${word})(?:(?:[ -]|\\s+and\\s+)(?:${word}))*)(?![\\p{L}\\p{N}]))`,
  'giu',
);

/**
 * The numbers of an English text in its order, in digits or in words: `£3m`, `60,000`, `thirty-five`, `two hundred`. The
 * word `one` alone is left out, since it mostly counts nothing; so are ordinals, and numbers that stand inside a word.
 */
export function readNumbers(text: string): readonly PrintedNumber[] {
  return Array.from(text.matchAll(pattern), ({ 0: printed, groups = {} }) => {
    const { digits, magnitude, words = '' } = groups;
    const value =
      digits === undefined
        ? inWords(words)
        : Number(digits.replace(/[, \u00a0]|\.(?=\d{3}(?:\D|$))/gu, '')) * times(magnitude);
    return { text: printed, value };
  }).filter(({ text: printed, value }) => Number.isFinite(value) && printed.toLowerCase() !== 'one');
}

function times(magnitude: string | undefined): number {
  return magnitude === undefined ? 1 : (magnitudes.get(magnitude.toLowerCase()) ?? 1);
}

/** `two hundred and five thousand`: what stands before a magnitude is multiplied by it, and all is added. */
function inWords(words: string): number {
  const round = figures.get(words.toLowerCase());
  if (round !== undefined) return round;
  let [sum, current] = [0, 0];
  for (const part of words.toLowerCase().split(/[\s-]+/u)) {
    const magnitude = magnitudes.get(part);
    if (magnitude === undefined) current += smallNumbers.get(part) ?? 0;
    else if (magnitude === 100) current = Math.max(current, 1) * 100;
    else [sum, current] = [sum + Math.max(current, 1) * magnitude, 0];
  }
  return sum + current;
}
