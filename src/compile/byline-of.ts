import type { Byline, BylineFile } from '../model/source/byline.ts';
import { readByline, stripBylineLead } from '../text/read-byline.ts';

/** The byline of a record: the parts that it gives, or those that can be read from the line as printed. */
export function bylineOf(written: BylineFile): Byline {
  if (typeof written === 'string') {
    const { people, place, agency } = readByline(written);
    return { printed: stripBylineLead(written), people, place, agency };
  }
  const { people, place = null, agency = null, printed } = written;
  return { printed: printed === undefined ? null : stripBylineLead(printed), people, place, agency };
}
