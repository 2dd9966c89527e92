import type { AnchoredQuote } from '../selector.ts';

/** What happened, apart from what was said of it. */
export interface StoryEvent {
  /** In EDTF; `basis` is `inferred: why`, or null where the quote gives the date. */
  readonly date: { readonly edtf: string; readonly basis: string | null };
  readonly what: string;
  readonly article: string;
  /** The earlier edition of the article that has the words; null for the current text. */
  readonly edition: string | null;
  readonly outlet: string;
  /** The article's words for it. */
  readonly quote: AnchoredQuote;
}
