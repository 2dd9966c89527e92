import { href } from '../../config/href.ts';
import { claimAddress, passageAddress, storyAddress } from '../../model/addresses.ts';
import type { ClaimHit } from '../../search/search-result.ts';
import { type Content, makeElement } from './make-element.ts';
import { markedExcerpt, markedText } from './marked-text.ts';
import { speakerWords } from './search-words.ts';

/** Names of outlets, and titles of stories, by their ids. */
export interface Names {
  readonly outlets: Readonly<Record<string, string>>;
  readonly stories: Readonly<Record<string, string>>;
}

/** A longer quotation is cut around its match. */
const maxQuoteLength = 260;

/**
 * One claim found: its speaker and gist as a headline, the quotation that matches best, and the papers with a link to the passage in each.
 * @param mark the mark of a disputed claim
 */
export function claimResult(hit: ClaimHit, { outlets, stories }: Names, mark: HTMLTemplateElement): HTMLLIElement {
  const { claim, marks } = hit;
  const link = makeElement(
    'a',
    { href: href(claimAddress(claim.id)), 'data-key': claim.id },
    `${speakerWords(claim)}: `,
    markedText(claim.gist, marks.gist),
  );
  const said = makeElement('p', { class: 'said' }, `Said ${claim.said.words}`, storyLink(claim.story, stories));
  if (claim.disputedMark !== null) said.append(' ', disputedMark(mark, claim.disputedMark));
  for (const words of claim.also ?? []) said.append(` · ${words}`);
  return makeElement('li', {}, makeElement('h3', {}, link), said, shownQuote(hit, outlets));
}

/** Which story a claim belongs to, where there are several. */
function storyLink(story: string, stories: Names['stories']): Content {
  if (Object.keys(stories).length < 2) return null;
  return [' · ', makeElement('a', { href: href(storyAddress(story)) }, stories[story] ?? story)];
}

/** The mark of a disputed claim as the page holds it ready, with the claim's own words. */
function disputedMark(template: HTMLTemplateElement, words: string): Node {
  const mark = template.content.firstElementChild?.cloneNode() as HTMLElement;
  mark.textContent = words;
  return mark;
}

/** The attributions that match, as printed: a reader may have searched for “EU official”. */
function printedAs({ claim, marks }: ClaimHit): Content {
  const matching = claim.attributions.flatMap((text, at) => {
    const ranges = marks.attributions[at] ?? [];
    return ranges.length > 0 ? [['“', makeElement('bdi', {}, markedText(text, ranges)), '”']] : [];
  });
  if (matching.length === 0) return null;
  return ['. Described as ', matching.slice(0, 2).map((text, at) => [at > 0 ? ', ' : '', text])];
}

/** The quotation, the papers that print it, and the other papers that carry the claim. */
function shownQuote(hit: ClaimHit, outlets: Names['outlets']): Content {
  const { claim, marks, quote: number } = hit;
  const printing = claim.quoteOutlets[number] ?? [];
  const others = claim.outlets.filter((outlet) => !printing.includes(outlet));
  const links = (ids: readonly string[]): Content => ids.map((id, at) => [at > 0 ? ' · ' : '', passageLink(id)]);
  const passageLink = (outlet: string): Node => {
    const { [`${number}/${outlet}`]: own, [outlet]: first = `${claim.story}/${outlet}` } = claim.articles ?? {};
    const address = passageAddress(own ?? first, claim.id);
    return makeElement('a', { href: href(address) }, outlets[outlet] ?? outlet);
  };
  const quote = markedExcerpt(claim.quotes[number] ?? '', marks.quotes[number] ?? [], maxQuoteLength);
  const papers = [links(printing), others.length > 0 ? ['; also in ', links(others)] : null, printedAs(hit)];
  return [makeElement('blockquote', { dir: 'auto' }, quote), makeElement('p', { class: 'papers' }, papers)];
}
