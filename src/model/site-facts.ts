/** What the site says of itself: set once in the site's configuration, stated in every export. */
export interface SiteFacts {
  /** The site's own address with its base path, `https://example.org/on-the-record/`; exports state whole addresses. */
  readonly address: string;
  readonly name: string;
  readonly description: string;
  /** BCP 47: the language of the articles and of our own words. */
  readonly language: string;
  /** The licence of the records; the articles' words stay their papers' own. */
  readonly licence: Licence;
}

export interface Licence {
  /** An SPDX id or an Open Definition id: `CC-BY-4.0`. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
}
