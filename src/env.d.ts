/// <reference types="astro/client" />

declare module 'virtual:corpus' {
  /** The corpus as JSON, with an array of entries for each map; served by src/site/content-integration.ts. */
  export const corpusJson: string;
}

declare module 'virtual:review-session' {
  /** Where the review page reads and writes, and the token it must show; served by src/editor/server/review-integration.ts. */
  export const session: { readonly folder: string; readonly token: string; readonly address: string };
}
