import { quotationMarks } from './pair-quotation-marks.ts';

/** Glyphs that set words apart as quotation marks do, though Unicode does not call all of them so. */
const others = '❛❜❝❞❮❯《》〈〉';

/** A mark that may quote words and is not paired, and where it first stands, in UTF-16 units. */
export interface UnpairedMark {
  readonly glyph: string;
  readonly at: number;
}

/**
 * The marks of a text, each once, of which pair-quotation-marks.ts knows nothing: words between them would go
 * unnoticed. Among them are those of typewriters: ``so'', ,,so'' and <<so>>.
 */
export function unpairedMarks(text: string): readonly UnpairedMark[] {
  const found = new Map<string, number>();
  const pattern = new RegExp(`[\\p{Quotation_Mark}${others}]|\`\`|,,(?=\\S)|<<|>>`, 'gu');
  for (const { 0: glyph, index } of text.matchAll(pattern))
    if (!quotationMarks.includes(glyph) && !found.has(glyph)) found.set(glyph, index);
  return Array.from(found, ([glyph, at]) => ({ glyph, at }));
}
