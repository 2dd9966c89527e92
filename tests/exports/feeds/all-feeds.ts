import { corpusFeed, feedSubjects } from '../../../src/exports/feeds/corpus-feeds.ts';
import type { Feed } from '../../../src/exports/feeds/feed.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { sampleSite } from '../sample-site.ts';

/** Every feed of a site, in order. */
export function allFeeds(corpus: Corpus): readonly Feed[] {
  return Array.from(feedSubjects(corpus).values(), (subject) => corpusFeed(subject, corpus, sampleSite));
}
