import { generateAtomFeed } from 'feedsmith';
import { absoluteAddress, feedAddress, homeAddress } from '../model/addresses.ts';
import type { SiteFacts } from '../model/site-facts.ts';

/** What a feed tells, apart from its format. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** From `addresses`: the feed is `feed.atom` and `feed.json` below it. */
  readonly address: string;
  /** The page it belongs to. */
  readonly page: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** From `addresses`; its whole form is the item's lasting id. */
  readonly address: string;
  readonly title: string;
  readonly text: string;
  /** A day, `2023-08-01`. */
  readonly date: string;
  readonly tags: readonly string[];
  /** Whole addresses of the papers' own articles, where known. */
  readonly sources: readonly string[];
}

/** A feed reader keeps what it has seen, so that older items need not be sent for ever. */
const mostItems = 100;

/** The newest items, from the newest on; on one day, by address: the same content gives the same order. */
export function newestFirst<Item extends Pick<FeedItem, 'address' | 'date'>>(items: readonly Item[]): readonly Item[] {
  const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return items.toSorted((a, b) => compare(b.date, a.date) || compare(a.address, b.address)).slice(0, mostItems);
}

/** The feed as Atom (RFC 4287). No date in it comes from the clock. */
export function atomFeed(feed: Feed, facts: SiteFacts): string {
  const self = absoluteAddress(facts.address, feedAddress(feed.address, 'atom'));
  return generateAtomFeed({
    id: self,
    title: text(feed.title),
    subtitle: text(feed.description),
    updated: moment(feed.items[0]?.date ?? unknownDay),
    authors: [{ name: facts.name, uri: absoluteAddress(facts.address, homeAddress) }],
    rights: text(facts.licence.title),
    links: [
      { rel: 'self', href: self, type: 'application/atom+xml' },
      { rel: 'alternate', href: absoluteAddress(facts.address, feed.page), type: 'text/html' },
    ],
    entries: feed.items.map((item) => atomEntry(item, facts)),
  });
}

function atomEntry(item: FeedItem, facts: SiteFacts) {
  const address = absoluteAddress(facts.address, item.address);
  return {
    id: address,
    title: text(item.title),
    updated: moment(item.date),
    content: text(item.text),
    categories: item.tags.map((term) => ({ term: printable(term) })),
    links: [{ rel: 'alternate', href: address }, ...item.sources.map((href) => ({ rel: 'via', href }))],
  };
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
    tags: [...item.tags],
    ...(source === undefined ? {} : { external_url: source }),
  };
}

/** Atom asks for a date everywhere; this one says that none is known. */
export const unknownDay = '1970-01-01';

function moment(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function text(value: string): { readonly type: 'text'; readonly value: string } {
  return { type: 'text', value: printable(value) };
}

/** XML has no way to write control characters, halves of surrogate pairs and non-characters. */
function printable(value: string): string {
  return value.toWellFormed().replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\ufffd');
}
