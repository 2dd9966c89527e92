import { absoluteAddress, feedAddress, homeAddress } from '../../model/addresses.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { xmlElement } from './xml-element.ts';

/** What a feed tells, apart from its format. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** From `addresses`: the feed is `feed.atom` and `feed.json` below it. */
  readonly address: string;
  /** The page it belongs to. */
  readonly page: string;
  /** May be made when they are asked for, each time: ask once. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** From `addresses`; its whole form is the item's lasting id. */
  readonly address: string;
  readonly title: string;
  readonly text: string;
  /** The day on which it was published, `2023-08-01`. */
  readonly date: string;
  /** The last day on which it was changed; the same where it never was. */
  readonly updated: string;
  readonly tags: readonly string[];
  /** Whole addresses of the papers' own articles, where known. */
  readonly sources: readonly string[];
}

/** A feed reader keeps what it has seen, so that older items need not be sent for ever. */
const mostItems = 100;

/** The newest items, from the last published or changed on; on one day, by address: the same content gives the same order. */
export function newestFirst<Item extends Pick<FeedItem, 'address' | 'updated'>>(
  items: readonly Item[],
): readonly Item[] {
  const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return items.toSorted((a, b) => compare(b.updated, a.updated) || compare(a.address, b.address)).slice(0, mostItems);
}

/** The feed as Atom (RFC 4287): each text reads as it is, to the last space. No date in it comes from the clock. */
export function atomFeed(feed: Feed, facts: SiteFacts): string {
  const { items } = feed;
  const self = absoluteAddress(facts.address, feedAddress(feed.address, 'atom'));
  const home = absoluteAddress(facts.address, homeAddress);
  const page = absoluteAddress(facts.address, feed.page);
  const document = xmlElement('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': facts.language }, [
    xmlElement('id', {}, self),
    xmlElement('title', {}, feed.title),
    xmlElement('subtitle', {}, feed.description),
    xmlElement('updated', {}, moment(items[0]?.updated ?? unknownDay)),
    xmlElement('author', {}, [xmlElement('name', {}, facts.name), xmlElement('uri', {}, home)]),
    xmlElement('rights', {}, facts.licence.title),
    xmlElement('link', { rel: 'self', href: self, type: 'application/atom+xml' }),
    xmlElement('link', { rel: 'alternate', href: page, type: 'text/html' }),
    ...items.map((item) => atomEntry(item, facts)),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${document}\n`;
}

function atomEntry(item: FeedItem, facts: SiteFacts): string {
  const address = absoluteAddress(facts.address, item.address);
  return xmlElement('entry', {}, [
    xmlElement('id', {}, address),
    xmlElement('title', {}, item.title),
    xmlElement('published', {}, moment(item.date)),
    xmlElement('updated', {}, moment(item.updated)),
    xmlElement('content', { type: 'text' }, item.text),
    ...item.tags.map((term) => xmlElement('category', { term })),
    xmlElement('link', { rel: 'alternate', href: address }),
    ...item.sources.map((href) => xmlElement('link', { rel: 'via', href })),
  ]);
}

/** The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); `items` stays where it is empty, as the format asks. */
export function jsonFeed(feed: Feed, facts: SiteFacts): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: absoluteAddress(facts.address, feed.page),
    feed_url: absoluteAddress(facts.address, feedAddress(feed.address, 'json')),
    language: facts.language,
    authors: [{ name: facts.name, url: absoluteAddress(facts.address, homeAddress) }],
    items: feed.items.map((item) => jsonItem(item, facts)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function jsonItem(item: FeedItem, facts: SiteFacts) {
  const address = absoluteAddress(facts.address, item.address);
  const [source] = item.sources;
  return {
    id: address,
    url: address,
    title: item.title,
    content_text: item.text,
    date_published: moment(item.date),
    ...(item.updated === item.date ? {} : { date_modified: moment(item.updated) }),
    tags: [...item.tags],
    ...(source === undefined ? {} : { external_url: source }),
  };
}

/** Atom asks for a date everywhere; this one says that none is known. */
export const unknownDay = '1970-01-01';

function moment(day: string): string {
  return `${day}T00:00:00.000Z`;
}
