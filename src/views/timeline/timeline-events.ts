import { dateSpan } from '../../dates/date-span.ts';
import { type DateView, dateView } from '../../dates/date-view.ts';
import { paragraphAddress } from '../../model/addresses.ts';
import type { Corpus, StoryRecord } from '../../model/corpus.ts';
import type { StoryEvent } from '../../model/story/story-event.ts';
import { actorLink, type NamedLink } from '../named-link.ts';
import { type AxisSpan, axisSpan } from './axis-span.ts';
import type { TimeAxis } from './time-ticks.ts';

/** What happened, as an article reports it, and when; on the same axis as what was said. */
export interface TimelineEvent {
  readonly what: string;
  readonly date: DateView;
  readonly span: AxisSpan;
  readonly outlet: NamedLink;
  /** The article's words, and where they stand. */
  readonly exact: string;
  readonly address: string;
}

const earliest = ({ date }: StoryEvent): number => dateSpan(date.edtf).min ?? Number.MIN_SAFE_INTEGER;
const latest = ({ date }: StoryEvent): number => dateSpan(date.edtf).max ?? Number.MAX_SAFE_INTEGER;

/** The events of a story by their latest moment, then the earliest, as what was said is ordered. */
export function timelineEvents({ events }: StoryRecord, axis: TimeAxis, corpus: Corpus): readonly TimelineEvent[] {
  return events
    .toSorted((a, b) => latest(a) - latest(b) || earliest(a) - earliest(b))
    .map(({ what, date, outlet, article, quote }) => ({
      what,
      date: dateView(date),
      span: axisSpan(date.edtf, dateSpan(date.edtf), axis),
      outlet: actorLink(outlet, corpus),
      exact: quote.exact,
      address: paragraphAddress(article, quote.paragraph),
    }));
}
