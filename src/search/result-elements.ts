import { element, markedText } from './build-elements.ts';
import type { FacetKey } from './filter-claims.ts';
import type { MarkRange } from './mark-matches.ts';
import type { SearchRole } from './search-document.ts';
import type { ActorHit, ClaimHit, SearchResult } from './search-engine.ts';
import type { AddressProblem, SearchKey } from './search-state.ts';

/** What a reader sees of answers: elements of plain words, without any state. */

/** The roles in a reader's words. */
export const roleWords: Readonly<Record<SearchRole, string>> = {
  'said-by': 'said by them',
  'said-about': 'said about them',
  'disputed-by': 'disputed by them',
  'disputes-made': 'their disputes of others',
  'reported-by': 'reported by them',
};

/** The filters in a reader's words. */
export const filterWords: Readonly<Record<SearchKey | FacetKey, string>> = {
  q: 'words',
  actor: 'actor',
  role: 'role',
  outlet: 'paper',
  point: 'point',
  mode: 'mode',
  disputed: 'disputed',
  from: 'first day',
  to: 'last day',
  date: 'dates',
};
const problemWords: Readonly<Record<AddressProblem['problem'], string>> = {
  unreadable: 'cannot be read',
  unknown: 'is not known here',
  'without-actor': 'needs an actor',
  'too-long': 'was too long and is cut',
  repeated: 'was given more than once',
};

/** `3 claims`. */
export function countedClaims(count: number): string {
  return count === 1 ? '1 claim' : `${count} claims`;
}

/** An option of the list of actors. */
export function actorOption(hit: ActorHit, id: string): HTMLElement {
  const [role] = hit.roles;
  const facts = [
    role,
    hit.aliases.length > 0 ? `also ${hit.aliases.join(', ')}` : undefined,
    countedClaims(hit.counts['said-by'] ?? 0),
  ];
  return element('li', { role: 'option', id, 'aria-selected': 'false', 'data-actor': hit.id }, [
    element('b', {}, [hit.name]),
    element('span', {}, [`${hit.spelt ? '' : 'similar name · '}${facts.filter(Boolean).join(' · ')}`]),
  ]);
}

/** A result: the gist with its link, the speaker, each paper with a link to the passage, and the words that matched. */
export function claimItem({ claim, marks, papers }: ClaimHit, base: string): HTMLElement {
  const passages = claim.outlets.flatMap((outlet, place) => [
    place > 0 ? ', ' : '',
    element('a', { href: `${base}articles/${claim.story}/${outlet}/#${claim.id}` }, [papers[place] ?? outlet]),
  ]);
  const quote = Math.max(
    0,
    marks.quotes.findIndex((ranges) => ranges.length > 0),
  );
  return element('li', {}, [
    element('a', { href: base + claim.url.replace(/^\//, ''), class: 'gist' }, markedText(claim.gist, marks.gist)),
    quoteElement(claim.quotes[quote], marks.quotes[quote] ?? []),
    element('p', { class: 'facts' }, [
      claim.speakerName,
      ' · ',
      ...passages,
      claim.disputed ? ' · ' : null,
      claim.disputed ? element('strong', {}, ['Disputed']) : null,
    ]),
  ]);
}

const longestQuote = 240;

function quoteElement(quote: string | undefined, ranges: readonly MarkRange[]): HTMLElement | null {
  return quote === undefined ? null : element('blockquote', {}, markedText(quote, ranges, longestQuote));
}

/** What is to be said before the results: what was ignored, what was taken instead, what the list leaves out. */
export function noticeItems({
  problems,
  corrections,
  complete,
}: Pick<SearchResult, 'problems' | 'corrections' | 'complete'>): HTMLElement[] {
  const lines = [
    ...problems.map(
      ({ key, value, problem }) => `Ignored: the ${filterWords[key]} “${value}” ${problemWords[problem]}.`,
    ),
    ...corrections.map(
      ({ typed, instead }) => `No text has “${typed}”; these have ${instead.map((word) => `“${word}”`).join(', ')}.`,
    ),
    ...(complete ? [] : ['Not every text could be looked at; type more to find the rest.']),
  ];
  return lines.map((line) => element('li', {}, [line]));
}

/** For an empty set: a button for each filter that, once dropped, leaves claims. */
export function relaxationButtons({ relaxations }: Pick<SearchResult, 'relaxations'>): HTMLElement[] {
  return relaxations.map(({ drop, total }) =>
    element('button', { type: 'button', 'data-drop': drop }, [
      `Drop the ${filterWords[drop]}: ${countedClaims(total)}`,
    ]),
  );
}
