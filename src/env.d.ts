/// <reference types="astro/client" />

declare module 'virtual:content-files' {
  /** Every file of `content/`, served by src/site/content-integration.ts. */
  export const contentFiles: readonly import('./compile/content-file.ts').ContentFile[];
}
