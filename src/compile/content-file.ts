/** A file of `content/` as the compiler takes it: its path from there, with `/`, and its whole text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
  /** Why it could not be read; its text is then empty. */
  readonly fault?: { readonly kind: 'link' } | { readonly kind: 'unreadable'; readonly reason: string };
}

/**
 * The text with line endings made `\n` and a leading byte-order mark taken off: the only two changes that a
 * text ever undergoes.
 */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
