import { quotationMarks } from './pair-quotation-marks.ts';

/** What sets words apart as quotation marks do, though Unicode calls it no punctuation that opens or closes. */
const ornaments = '❛❜❝❞';

/** Round, square, curly and tortoise-shell brackets and half-brackets of mathematics, in which nobody is quoted. */
const brackets = '()[]{}（）［］｛｝⦅⦆⁽⁾₍₎⌈⌉⌊⌋❨❩❪❫❴❵❲❳⟦⟧⟮⟯⦃⦄⦇⦈⦋⦌【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞︵︶︷︸︹︺︻︼';

/** A mark that may quote words and is not paired, and where it first stands, in UTF-16 units. */
export interface UnpairedMark {
  readonly glyph: string;
  readonly at: number;
}

/**
 * The marks of a text, each once, of which pair-quotation-marks.ts knows nothing: words between them would go
 * unnoticed. What opens or closes and is no bracket counts as one, and so do those of typewriters: ``so'', ,,so'' and
 * <<so>>.
 */
export function unpairedMarks(text: string): readonly UnpairedMark[] {
  const found = new Map<string, number>();
  const pattern = new RegExp(
    `[\\p{Quotation_Mark}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}${ornaments}]|\`\`|,,(?=\\S)|<<|>>`,
    'gu',
  );
  for (const { 0: glyph, index } of text.matchAll(pattern))
    if (!quotationMarks.includes(glyph) && !brackets.includes(glyph) && !found.has(glyph)) found.set(glyph, index);
  return Array.from(found, ([glyph, at]) => ({ glyph, at }));
}
