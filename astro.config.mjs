import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { reviewIntegration } from './src/editor/server/review-integration.ts';
import { content } from './src/site/content-integration.ts';

/** Where the site will live: both can be set for a deployment without touching a file. */
const site = process.env.SITE_ORIGIN ?? 'https://on-the-record.example';
const base = process.env.SITE_BASE ?? '/on-the-record/';
const contentFolder = process.env.CONTENT_DIR ?? 'content';
const records = content(contentFolder);

export default defineConfig({
  site,
  base,
  outDir: process.env.SITE_OUT ?? 'dist',
  trailingSlash: 'always',
  // The default ('jsx') drops line breaks between inline elements, and with them spaces that a reader needs.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  build: { concurrency: 16, inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // No page shows code; the highlighter's inline styles would not go with the policy below.
  markdown: { syntaxHighlight: false },
  // The search worker fetches its matcher of misspelt words by need.
  vite: { worker: { format: 'es' } },
  integrations: [records, reviewIntegration(contentFolder), sitemap({ filter: records.isCurrent })],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--font-serif',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          {
            weight: '200 800',
            style: 'normal',
            src: ['@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2'],
          },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Libre Franklin',
      cssVariable: '--font-sans',
      fallbacks: ['Arial', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '100 900',
            style: 'normal',
            src: ['@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2'],
          },
        ],
      },
    },
  ],
});
