import { SourceFault } from './source-fault.ts';

/** The most that is read, in bytes: more than any article or saved page has. */
const sizeLimit = 32 * 1024 * 1024;

/** @throws SourceFault where a file has more bytes than any article or saved page; it need not be read to know. */
export function refuseSize(bytes: number): void {
  const megabytes = (count: number): string => `${Math.round(count / 1024 / 1024)} MB`;
  if (bytes > sizeLimit)
    throw new SourceFault(
      `it has ${megabytes(bytes)}, expected ${megabytes(sizeLimit)} at most; see whether it is the right file`,
    );
}

const savePage = 'save the page as “Web page, HTML only” and import that';
const savePlain = 'save it as plain text and import that';

/** How files begin that are neither a text nor a page, what they are, and what to do. */
const formats: readonly (readonly [start: string, what: string, advice: string])[] = [
  ['%PDF-', 'a PDF', 'take its text out, as `pdftotext <file>.pdf <file>.txt` does, and import that'],
  ['PK\x03\x04', 'a Word file or another zipped document', savePlain],
  ['\xd0\xcf\x11\xe0', 'a Word file', savePlain],
  ['{\\rtf', 'a file of rich text', savePlain],
  ['bplist00', 'a web archive', savePage],
  ['\x1f\x8b', 'compressed', 'unpack it and import what is in it'],
  ['BZh', 'compressed', 'unpack it and import what is in it'],
  ['\x89PNG', 'an image', 'type out its text and import that'],
  ['\xff\xd8\xff', 'an image', 'type out its text and import that'],
  ['GIF8', 'an image', 'type out its text and import that'],
];

/** @throws SourceFault where the bytes are those of a format that is neither a plain text nor a web page. */
export function refuseFormat(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const found = formats.find(([start]) => head.startsWith(start));
  if (found !== undefined) throw new SourceFault(`it is ${found[1]}; ${found[2]}`);
  if (/^(?:From|MIME-Version|Content-Type): /im.test(head) && /multipart\/related/i.test(head))
    throw new SourceFault(`it is a web archive (MHTML); ${savePage}`);
}
