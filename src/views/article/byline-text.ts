import type { Byline } from '../../model/source/byline.ts';
import { joinNames } from '../words.ts';

/** A byline in words, without the `By` before it: as printed where that is known, else put together from its parts. */
export function bylineText({ printed, people, place, agency }: Byline): string {
  if (printed !== null) return printed;
  const names = `${joinNames(people)}${place === null ? '' : ` in ${place}`}`.trim();
  return [names, agency ?? ''].filter((part) => part !== '').join(', ');
}
