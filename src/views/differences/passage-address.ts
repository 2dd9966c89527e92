import { paragraphAddress, passageAddress } from '../../model/addresses.ts';
import type { DifferencePassage } from '../../model/difference-record.ts';

/** Where words of a difference stand in their article: the claim that they carry, else the paragraph. */
export function differencePassageAddress({ article, claim, quote }: DifferencePassage): string {
  return claim === null ? paragraphAddress(article, quote.paragraph) : passageAddress(article, claim);
}
