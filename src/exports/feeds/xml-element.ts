/**
 * An element of XML 1.0. Our own writer: a library that lays XML out puts white space around what it quotes, and a
 * reader of the feed would take that for text.
 * @param content text, which reads as it was given, or elements, one a line.
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value, /[\t\n\r]/g)}"`);
  const start = `<${name}${written.join('')}`;
  if (content.length === 0) return `${start}/>`;
  const inner = typeof content === 'string' ? escapeXml(content, /\r/g) : `\n${content.join('\n')}\n`;
  return `${start}>${inner}</${name}>`;
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes marks, and the white space that a reader would turn into other white space. */
function escapeXml(text: string, space: RegExp): string {
  return xmlText(text)
    .replace(/[&<>"]/g, (mark) => references[mark] ?? mark)
    .replace(space, (character) => `&#${character.charCodeAt(0)};`);
}

/** The text as XML can hold it: there is no way to write control characters, halves of surrogate pairs and non-characters. */
function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\ufffd');
}
