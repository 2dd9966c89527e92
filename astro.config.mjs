import { defineConfig, fontProviders } from 'astro/config';
import { reviewIntegration } from './src/editor/server/review-integration.ts';
import { content } from './src/site/content-integration.ts';
import { filesInDevelopment } from './src/site/development/files-in-development.ts';
import { licences } from './src/site/licences-integration.ts';
import { shortScopes } from './src/site/rendering/short-scopes.ts';
import { readSiteSettings } from './src/site/site-settings.ts';

const { origin, base, out } = readSiteSettings(process.env, process.cwd());
const contentFolder = process.env.CONTENT_DIR ?? 'content';

export default defineConfig({
  site: origin,
  base,
  outDir: out,
  trailingSlash: 'always',
  // The default ('jsx') drops line breaks between inline elements, and with them spaces that a reader needs.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // No page shows code; the highlighter's inline styles would not go with the policy below.
  markdown: { syntaxHighlight: false },
  // The search worker fetches its matcher of misspelt words on demand.
  vite: { worker: { format: 'es' }, plugins: [shortScopes()] },
  integrations: [content(contentFolder), reviewIntegration(contentFolder), licences(), filesInDevelopment()],
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
