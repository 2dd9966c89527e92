/// <reference types="astro/client" />

declare module 'virtual:corpus' {
  /** The corpus as JSON, with an array of entries for each map; served by src/site/content-integration.ts. */
  export const corpusJson: string;
}
