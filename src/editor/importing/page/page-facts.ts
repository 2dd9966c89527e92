import { isLanguage } from '../../../model/field-schemas.ts';
import { readByline } from '../../../text/read-byline.ts';
import { readPageAddress } from './page-address.ts';
import { authorsOf, type DataNode, type PageData, textsOf } from './page-data.ts';
import { parsePage } from './parse-page.ts';

/** What a page says of its article, and what of it nobody could read, each in a few words. */
export interface PageFacts {
  readonly headline: string | null;
  readonly byline: PageByline | null;
  readonly url: string | null;
  readonly archived: string | null;
  /** An EDTF day, month or year. */
  readonly published: string | null;
  readonly lang: string | null;
  /** When the page says that it was last changed, as it writes it. */
  readonly changed: string | null;
  readonly doubts: readonly string[];
}

export interface PageByline {
  readonly printed?: string;
  readonly people: readonly string[];
  readonly place?: string;
  readonly agency?: string;
}

/**
 * The facts of an article's page: from its JSON-LD first, then from what it tells other sites (Open Graph), from its other
 * `meta` elements, and from what it shows.
 * @param printed the byline that the page shows, where one was found
 */
export function readPageFacts(
  document: Document,
  source: string,
  { articles, unread }: PageData,
  printed: string | null,
): PageFacts {
  const [data = {}] = articles;
  const headline = readHeadline(document, data);
  const byline = readPageByline(document, data, printed);
  const published = readDate(document, data);
  const language = readLanguage(document, data);
  return {
    ...readPageAddress(document, source, [...textsOf(data['url'], '@id'), ...textsOf(data['mainEntityOfPage'], '@id')]),
    headline: headline.value,
    byline: byline.value,
    published: published.value,
    lang: language.value,
    changed: readChange(document, data, published.value),
    doubts: [
      ...(unread === 0 ? [] : [`${unread} ${unread === 1 ? 'block' : 'blocks'} of JSON-LD that cannot be read`]),
      ...(articles.length > 1 ? [`${articles.length} articles in its JSON-LD, of which the first was taken`] : []),
      ...[headline, byline, published, language].flatMap(({ doubts }) => doubts),
    ],
  };
}

interface Found<T> {
  readonly value: T | null;
  readonly doubts: readonly string[];
}

function readHeadline(document: Document, data: DataNode): Found<string> {
  const shown = [...document.querySelectorAll('article h1, main h1, [itemprop~="headline"]')].map(plainText);
  const all = shown.length > 0 ? shown : [...document.querySelectorAll('h1')].map(plainText);
  const only = all.length === 1 ? all : [];
  const told = [...textsOf(data['headline']), ...metas(document, 'og:title')].map((text) => plainMarkup(text));
  const title = plainText(document.querySelector('title')).replace(/ [|–—-] [^|–—]+$/, '');
  const [value = null, ...others] = [...told.slice(0, 1), ...only, ...told.slice(1), title].filter(
    (text) => text !== '',
  );
  const other = only.find((text) => text !== '' && text !== value);
  const differs = other !== undefined && others.includes(other);
  return {
    value,
    doubts: differs ? [`the headline \`${other}\`, which the page shows where its data say \`${value}\``] : [],
  };
}

function readPageByline(document: Document, data: DataNode, printed: string | null): Found<PageByline> {
  const publishers = [...textsOf(data['publisher']), ...metas(document, 'og:site_name')];
  const authors = authorsOf(data).filter(({ name }) => !publishers.includes(name) && !/^https?:/.test(name));
  const line =
    printed ??
    (authors.length > 0
      ? null
      : (metas(document, 'author', 'byl', 'article:author', 'dc.creator').find((text) => !/^https?:/.test(text)) ??
        null));
  const read = readByline(line ?? '');
  const named = authors.map(({ name, isOrganisation }) => ({ ...readByline(name), name, isOrganisation }));
  const told = unique(named.flatMap((one) => (one.isOrganisation ? [] : one.people)));
  const { people, missing } = joinPeople(told, read.people);
  const organisations = unique(named.flatMap((one) => (one.isOrganisation ? [one.name] : (one.agency ?? []))));
  const agency = read.agency ?? organisations[0] ?? null;
  const doubts = [
    ...read.others,
    ...missing,
    ...named.flatMap(({ others, isOrganisation }) => (isOrganisation ? [] : others)),
    ...organisations.filter((name) => name !== agency && read.agency === null),
  ];
  const value = {
    ...(line === null ? {} : { printed: line }),
    people,
    ...(read.place === null ? {} : { place: read.place }),
    ...(agency === null ? {} : { agency }),
  };
  const isEmpty = value.people.length === 0 && agency === null && line === null;
  return { value: isEmpty ? null : value, doubts: unique(doubts).map((part) => `\`${part}\` in the byline`) };
}

/**
 * Who wrote an article: those whom the data of the page name, and whom its printed line names beside them; of a line that names others
 * altogether only the data's, since nobody can tell which of the names are the same.
 */
function joinPeople(told: readonly string[], printed: readonly string[]) {
  const isIn = (names: readonly string[], name: string): boolean =>
    names.some((one) => one.toLowerCase() === name.toLowerCase());
  const others = printed.filter((name) => !isIn(told, name));
  if (told.every((name) => isIn(printed, name))) return { people: [...told, ...others], missing: [] };
  return { people: told, missing: others };
}

function readDate(document: Document, data: DataNode): Found<string> {
  const times = [
    ...document.querySelectorAll(
      'time[itemprop~="datePublished"], article time[datetime], main time[datetime], time[datetime]',
    ),
  ];
  const written = [
    ...textsOf(data['datePublished']),
    ...metas(
      document,
      'article:published_time',
      'datePublished',
      'pubdate',
      'publish-date',
      'date',
      'dc.date',
      'dcterms.created',
    ),
    ...times.map((time) => time.getAttribute('datetime') ?? ''),
  ].filter((date) => date.trim() !== '');
  const dates = written.map((date) => /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])/.exec(date.trim())?.[0]);
  const value = dates.find((date) => date !== undefined) ?? null;
  return { value, doubts: value === null ? written.slice(0, 1).map((date) => `the date \`${date}\``) : [] };
}

/** When an article was changed after the day on which it was published. */
function readChange(document: Document, data: DataNode, published: string | null): string | null {
  const [modified] = [...textsOf(data['dateModified']), ...metas(document, 'article:modified_time')];
  return modified === undefined || published === null || modified.startsWith(published) ? null : modified;
}

function readLanguage(document: Document, data: DataNode): Found<string> {
  const written = [
    document.documentElement?.getAttribute('lang') ?? '',
    ...textsOf(data['inLanguage']),
    ...metas(document, 'og:locale', 'content-language', 'dc.language'),
  ]
    .map((tag) => tag.trim().replace('_', '-'))
    .filter((tag) => tag !== '');
  const [tag] = written.filter(isLanguage);
  const value = tag === undefined ? null : (Intl.getCanonicalLocales(tag)[0] ?? null);
  return { value, doubts: value === null ? written.slice(0, 1).map((one) => `the language \`${one}\``) : [] };
}

/** The contents of `meta` elements of these names, in the order of the names. */
function metas(document: Document, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) =>
    [
      ...document.querySelectorAll(
        `meta[name="${name}" i], meta[property="${name}" i], meta[itemprop="${name}" i], meta[http-equiv="${name}" i]`,
      ),
    ].flatMap((meta) => meta.getAttribute('content')?.trim() || []),
  );
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

function plainText(element: Element | null): string {
  return (element?.textContent ?? '').replace(/[ \t\n\f\r]+/g, ' ').trim();
}

/** Some pages write markup into data that should be plain: `Fish &amp; chips`. */
function plainMarkup(text: string): string {
  if (!/&(?:#\d+|#x[\da-f]+|\w+);|<\w+[^>]*>/i.test(text)) return text.replace(/\s+/g, ' ').trim();
  return plainText(parsePage(text).body);
}
