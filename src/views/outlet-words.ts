import type { OutletRecord } from '../model/corpus.ts';
import { isolated } from '../text/right-to-left.ts';
import { atSentenceStart } from './words.ts';

/** An outlet's name in a sentence, with the article that it gives itself in one of its names: `the Daily Mail`, `The Sun`. */
export function outletInSentence({ name, aliases }: Pick<OutletRecord, 'name' | 'aliases'>): string {
  return aliases.some((alias) => alias.toLowerCase() === `the ${name.toLowerCase()}`) ? `the ${name}` : isolated(name);
}

/** The same at the beginning of a sentence. */
export function outletAtStart(outlet: Pick<OutletRecord, 'name' | 'aliases'>): string {
  return atSentenceStart(outletInSentence(outlet));
}
