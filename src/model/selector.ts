/**
 * Where words stand in a text, in the terms of the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/#selectors).
 */

/** `TextQuoteSelector`: the exact words, and what stands directly before and after them. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** `TextPositionSelector`: Unicode code points from the start of the article's plain text; `end` is exclusive. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** A quote that has been found in its article: both selectors, and the paragraph's number, counted from 1. */
export interface AnchoredQuote extends TextQuoteSelector, TextPositionSelector {
  readonly paragraph: number;
}
