/// <reference types="astro/client" />

declare module 'virtual:content-files' {
  /** Every file of `content/`, served by src/site/content-integration.ts. */
  export const contentFiles: readonly import('./compile/content-file.ts').ContentFile[];
}

declare module 'virtual:review-session' {
  /** Where the review page reads and writes, and the token it must show; served by src/site/review-integration.ts. */
  export const session: { readonly folder: string; readonly token: string; readonly address: string };
}
