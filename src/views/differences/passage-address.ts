import { paragraphAddress, passageAddress } from '../../model/addresses.ts';
import type { DifferencePassage } from '../../model/difference-record.ts';
import { sourceId } from '../../model/editions/source-article.ts';

/** Where words of a difference stand in their article: the claim that they carry, else the paragraph. */
export function differencePassageAddress({ claim, quote, ...source }: DifferencePassage): string {
  const text = sourceId(source);
  return claim === null ? paragraphAddress(text, quote.paragraph) : passageAddress(text, claim);
}
