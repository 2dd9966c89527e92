import { Readability } from '@mozilla/readability';

/** The text of an article's page, and what stands beside it. */
export interface PageText {
  readonly paragraphs: readonly string[];
  /** Captions of pictures, with their credits: words of the page, but not of the article's text. */
  readonly captions: readonly string[];
  /** The byline as the page shows it, where it stands apart. */
  readonly byline: string | null;
  /** Paragraphs of the article's part of the page that were taken for no part of the text. */
  readonly leftOut: readonly string[];
  /** Dates and times as the page shows them. */
  readonly times: readonly string[];
  /** What is no text, in words: `an embedded frame (video.example)`. */
  readonly others: readonly string[];
}

const captionSelector = 'figcaption, [itemprop~="caption"], [class*="caption" i], [class*="credit" i]';
const embedNames: Readonly<Record<string, string>> = {
  IFRAME: 'an embedded frame',
  VIDEO: 'a video',
  AUDIO: 'a recording',
  OBJECT: 'an embedded object',
  EMBED: 'an embedded object',
  TABLE: 'a table',
};
/** Elements that hold a paragraph of their own. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY UL'.split(
    ' ',
  ),
);
const apart = new Set([
  'FIGURE',
  'FIGCAPTION',
  'SCRIPT',
  'NOSCRIPT',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'svg',
  ...Object.keys(embedNames),
]);

/**
 * The text of a page, by Mozilla's Readability (the reader view of Firefox). It changes the document that it reads.
 * @returns null where it finds no article
 */
export function readPageText(document: Document): PageText | null {
  const area = document.querySelector('article, [itemprop~="articleBody"], main, [role="main"]') ?? document.body;
  const captions = captionsOf(area);
  const written = [...area.querySelectorAll('p')]
    .filter((one) => one.closest('figure, nav, footer, aside') === null)
    .map(wordsOf);
  const others = embedsOf(area);
  const times = [...area.querySelectorAll('time')].map(wordsOf).filter((words) => words !== '');
  const article = new Readability<Node>(document, {
    serializer: (node) => node,
    disableJSONLD: true,
    charThreshold: 200,
    keepClasses: true,
  }).parse();
  if (article?.content == null) return null;
  const found = paragraphsOf(article.content).filter((words) => !captions.includes(words));
  const text = new Set(found.flatMap((words) => [words, ...words.split('\n')]));
  const byline = article.byline?.replace(/\s+/g, ' ').trim() || null;
  return {
    paragraphs: found,
    captions,
    byline,
    leftOut: written.filter(
      (words) => words.split(' ').length > 4 && !text.has(words) && !captions.includes(words) && words !== byline,
    ),
    times,
    others,
  };
}

function captionsOf(area: Element): string[] {
  const all = [...area.querySelectorAll(captionSelector)].filter((one) => one.querySelector('p + p, h1, h2') === null);
  const outer = all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
  return [...new Set(outer.map((one) => wordsOf(one)).filter((words) => words !== '' && words.length < 600))];
}

function embedsOf(area: Element): string[] {
  return [...area.querySelectorAll(Object.keys(embedNames).join(','))].map((element) => {
    const host =
      URL.parse(element.getAttribute('src') ?? element.getAttribute('data-src') ?? '', 'file:///')?.host ?? '';
    return `${embedNames[element.tagName] ?? ''}${host === '' ? '' : ` (${host})`}`;
  });
}

/** The words of an element, in one line. */
const wordsOf = (element: Element): string => collapse(element.textContent ?? '');

/** White space as a browser shows it: what is typed to lay the source out is one space; a no-break space stays. */
const collapse = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');

/** The paragraphs of an element in their order; a `br` within one is a line end. */
function paragraphsOf(root: Node): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    const lines = open
      .split('\u2028')
      .map(collapse)
      .join('\n')
      .replace(/^\n+|\n+$/g, '');
    if (lines !== '') paragraphs.push(...lines.split(/\n{2,}/));
    open = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) open += node.textContent ?? '';
    if (node.nodeName === 'BR') open += '\u2028';
    if (node.nodeType !== 1 || apart.has(node.nodeName)) return;
    const isBlock = blocks.has(node.nodeName);
    if (isBlock) close();
    for (const child of node.childNodes) visit(child);
    if (isBlock) close();
  };
  visit(root);
  close();
  return paragraphs;
}
