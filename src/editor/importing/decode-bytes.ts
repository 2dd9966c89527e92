import htmlEncodingSniffer from 'html-encoding-sniffer';
import { SourceFault } from './source-fault.ts';

/** A text with the encoding that its bytes are in, and how that is known. */
export interface DecodedText {
  readonly text: string;
  /** As the Encoding Standard names it, in lower case: `utf-8`, `windows-1252`. */
  readonly encoding: string;
}

/** The encoding that a byte-order mark gives. */
function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/**
 * A plain text from its bytes: in the encoding that is given, else the one that its byte-order mark gives, else UTF-8.
 * Nothing is guessed: a wrong guess would put other letters into somebody's words.
 * @param given a label of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels)
 * @throws SourceFault where the bytes are not in that encoding; it names the command that reads them
 */
export function decodeText(bytes: Uint8Array, given: string | undefined): DecodedText {
  const encoding = given ?? markedEncoding(bytes) ?? 'utf-8';
  const text = decode(bytes, encoding);
  if (text !== null && !text.includes('\0')) return { text, encoding };
  if (given !== undefined) throw new SourceFault(`it is not in \`${given}\`; correct \`--encoding\``);
  const wide = wideEncoding(bytes);
  if (wide !== null) throw new SourceFault(`it seems to be UTF-16; add \`--encoding ${wide}\``);
  if (text !== null || bytes.includes(0))
    throw new SourceFault('it holds bytes that no text has; expected a plain text or a saved web page');
  throw new SourceFault(
    'it is not in UTF-8; add its encoding, such as `--encoding windows-1252`, and see whether every letter is right',
  );
}

/**
 * A page from its bytes: in the encoding that is given, else by its byte-order mark, its `meta`, or UTF-8 where its bytes
 * are that, else windows-1252, as browsers read it.
 * @throws SourceFault where the bytes are not in that encoding
 */
export function decodePage(bytes: Uint8Array, given: string | undefined): DecodedText {
  if (given !== undefined) return decodeText(bytes, given);
  const isUtf8 = decode(bytes, 'utf-8') !== null;
  const encoding = htmlEncodingSniffer(bytes, { defaultEncoding: isUtf8 ? 'UTF-8' : 'windows-1252' }).toLowerCase();
  const text = decode(bytes, encoding);
  if (text !== null && !text.includes('\0')) return { text, encoding };
  if (text !== null)
    throw new SourceFault('it holds bytes that no text has; expected a plain text or a saved web page');
  throw new SourceFault(
    `it says that it is in \`${encoding}\` and is not; add its encoding, such as \`--encoding windows-1252\``,
  );
}

/** Null where the bytes are not in the encoding, or nobody knows it. A byte-order mark is left out. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Every other byte of a Latin text in UTF-16 is nothing. */
function wideEncoding(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 512);
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  if (odd * 3 > head.length && even === 0) return 'utf-16le';
  return even * 3 > head.length && odd === 0 ? 'utf-16be' : null;
}

/** Whether there is an encoding of that name. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
}
