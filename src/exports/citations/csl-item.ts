import { dateBounds } from '../../dates/date-bounds.ts';
import { dateWords } from '../../dates/date-words.ts';
import type { DatedBasis } from '../../model/corpus.ts';

/** What we state of CSL-JSON 1.0 (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables). */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'article-newspaper';
  readonly title: string;
  /** Absent where nobody is named. */
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  readonly issued?: CslDate;
  /** When the statement was made. */
  readonly 'event-date'?: CslDate;
  readonly URL: string;
  readonly language: string;
  /** What the other fields cannot say: what is uncertain, inferred or unknown. */
  readonly note?: string;
}

export type CslDate =
  | { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true }
  | { readonly literal: string };

/** An EDTF date as CSL gives it: as much as is certain, marked `circa` where that is not all; else in words. */
export function cslDate({ edtf }: DatedBasis): CslDate {
  const { parts, exact } = dateBounds(edtf);
  if (parts.length === 0) return { literal: dateWords(edtf) };
  return { 'date-parts': [parts], ...(exact ? {} : { circa: true as const }) };
}

/** CSL-JSON: the list of items that reference managers import. */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
