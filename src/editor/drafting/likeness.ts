import { isContent, stemOf, wordTokens } from '../../text/alignment/word-tokens.ts';

/** How alike two texts are, from 0 to 1, by the words that carry meaning; a rare word weighs more. */
export type Likeness = (a: string, b: string) => number;

/**
 * The likeness of texts among a number of texts, in which a word that stands in many of them says little.
 * Twice the weight of the words in common over the weight of all (Dice's coefficient).
 */
export function likenessAmong(texts: readonly string[]): Likeness {
  const stemsOf = rememberedStems();
  const counts = new Map<string, number>();
  for (const text of texts) for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weightOf = (stem: string): number => Math.log(1 + texts.length / (1 + (counts.get(stem) ?? 0)));
  const weigh = (stems: ReadonlySet<string>): number => [...stems].reduce((sum, stem) => sum + weightOf(stem), 0);
  return (a, b) => {
    const [left, right] = [stemsOf(a), stemsOf(b)];
    const all = weigh(left) + weigh(right);
    return all === 0 ? 0 : (2 * weigh(left.intersection(right))) / all;
  };
}

/** The stems of a text that carry meaning. A text is compared with many, and read once. */
function rememberedStems(): (text: string) => ReadonlySet<string> {
  const read = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const stems = read.get(text) ?? new Set(wordTokens(text).filter(isContent).map(stemOf));
    read.set(text, stems);
    return stems;
  };
}
