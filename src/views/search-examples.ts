import { searchAddress } from '../model/addresses.ts';
import { type ClaimRecord, type Corpus, getRecord } from '../model/corpus.ts';
import { newestStories } from './story/newest-stories.ts';
import { tellingRole } from './telling-role.ts';

/** A search that finds something: what a reader would type or choose, and where it leads. */
export interface SearchExample {
  readonly words: string;
  readonly address: string;
}

/** One way to search, with examples of it. */
export interface SearchWay {
  readonly title: string;
  readonly examples: readonly SearchExample[];
}

/** So many examples of each way. */
const most = 2;
/** Three to ten words without a mark between them. */
const isTypeable = /^[\p{L}\p{N}’-]+(?: [\p{L}\p{N}’-]+){2,9}$/u;

/** What can be searched, with examples from the claims themselves, disputed ones first; ways without an example are left out. */
export function searchWays(corpus: Corpus): SearchWay[] {
  const age = new Map(newestStories(corpus).map(({ id }, place) => [id, place]));
  const ageOf = ({ story }: ClaimRecord): number => age.get(story) ?? age.size;
  const claims = [...corpus.claims.values()].toSorted(
    (a, b) => Number(b.disputed) - Number(a.disputed) || ageOf(a) - ageOf(b),
  );
  const speakers = [...new Set(claims.flatMap((claim) => claim.speakers))].map((id) => getRecord(corpus.actors, id));
  const people = speakers.filter(({ kind }) => kind === 'person');
  const ways = [
    { title: 'A name, however you spell it', examples: people.map(({ name }) => byWords(name)) },
    { title: 'A job title', examples: people.flatMap((one) => tellingRole(one) ?? []).map(byWords) },
    { title: 'Words of a quotation', examples: claims.flatMap(shortQuotes).map(byWords) },
    { title: 'Everything on one question', examples: claims.map((claim) => byQuestion(claim, corpus)) },
  ];
  return ways
    .map(({ title, examples }) => ({ title, examples: eachOnce(examples).slice(0, most) }))
    .filter(({ examples }) => examples.length > 0);
}

function byWords(words: string): SearchExample {
  return { words, address: `${searchAddress}?${new URLSearchParams({ q: words })}` };
}

function byQuestion({ story, point }: ClaimRecord, corpus: Corpus): SearchExample {
  const { question = '' } = getRecord(corpus.stories, story).points.find(({ id }) => id === point) ?? {};
  return { words: question, address: `${searchAddress}?${new URLSearchParams({ point: `${story}/${point}` })}` };
}

/**
 * Whole quotations of the speaker's own words that are short enough to be typed; in marks, as they are quoted, and so that
 * they are searched for as they stand.
 */
function shortQuotes({ appearances }: ClaimRecord): string[] {
  const direct = appearances.filter(({ mode }) => mode === 'direct');
  const quotes = direct.flatMap((appearance) => appearance.quotes.map(({ exact }) => exact));
  return quotes.filter((exact) => isTypeable.test(exact)).map((exact) => `“${exact}”`);
}

function eachOnce(examples: readonly SearchExample[]): SearchExample[] {
  return [...new Map(examples.map((example) => [example.address, example])).values()];
}
