import type { AppearanceFile } from '../../model/claim-file.ts';
import type { ProposedDifference } from '../../model/drafts/proposals-file.ts';
import { type QuoteSpec, quoteSpecs } from '../../model/field-schemas.ts';
import { readNumbers } from '../../text/meaning/read-numbers.ts';

/** The first of the quotes of an appearance. */
export const firstSpec = (quote: AppearanceFile['quote']): QuoteSpec => quoteSpecs(quote)[0] ?? '';

/** A summary that has every figure of which the papers have one each: `£4m or £4.5m`. */
export function withAllFigures(gist: string, differences: readonly ProposedDifference[]): string {
  const values = differences.find(({ kind }) => kind === 'number')?.values.map(({ value }) => value) ?? [];
  const own = values.find((value) => gist.includes(value));
  return own === undefined || values.some((value) => value.includes(', '))
    ? gist
    : gist.replace(own, values.toSorted((a, b) => figureOf(a) - figureOf(b)).join(' or '));
}

const figureOf = (value: string): number => readNumbers(value)[0]?.value ?? 0;
