import { normaliseText } from '../../compile/content-file.ts';
import { type ImportFacts, paragraphsOf } from '../../compile/import-text.ts';
import { counted } from '../../text/counted.ts';
import { joinLines } from '../../text/join-lines.ts';
import { findByline, readByline } from '../../text/read-byline.ts';
import { decodePage, decodeText } from './decode-bytes.ts';
import { readPage } from './page/read-page.ts';
import { refuseFormat } from './refuse-format.ts';
import { SourceFault } from './source-fault.ts';

/** What a source gives: the text of an article, what it says of itself, and what an editor should be told. */
export interface ReadSource {
  /** Paragraphs parted by blank lines, or lines where there is none. */
  readonly text: string;
  readonly facts: Partial<ImportFacts>;
  /** What was done, and what was not understood; each a sentence without its full stop. */
  readonly notes: readonly string[];
}

export interface ReadOptions {
  /** A label of the Encoding Standard, where the source does not say its own. */
  readonly encoding?: string | undefined;
  /** Whether line ends stay that only a program's wrapping made. */
  readonly keepLines?: boolean;
}

/**
 * Reads what editors have of an article: a plain text, or the saved page of a website. It runs and fetches nothing.
 * @param name the file's name, whose ending tells a page
 * @throws SourceFault for anything else, with what to do
 */
export function readSource(bytes: Uint8Array, name: string, options: ReadOptions): ReadSource {
  refuseFormat(bytes);
  return isPage(bytes, name) ? readWebPage(bytes, options) : readPlainText(bytes, options);
}

function isPage(bytes: Uint8Array, name: string): boolean {
  if (/\.x?html?$/i.test(name)) return true;
  const head = String.fromCharCode(...bytes.subarray(0, 1024)).replaceAll('\0', '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(
    head,
  );
}

const encodingNote = (encoding: string): readonly string[] => (encoding === 'utf-8' ? [] : [`Read as \`${encoding}\``]);

function readPlainText(bytes: Uint8Array, { encoding: given, keepLines = false }: ReadOptions): ReadSource {
  const { text: decoded, encoding } = decodeText(bytes, given);
  const text = normaliseText(decoded);
  if (text.trim() === '') throw new SourceFault('it holds no text; expected one word at least');
  if (keepLines) return withHead(text, encodingNote(encoding));
  const { text: joined, width, joined: count, kept, hyphenated } = joinLines(text);
  const words = hyphenated.map((word) => `\`${word}\``).join(', ');
  return withHead(joined, [
    ...encodingNote(encoding),
    ...(width === null
      ? []
      : [
          `Joined ${counted(count, 'line end')}, as lines were wrapped at ${width} characters; \`--keep-lines\` keeps them`,
        ]),
    ...(hyphenated.length === 0 ? [] : [`See whether a hyphen at a line end belongs to the word: ${words}`]),
    ...(kept === 0
      ? []
      : [`Kept ${counted(kept, 'line end')} within paragraphs; where one cuts a sentence, join the lines in the file`]),
  ]);
}

/** A plain text whose first paragraphs are a byline, or a headline and then one: these are told apart from the text. */
function withHead(text: string, notes: readonly string[]): ReadSource {
  const paragraphs = paragraphsOf(text);
  const at = findByline(paragraphs);
  const printed = at === null ? undefined : paragraphs[at];
  if (at === null || printed === undefined || paragraphs.length === at + 1) return { text, facts: {}, notes };
  const [first = ''] = paragraphs;
  const headline = at > 0 && isHeadline(first) ? first : undefined;
  const { people, place, agency } = readByline(printed);
  const byline = {
    printed,
    people: [...people],
    ...(place === null ? {} : { place }),
    ...(agency === null ? {} : { agency }),
  };
  const rest = paragraphs.filter((_, index) => index !== at && (index > 0 || headline === undefined));
  const taken = [
    ...(headline === undefined ? [] : [`Headline, not in the text: \`${headline}\``]),
    `Byline, not in the text: \`${printed}\``,
  ];
  const facts = { ...(headline === undefined ? {} : { headline }), byline };
  return { text: rest.join('\n\n'), facts, notes: [...notes, ...taken] };
}

/** Of the longest headlines of papers. */
const maxHeadlineWords = 24;

const isHeadline = (words: string): boolean =>
  words.split(/\s+/).length <= maxHeadlineWords && !/[.…:][”"’']?$/u.test(words);

function readWebPage(bytes: Uint8Array, { encoding: given }: ReadOptions): ReadSource {
  const { text: source, encoding } = decodePage(bytes, given);
  const page = readPage(normaliseText(source));
  const { headline, byline, url, archived, published, lang } = page;
  const found = { headline, byline, url, archived, lang, published };
  const missing = Object.entries(found).flatMap(([name, value]) =>
    value === null && name !== 'archived' ? `\`${name}\`` : [],
  );
  const facts = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
  return {
    text: page.paragraphs.join('\n\n'),
    facts,
    notes: [
      ...encodingNote(encoding),
      ...(missing.length === 0 ? [] : [`The page does not say: ${missing.join(', ')}`]),
      ...(page.changed === null
        ? []
        : [`The page was changed on \`${page.changed}\`, and its text is as it stood then`]),
      ...page.captions.map((words) => `Caption or credit, not in the text: \`${words}\``),
      ...page.leftOut.map((words) => `Left out, see whether it belongs to the text: \`${shortened(words)}\``),
      ...page.others.map((what) => `Not in the text: ${what}`),
      ...page.doubts.map((what) => `Not understood: ${what}`),
    ],
  };
}

const shortened = (words: string): string => (words.length > 100 ? `${words.slice(0, 99)}…` : words);
