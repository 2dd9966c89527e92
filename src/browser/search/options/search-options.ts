import { href } from '../../../config/href.ts';
import { differenceAddress } from '../../../model/addresses.ts';
import type { ShownDifference } from '../../../search/search-document.ts';
import type { ActorHit } from '../../../search/search-result.ts';
import type { SearchState } from '../../../search/search-state.ts';
import { actorState } from '../actor-cards.ts';
import { differenceOptions } from '../difference-result.ts';
import { actorOption } from './actor-option.ts';

/** What is offered under the box: who may be meant, and once they are known the differences between papers that hold the words. */
export function searchOptions(
  actors: readonly ActorHit[],
  differences: readonly ShownDifference[],
  q: string,
): HTMLElement[] {
  return [...actors.map(actorOption), ...differenceOptions(q === '' ? [] : differences, actors.length)];
}

/** Takes an option: a search for the person or organisation, or the page of the difference. */
export function takeOption({ dataset }: HTMLElement, search: (state: SearchState) => void): void {
  const { actor, said, difference } = dataset;
  if (difference === undefined) search(actorState(actor ?? '', said === ''));
  else location.href = href(differenceAddress(difference));
}
