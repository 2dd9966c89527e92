import { type Diagnostic, diagnose, type Place } from '../model/diagnostic.ts';
import type { AnchoredQuote } from '../model/selector.ts';
import { shorten } from './check-coverage.ts';

/** A diagnostic for each id of a list that stands in it before; what could not be read is passed over. */
export function repeated(
  ids: readonly (string | undefined)[],
  field: string,
  placeAt: (at: number) => Place,
): Diagnostic[] {
  return repeatedKeys(
    ids.flatMap((id, at) => (id === undefined ? [] : { key: id, name: id, field, place: placeAt(at) })),
  );
}

/** Quotes of one list, each under its article, with the place of their entry in the record. */
export interface QuotesEntry {
  readonly article: string;
  /** In the order of the text. */
  readonly quotes: readonly AnchoredQuote[];
  readonly place: Place;
}

/** The same for what quotes an article: an entry is there before when it has the same words at the same places. */
export function repeatedQuotes(entries: readonly QuotesEntry[], field: string): Diagnostic[] {
  const keyed = entries.map(({ article, quotes, place }) => ({
    key: [article, ...quotes.map(({ start, end }) => `${start}-${end}`)].join(),
    name: shorten(quotes.map(({ exact }) => exact).join(' … ')),
    ...{ field, place },
  }));
  return repeatedKeys(keyed);
}

interface Keyed {
  readonly key: string;
  /** What a message calls the entry. */
  readonly name: string;
  readonly field: string;
  readonly place: Place;
}

function repeatedKeys(entries: readonly Keyed[]): Diagnostic[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key, name, field, place }) => {
    if (seen.has(key)) return [diagnose('record/duplicate-entry', place, { id: name, field })];
    seen.add(key);
    return [];
  });
}
