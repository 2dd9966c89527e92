/**
 * How a sentence holds a statement at arm's length. `doubt`: the writer leaves the truth to the source. `likelihood`:
 * it is more or less probable. `appearance`: it looks so. `conditional`: it depends on something.
 */
export const hedgeKinds = ['doubt', 'likelihood', 'appearance', 'conditional'] as const;
export type HedgeKind = (typeof hedgeKinds)[number];

export interface Hedge {
  /** As printed. */
  readonly text: string;
  readonly kind: HedgeKind;
  /** UTF-16 units from the start of the text; `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * The words we count, after the hedges of Hyland, Hedging in Scientific Research Articles (1998), and of reporting.
 * A list cannot tell every use ("May" with a capital is left out as the month): pages show the words, not a score.
 */
const hedgeWords: Readonly<Record<HedgeKind, readonly string[]>> = {
  doubt: [
    ...[
      'alleged',
      'allegedly',
      'reported to',
      'reportedly',
      'apparently',
      'purported',
      'purportedly',
      'supposed',
      'supposedly',
    ],
    ...[
      'so-called',
      'it is claimed',
      'is said to',
      'are said to',
      'was said to',
      'were said to',
      'rumoured',
      'unconfirmed',
    ],
  ],
  likelihood: [
    ...[
      'likely',
      'unlikely',
      'probable',
      'probably',
      'possible',
      'possibly',
      'perhaps',
      'maybe',
      'may',
      'might',
      'could',
    ],
    ...['expected to', 'uncertain', 'unclear'],
  ],
  appearance: [
    ...['appear', 'appears', 'appeared', 'seem', 'seems', 'seemed', 'suggests', 'suggested', 'indicates', 'indicated'],
    ...['understood to', 'believed to', 'thought to', 'feared', 'i think', 'indicate', 'suggest'],
  ],
  conditional: ['unless', 'for now', 'right now', 'for the foreseeable future', 'in the near future'],
};

const kindOf: ReadonlyMap<string, HedgeKind> = new Map(
  hedgeKinds.flatMap((kind) => hedgeWords[kind].map((words) => [words, kind] as const)),
);

/** Any space or line break may stand between the words of a phrase. */
const anyHedge = [...kindOf.keys()].map((words) => words.replaceAll(' ', '\\s+')).join('|');
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyHedge})(?![\\p{L}\\p{N}])`, 'giu');

/** What somebody says that others claim or are said to do is held at arm's length by nobody: `never said what it is claimed`. */
const isTopic = (before: string, kind: HedgeKind): boolean =>
  kind === 'doubt' && /(?<![\p{L}\p{N}])what(?:ever)?\s+(?:\p{L}+\s+)?$/iu.test(before);

/** The hedges in a text, in order, as the word list has them. */
export function hedges(text: string): readonly Hedge[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    text: found,
    kind: kindOf.get(found.toLowerCase().replace(/\s+/gu, ' ')) ?? 'doubt',
    start: index,
    end: index + found.length,
  })).filter(({ text: word, kind, start }) => word !== 'May' && !isTopic(text.slice(0, start), kind));
}
