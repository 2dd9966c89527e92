import { expect, test } from 'vitest';
import { isEncoding } from '../../../src/editor/importing/decode-bytes.ts';
import { readSource } from '../../../src/editor/importing/read-source.ts';
import { refuseSize } from '../../../src/editor/importing/refuse-format.ts';
import { SourceFault } from '../../../src/editor/importing/source-fault.ts';
import { savedBody, savedPage, savedText } from './saved-page.ts';

const words = 'Zoë said: “no – £3”.';
/** What windows-1252 makes of the marks that it has in other places than Unicode. */
const western = Buffer.from('Zo\xeb said: \x93no \x96 \xa33\x94.', 'latin1');
const utf16 = Buffer.from(`\ufeff${words}`, 'utf16le');

const texts: readonly (readonly [
  name: string,
  bytes: Uint8Array,
  encoding: string | undefined,
  notes: readonly string[],
])[] = [
  ['UTF-8', Buffer.from(words), undefined, []],
  ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${words}`), undefined, []],
  ['UTF-16 with a byte-order mark', utf16, undefined, ['Read as `utf-16le`']],
  ['UTF-16 with its bytes the other way round', Buffer.from(utf16).swap16(), undefined, ['Read as `utf-16be`']],
  ['UTF-16 without a mark, named', Buffer.from(words, 'utf16le'), 'utf-16le', ['Read as `utf-16le`']],
  ['windows-1252, named', western, 'windows-1252', ['Read as `windows-1252`']],
];

test.each(texts)('a text in %s', (_name, bytes, encoding, notes) => {
  expect(readSource(bytes, 'text.txt', { encoding })).toEqual({ text: words, facts: {}, notes });
});

const lone = savedPage({ body: `${savedBody}<p>${words}</p>` });
const ascii = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll('\u00a0', '&nbsp;')
      .replace(/[“”]/g, '"')
      .replaceAll(words.replace(/[“”]/g, '"'), western.toString('latin1')),
    'latin1',
  );

const pages: readonly (readonly [name: string, bytes: Uint8Array, note: string | null])[] = [
  ['UTF-8 that it does not name', Buffer.from(lone), null],
  [
    'the encoding that it names',
    ascii(lone.replace('<title>', '<meta charset="iso-8859-1"><title>')),
    'Read as `windows-1252`',
  ],
  [
    'an encoding named in the old form',
    ascii(lone.replace('<title>', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>')),
    'Read as `windows-1252`',
  ],
  ['no encoding that it names, and not UTF-8', ascii(lone), 'Read as `windows-1252`'],
  ['UTF-16', Buffer.from(`\ufeff${lone}`, 'utf16le'), 'Read as `utf-16le`'],
];

test.each(pages)('a page in %s', (_name, bytes, note) => {
  for (const file of ['page.html', 'page.HTM', 'page.txt']) {
    const { text, notes } = readSource(bytes, file, {});
    expect(text.split('\n\n').at(-1)).toBe(words);
    expect(notes.filter((one) => one.startsWith('Read as'))).toEqual(note === null ? [] : [note]);
  }
});

const plain = 'it holds bytes that no text has; expected a plain text or a saved web page';
const page = 'save the page as “Web page, HTML only” and import that';
const faults: readonly (readonly [name: string, bytes: Uint8Array, encoding: string | undefined, message: string])[] = [
  [
    'windows-1252',
    western,
    undefined,
    'it is not in UTF-8; add its encoding, such as `--encoding windows-1252`, and see whether every letter is right',
  ],
  [
    'UTF-16 without a mark',
    Buffer.from(words, 'utf16le'),
    undefined,
    'it seems to be UTF-16; add `--encoding utf-16le`',
  ],
  [
    'UTF-16, the other way round, without a mark',
    Buffer.from(words, 'utf16le').swap16(),
    undefined,
    'it seems to be UTF-16; add `--encoding utf-16be`',
  ],
  ['an encoding that it is not in', western, 'utf-8', 'it is not in `utf-8`; correct `--encoding`'],
  [
    'a page that names another encoding than its own',
    ascii(lone.replace('<title>', '<meta charset="utf-8"><title>')),
    undefined,
    'it says that it is in `utf-8` and is not; add its encoding, such as `--encoding windows-1252`',
  ],
  [
    'a PDF',
    Buffer.from('%PDF-1.7\n'),
    undefined,
    'it is a PDF; take its text out, as `pdftotext <file>.pdf <file>.txt` does, and import that',
  ],
  [
    'a Word file',
    Buffer.from('PK\x03\x04word', 'latin1'),
    undefined,
    'it is a Word file or another zipped document; save it as plain text and import that',
  ],
  [
    'an older Word file',
    Buffer.from('\xd0\xcf\x11\xe0', 'latin1'),
    undefined,
    'it is a Word file; save it as plain text and import that',
  ],
  [
    'rich text',
    Buffer.from('{\\rtf1 One.}'),
    undefined,
    'it is a file of rich text; save it as plain text and import that',
  ],
  [
    'a web archive',
    Buffer.from('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'),
    undefined,
    `it is a web archive (MHTML); ${page}`,
  ],
  ['a web archive of Safari', Buffer.from('bplist00'), undefined, `it is a web archive; ${page}`],
  [
    'a compressed file',
    Buffer.from('\x1f\x8b', 'latin1'),
    undefined,
    'it is compressed; unpack it and import what is in it',
  ],
  ['an image', Buffer.from('\x89PNG', 'latin1'), undefined, 'it is an image; type out its text and import that'],
  ['a binary', Buffer.from([1, 0, 2, 0, 0, 255]), undefined, plain],
  ['nothing', Buffer.from(''), undefined, 'it holds no text; expected one word at least'],
  ['blank lines', Buffer.from('\ufeff \r\n\t\r\n'), undefined, 'it holds no text; expected one word at least'],
];

test.each(faults)('what cannot be read is refused, with what to do: %s', (_name, bytes, encoding, message) => {
  expect(() => readSource(bytes, 'source', { encoding })).toThrow(new SourceFault(message));
});

test('a file of 100 MB is refused before it is read', () => {
  expect(() => refuseSize(100 * 1024 * 1024)).toThrow(
    new SourceFault('it has 100 MB, expected 32 MB at most; see whether it is the right file'),
  );
  expect(() => refuseSize(32 * 1024 * 1024)).not.toThrow();
});

test('an encoding has a name that the Encoding Standard knows', () => {
  expect(['windows-1252', 'latin1', 'UTF-16LE', 'utf-7', 'western'].map(isEncoding)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('lines that were wrapped are joined and that is said, or kept where that is wanted', () => {
  const wrapped = savedText[0].replace('closed on', 'closed\non').replace('the county', 'the\ncounty');
  const lines =
    'The bridge over the river Ems was closed on Friday after an\ninspection, as the county said in a statement that was read\nout to reporters.';
  expect(wrapped).not.toBe(savedText[0]);
  expect(readSource(Buffer.from(lines), 'text.txt', {})).toEqual({
    text: lines.replaceAll('\n', ' '),
    facts: {},
    notes: ['Joined 2 line ends, as lines were wrapped at 59 characters; `--keep-lines` keeps them'],
  });
  expect(readSource(Buffer.from(lines), 'text.txt', { keepLines: true })).toEqual({
    text: lines,
    facts: {},
    notes: [],
  });
});

const body = 'The bridge was closed on Friday, the county said.\n\nIt stays shut.';
const roe = { printed: 'By Jane Roe in Oslo, PA', people: ['Jane Roe'], place: 'Oslo', agency: 'PA' };
const bylineNote = 'Byline, not in the text: `By Jane Roe in Oslo, PA`';

test.each([
  ['a byline', `${roe.printed}\n\n${body}`, { text: body, facts: { byline: roe }, notes: [bylineNote] }],
  [
    'a headline and a byline',
    `Bridge shut again\n\n${roe.printed}\n\n${body}`,
    {
      text: body,
      facts: { headline: 'Bridge shut again', byline: roe },
      notes: ['Headline, not in the text: `Bridge shut again`', bylineNote],
    },
  ],
  [
    'a headline, a standfirst, which stays, and a byline',
    `“Never again”\n\nThe county explains.\n\n${roe.printed}\n\n${body}`,
    {
      text: `The county explains.\n\n${body}`,
      facts: { headline: '“Never again”', byline: roe },
      notes: ['Headline, not in the text: `“Never again”`', bylineNote],
    },
  ],
  [
    'a sentence and a byline',
    `The bridge is shut.\n\n${roe.printed}\n\n${body}`,
    { text: `The bridge is shut.\n\n${body}`, facts: { byline: roe }, notes: [bylineNote] },
  ],
  ['a title alone', `Bridge shut again\n\n${body}`, { text: `Bridge shut again\n\n${body}`, facts: {}, notes: [] }],
  [
    'a sentence that begins so',
    `By Friday the bridge was shut.\n\n${body}`,
    { text: `By Friday the bridge was shut.\n\n${body}`, facts: {}, notes: [] },
  ],
  ['nothing but a byline', roe.printed, { text: roe.printed, facts: {}, notes: [] }],
])('a plain text that begins with %s', (_name, text, read) => {
  expect(readSource(Buffer.from(text), 'text.txt', {})).toEqual(read);
  expect(readSource(Buffer.from(text), 'text.txt', { keepLines: true })).toEqual(read);
});

test('a byline that a page sets as any other paragraph is none of its text', () => {
  const page = savedPage({ before: '<h1>Bridge shut after inspection</h1><p>By Jane Roe in Oslo</p>' });
  const { facts, text } = readSource(Buffer.from(page), 'page.html', {});
  expect(facts.byline).toEqual({ printed: 'By Jane Roe in Oslo', people: ['Jane Roe'], place: 'Oslo' });
  expect(text.split('\n\n')).toEqual(savedText);
});

test('a page says what it does not say, what was put apart, and what was not understood', () => {
  const source = savedPage({
    lang: 'xx',
    before: '<p class="byline">By Jane Roe, Chief Reporter</p><figure><figcaption>The bridge.</figcaption></figure>',
    after: '<iframe src="https://video.example/1"></iframe>',
  });
  expect(readSource(Buffer.from(source), 'page.html', {})).toEqual({
    text: savedText.join('\n\n'),
    facts: { headline: 'Bridge shut', byline: { printed: 'By Jane Roe, Chief Reporter', people: ['Jane Roe'] } },
    notes: [
      'The page does not say: `url`, `lang`, `published`',
      'Caption or credit, not in the text: `The bridge.`',
      'Not in the text: an embedded frame (video.example)',
      'Not understood: `Chief Reporter` in the byline',
      'Not understood: the language `xx`',
    ],
  });
});
