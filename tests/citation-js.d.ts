/** What the tests use of citation.js 0.8 (https://citation.js.org), which ships no types. */
declare module '@citation-js/core' {
  interface ReadItem {
    readonly id: string;
    readonly title: string;
    readonly URL: string;
    readonly note: string;
    readonly issued: object;
  }

  export class Cite {
    readonly data: readonly ReadItem[];
    /** @throws Error when the input is in no format that a loaded plugin reads. */
    constructor(input: string | object);
    format(name: 'bibliography', options: { readonly template: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
