import type { ShownDifference } from '../../../search/search-document.ts';
import type { ActorHit } from '../../../search/search-result.ts';
import type { SearchAnswer } from '../../../search/search-session.ts';
import type { SearchState } from '../../../search/search-state.ts';
import { type Combobox, openCombobox } from './open-combobox.ts';
import { searchOptions, takeOption } from './search-options.ts';

/** What is offered under a search box. */
export interface Suggestions extends Pick<Combobox, 'expect' | 'close'> {
  /** Offers what an answer to the query names; a failure offers nothing new. */
  hear(answer: SearchAnswer, q: string): void;
  /** Offers nothing. */
  clear(): void;
}

/** Offers people, organisations and differences under a box; `search` is called with the search that a reader takes. */
export function openSuggestions(
  box: HTMLInputElement,
  list: HTMLElement,
  search: (state: SearchState) => void,
): Suggestions {
  const { show, expect, close } = openCombobox(box, list, (option) => takeOption(option, search));
  let actors: readonly ActorHit[] = [];
  let differences: readonly ShownDifference[] = [];
  return {
    expect,
    close,
    clear: () => show([]),
    hear: (answer, q) => {
      if (answer.kind === 'actors') ({ actors } = answer);
      if (answer.kind === 'claims') {
        const { result } = answer;
        // Who has a similar name, where nobody has the one that was typed.
        if (actors.length === 0 || result.unknown.length > 0) ({ actors } = result);
        differences = result.differences ?? differences;
      }
      show(searchOptions(actors, differences, q));
    },
  };
}
