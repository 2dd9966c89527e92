/** Where a page was published, and where a public archive keeps it. */
export interface PageAddress {
  readonly url: string | null;
  readonly archived: string | null;
}

/** `…/web/20240603101500id_/https://…`, and the forms of the archive's other addresses. */
const inArchive =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?|(?:www\.)?archive\.(?:today|ph|is|li|md|vn|fo)\/\d{4,14}(?:[.-][\d.-]+)?)\/(https?:\/?\/?.+)$/i;

/**
 * The address of an article, and that of its archived copy, from the addresses that a page gives, the best first; what
 * browsers and archives write into a saved page comes last.
 */
export function readPageAddress(document: Document, source: string, fromData: readonly string[]): PageAddress {
  const saved = savedFrom(source);
  const named = [
    ...attributes(document, 'link[rel~="canonical" i]', 'href'),
    ...attributes(document, 'meta[property="og:url" i]', 'content'),
    ...fromData,
    ...saved,
  ].flatMap((address) => webAddress(address, saved[0]) ?? []);
  const marked = attributes(document, 'link[rel~="bookmark" i], #wmtbURL, link[rel~="memento" i]', 'href');
  const archived = [...named, ...marked].find((address) => inArchive.test(address)) ?? null;
  const first = named.find((address) => !/^https?:\/\/[^/]*archive\./.test(address) || inArchive.test(address)) ?? null;
  const url = first === null ? null : originalOf(first);
  const stamp = archivedOn(source);
  if (archived !== null) return { url, archived: withoutRewriting(archived) };
  return { url, archived: url === null || stamp === null ? null : `https://web.archive.org/web/${stamp}/${url}` };
}

/** When the Internet Archive kept a page, as its addresses write it: it leaves a comment at the end. */
function archivedOn(source: string): string | null {
  const comment =
    /FILE ARCHIVED ON (\d\d):(\d\d):(\d\d) (\w{3}) (\d\d), (\d{4}) AND RETRIEVED FROM THE\s+INTERNET ARCHIVE/;
  const [, hour, minute, second, monthName = '', day, year] = comment.exec(source) ?? [];
  const month =
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].indexOf(monthName) + 1;
  return month === 0 ? null : [year, String(month).padStart(2, '0'), day, hour, minute, second].join('');
}

/** The address in an archive's address; another one as it is. */
function originalOf(address: string): string | null {
  const original = inArchive.exec(address)?.[1];
  return original === undefined ? address : webAddress(original.replace(/^(https?):\/*/i, '$1://'), undefined);
}

/** The archive's page for people, and not the form of it that it gives to programs: `…20240603id_/…`. */
function withoutRewriting(address: string): string {
  return address.replace(/^http:/, 'https:').replace(/(\/web\/\d+)[a-z]{2}_\//, '$1/');
}

/** A whole address that begins with http or https; null for anything else. */
function webAddress(address: string, base: string | undefined): string | null {
  const whole = address.startsWith('//') ? `https:${address}` : address;
  const parsed = URL.parse(whole.trim(), base);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

/** What browsers, SingleFile and the Internet Archive write into a page that they save. */
function savedFrom(source: string): readonly string[] {
  const comments = [/<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i, /Page saved with SingleFile\s+url:\s*(\S+)/i];
  return comments.flatMap((pattern) => pattern.exec(source)?.[1] ?? []);
}

function attributes(document: Document, selector: string, name: string): readonly string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name)?.trim() || []);
}
