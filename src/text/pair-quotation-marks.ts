import type { Range } from './find-quote.ts';

/**
 * Which quotation marks of a text belong together. Marks are paired paragraph by paragraph; a quotation that
 * runs over several paragraphs has one entry in each. Quotations inside quotations are not listed. UTF-16 units.
 */
export interface Quotation extends Range {
  /** The mark that opens it, be it in this paragraph or in an earlier one. */
  readonly mark: string;
  /** Between the marks; equal to the paragraph's bounds where a mark is missing there. */
  readonly inner: Range;
  /** Whether it goes on from the paragraph before. */
  readonly continues: boolean;
}

/** Marks of one kind can belong together: “ ” and also „ “, « » and also » «. */
const kinds = {
  double: '"“”„‟',
  single: "'‘’‚‛",
  angle: '«»',
  'single-angle': '‹›',
  corner: '「」',
  'white-corner': '『』',
} as const;
type MarkKind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as readonly MarkKind[];

/** Every glyph that is paired. */
export const quotationMarks = Object.values(kinds).join('');
type MarkRole = 'open' | 'close' | 'either';

interface Mark {
  readonly at: number;
  readonly glyph: string;
  readonly kind: MarkKind;
  readonly role: MarkRole;
}

interface Pairing {
  readonly quotations: readonly Quotation[];
  /** The bottom of the stack at the paragraph's end: a mark that nothing closed. */
  readonly open: Mark | null;
}

/** Two straight single marks, or two backticks, are a double one in wire copy and in TeX. */
const markPattern = new RegExp(`''|\`\`|[${quotationMarks}]`, 'gu');
const maximumStrayMarks = 4;

/** The outermost quotations of each of a text's paragraphs, all in order; marks with nothing between them are none. */
export function pairQuotationMarks(text: string, paragraphs: readonly Range[]): Quotation[][] {
  let carried: Mark | null = null;
  return paragraphs.map((paragraph, at) => {
    const next = paragraphs[at + 1];
    const mayStayOpen = (mark: Mark) => isCarried(text, mark, paragraph, next);
    const pairing: Pairing = pairWithoutStrays(readMarks(text, paragraph), paragraph, carried, mayStayOpen);
    carried = pairing.open;
    return pairing.quotations.filter(({ inner }) => text.slice(inner.start, inner.end).trim() !== '');
  });
}

function pairWithoutStrays(
  marks: readonly Mark[],
  paragraph: Range,
  carried: Mark | null,
  mayStayOpen: (mark: Mark) => boolean,
): Pairing {
  let kept = marks;
  for (let stray = 0; stray < maximumStrayMarks; stray += 1) {
    const { quotations, open } = pairMarks(kept, paragraph, carried);
    if (open === null) return { quotations, open };
    if (mayStayOpen(open)) {
      const inner = { start: open.at + open.glyph.length, end: paragraph.end };
      const rest = { start: open.at, end: paragraph.end, mark: open.glyph, inner };
      const continues = carried?.kind === open.kind && quotations.length === 0;
      return { quotations: [...quotations, { ...rest, continues }], open };
    }
    kept = kept.filter((mark) => mark !== open);
  }
  return { quotations: pairMarks(kept, paragraph, carried).quotations, open: null };
}

function pairMarks(marks: readonly Mark[], paragraph: Range, carried: Mark | null): Pairing {
  const quotations: Quotation[] = [];
  const stack: Mark[] = [];
  for (const mark of marks) {
    const opener = stack.findLastIndex((open) => open.kind === mark.kind);
    if (mark.role === 'open' || (mark.role === 'either' && opener < 0)) stack.push(mark);
    else if (opener > 0) stack.length = opener;
    else if (opener === 0) {
      const opening = stack[0] as Mark;
      stack.length = 0;
      quotations.push(betweenMarks(opening, mark, carried?.kind === mark.kind && opening.at === paragraph.start));
    } else if (stack.length === 0 && quotations.length === 0 && carried?.kind === mark.kind) {
      const inner = { start: paragraph.start, end: mark.at };
      quotations.push({
        start: paragraph.start,
        end: mark.at + mark.glyph.length,
        mark: carried.glyph,
        inner,
        continues: true,
      });
    }
  }
  return { quotations, open: stack[0] ?? null };
}

function betweenMarks(opening: Mark, closing: Mark, continues: boolean): Quotation {
  const inner = { start: opening.at + opening.glyph.length, end: closing.at };
  return { start: opening.at, end: closing.at + closing.glyph.length, mark: opening.glyph, inner, continues };
}

/** An unclosed mark stands where the next paragraph takes the quotation up, or where it opens a whole paragraph. */
function isCarried(text: string, mark: Mark, paragraph: Range, next: Range | undefined): boolean {
  const first = next === undefined ? undefined : readMarks(text, next)[0];
  if (first?.kind === mark.kind && (first.at === next?.start || first.role === 'close')) return true;
  if (mark.kind === 'single') return false;
  return /^\s*$|[:,]\s*$/u.test(text.slice(paragraph.start, mark.at));
}

function readMarks(text: string, paragraph: Range): Mark[] {
  const line = text.slice(paragraph.start, paragraph.end);
  const marks: Mark[] = [];
  for (const { 0: glyph, index } of line.matchAll(markPattern)) {
    const kind = kindOf(glyph);
    const role = kind === 'single' ? roleOfSingle(line, index, glyph) : roleOf(line, index, glyph);
    if (role !== null) marks.push({ at: paragraph.start + index, glyph, kind, role });
  }
  return marks;
}

function kindOf(glyph: string): MarkKind {
  if (glyph.length === 2) return 'double';
  return kindNames.find((kind) => kinds[kind].includes(glyph)) ?? 'double';
}

/** Glyphs that open as a rule, and those that close; where the words about them say the contrary, either. */
const openers = '“„‟«‹';
const closers = '”»›';

function roleOf(line: string, at: number, glyph: string): MarkRole {
  if ('「『'.includes(glyph)) return 'open';
  if ('」』'.includes(glyph)) return 'close';
  const opens = opensWord(line, at, glyph.length);
  const closes = closesWord(line, at, glyph.length);
  if (openers.includes(glyph)) return closes && !opens ? 'either' : 'open';
  if (closers.includes(glyph)) return opens && !closes ? 'either' : 'close';
  if (
    opens === closes ||
    /\b(?:said|says|added|asked|wrote|replied|told \w+)[,:]$/.test(line.slice(Math.max(0, at - 20), at))
  )
    return 'either';
  return opens ? 'open' : 'close';
}

/** The role of a single mark, or null for an apostrophe. */
function roleOfSingle(line: string, at: number, glyph: string): MarkRole | null {
  const before = line[at - 1] ?? ' ';
  if (/[\p{L}\p{N}]/u.test(before) && /\p{L}/u.test(line[at + 1] ?? ' ')) return null;
  if (glyph !== '’' && opensWord(line, at)) return isElision(line, at) ? null : 'open';
  if (glyph === '‚' || glyph === '‛' || !closesWord(line, at)) return null;
  return isPluralPossessive(line, at) ? null : 'close';
}

function opensWord(line: string, at: number, length = 1): boolean {
  return /[^\s.,;:!?)\]]/u.test(line[at + length] ?? ' ') && /[\s([{\-–—/"“„‘‚'«»‹›:]/u.test(line[at - 1] ?? ' ');
}

function closesWord(line: string, at: number, length = 1): boolean {
  return /\S/u.test(line[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(line[at + length] ?? ' ');
}

/** `'em`, `'til`, `'90s`: letters or digits left out at a word's start. */
function isElision(line: string, at: number): boolean {
  return /^.(?:em|til|tis|twas|cause|bout|n|\d\ds?)\b/iu.test(line.slice(at, at + 8));
}

/** `officials' plan` inside a quotation whose own closing mark is still to come. */
function isPluralPossessive(line: string, at: number): boolean {
  if (!/s. \p{Ll}/u.test(line.slice(at - 1, at + 3))) return false;
  return /^[^"“”‘]*?[\p{L}.,!?…]['’](?:[\s.,;:!?)]|$)/u.test(line.slice(at + 1, at + 2000));
}
