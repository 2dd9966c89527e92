/** What a page says of itself in JSON-LD, as far as an article needs it. Everything in it is untrusted. */
export type DataNode = Readonly<Record<string, unknown>>;

/** What the JSON-LD of a page holds: its articles, and how many blocks could not be read. */
export interface PageData {
  readonly articles: readonly DataNode[];
  readonly unread: number;
}

const articleTypes =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?:NewsArticle|AnalysisNewsArticle|AskPublicNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReportageNewsArticle|ReviewNewsArticle|Report|Article|BlogPosting|LiveBlogPosting)$/;

/** The articles in a page's JSON-LD: alone, in lists, in `@graph`, or within another node; the kinds of news first. */
export function readPageData(document: Document): PageData {
  const articles: DataNode[] = [];
  let unread = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    try {
      collect(JSON.parse(withoutWrapping(script.textContent ?? '')), articles, 0);
    } catch {
      unread += 1;
    }
  }
  const isNews = (node: DataNode): boolean => typesOf(node).some((type) => type.endsWith('NewsArticle'));
  return { articles: articles.toSorted((a, b) => Number(isNews(b)) - Number(isNews(a))), unread };
}

/** Some pages put the data into a comment or a CDATA section. */
function withoutWrapping(text: string): string {
  return text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/, '');
}

/** Deeper than that, data are about other things. */
const deepest = 6;

function collect(value: unknown, articles: DataNode[], depth: number): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) for (const one of value) collect(one, articles, depth + 1);
  if (!isNode(value)) return;
  if (typesOf(value).some((type) => articleTypes.test(type))) articles.push(value);
  else
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
      collect(value[key], articles, depth + 1);
}

export const isNode = (value: unknown): value is DataNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function typesOf(node: DataNode): readonly string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string');
}

/** A text, or the `name` or the `@id` of a node; each of a list. Values of other kinds are left out. */
export function textsOf(value: unknown, key: 'name' | '@id' | 'url' = 'name'): readonly string[] {
  return listOf(value).flatMap((one) => {
    const text = isNode(one) ? (one['@value'] ?? one[key]) : one;
    return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];
  });
}

/** Whom an article's data name as its authors, and whether as organisations. */
export function authorsOf(node: DataNode): readonly { readonly name: string; readonly isOrganisation: boolean }[] {
  return listOf(node['author'] ?? node['creator']).flatMap((one) => {
    const isOrganisation = isNode(one) && typesOf(one).some((type) => /Organi[sz]ation$/.test(type));
    return textsOf(one).map((name) => ({ name, isOrganisation }));
  });
}

/** Whether the data say that the text is not free to read. */
export function isBehindPaywall(node: DataNode): boolean {
  return /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(node['isAccessibleForFree']));
}
