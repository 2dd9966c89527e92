import { counted } from '../../../text/counted.ts';
import { findByline } from '../../../text/read-byline.ts';
import { SourceFault } from '../source-fault.ts';
import { isBehindPaywall, readPageData } from './page-data.ts';
import { type PageFacts, readPageFacts } from './page-facts.ts';
import { type PageText, readPageText } from './page-text.ts';
import { parsePage } from './parse-page.ts';

/** An article as its saved page has it. */
export interface ReadPage extends PageFacts, Omit<PageText, 'byline'> {}

/** Fewer words are no article behind a paywall, but what it shows to everybody. */
const stubWords = 120;

/**
 * Reads a saved page of an article. It runs and fetches nothing.
 * @throws SourceFault where the page has no article, or only the beginning of one
 */
export function readPage(source: string): ReadPage {
  const document = parsePage(source);
  const data = readPageData(document);
  const isWalled =
    data.articles.some(isBehindPaywall) ||
    document.querySelector('[class*="paywall" i], [id*="paywall" i], [class*="regwall" i]') !== null;
  // The facts are read first: what finds the text takes the document to pieces.
  const before = readPageFacts(document, source, data, null);
  forgetAuthors(document);
  const printedFacts = (printed: string | null): PageFacts =>
    printed === null ? before : readPageFacts(parsePage(source), source, data, printed);
  const text = readPageText(document);
  const words =
    text === null
      ? 0
      : text.paragraphs
          .join(' ')
          .split(/\s+/)
          .filter((word) => word !== '').length;
  if (isWalled && words < stubWords)
    throw new SourceFault(
      `the page keeps its article from readers who do not pay, and holds ${counted(words, 'word')} of it; save it again where the whole text can be seen`,
    );
  if (text === null || words === 0)
    throw new SourceFault('no article can be found in the page; copy its text into a plain text file and import that');
  const shown = findByline(text.paragraphs);
  const facts = printedFacts(text.byline ?? (shown === null ? null : (text.paragraphs[shown] ?? null)));
  const { head, rest } = partHead(text, facts);
  return { ...text, ...facts, paragraphs: rest, leftOut: [...head, ...text.leftOut] };
}

/** Where the page's head names the authors, Readability leaves the byline that the page shows in the text. */
function forgetAuthors(document: Document): void {
  const named = 'meta[name*="author" i], meta[property*="author" i], meta[name*="creator" i]';
  for (const meta of document.querySelectorAll(named)) meta.remove();
}

/** What stands over the text and is none of it: the headline, the byline, the date. Of these, the date is told. */
function partHead(
  { paragraphs, times }: PageText,
  { headline, byline }: PageFacts,
): { head: readonly string[]; rest: readonly string[] } {
  const isDate = (words: string): boolean =>
    times.some((time) => words.includes(time) && words.length < time.length + 24);
  const first = paragraphs.findIndex((words) => words !== headline && words !== byline?.printed && !isDate(words));
  const at = Math.max(first, 0);
  return { head: paragraphs.slice(0, at).filter(isDate), rest: paragraphs.slice(at) };
}
