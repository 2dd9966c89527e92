import type { Byline } from './byline.ts';

/** Where an article comes from, as far as is known. */
export interface ArticleSource {
  readonly byline: Byline | null;
  /** Its address on the paper's own site. */
  readonly url: string | null;
  /** The address of a copy in a public archive. */
  readonly archived: string | null;
  /** The language of the text, BCP 47; null where it is the site's own. */
  readonly lang: string | null;
}
