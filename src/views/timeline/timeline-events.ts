import { dateSpan } from '../../dates/date-span.ts';
import { type DateView, dateView } from '../../dates/date-view.ts';
import { paragraphAddress } from '../../model/addresses.ts';
import type { Corpus, StoryRecord } from '../../model/corpus.ts';
import { sourceArticle, sourceId } from '../../model/editions/source-article.ts';
import type { StoryEvent } from '../../model/story/story-event.ts';
import { actorLink, type NamedLink } from '../named-link.ts';
import { articleName } from '../story/story-papers.ts';
import { type AxisSpan, axisSpan, type Times } from './axis-span.ts';
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

/** When an event can have been: what a paper prints has happened, so a date that reaches beyond the day of the text ends there. */
export function eventTimes(event: StoryEvent, corpus: Corpus): Times {
  const { min, max } = dateSpan(event.date.edtf);
  const { published, edited } = sourceArticle(event, corpus);
  const end = dateSpan((edited ?? published).edtf).max;
  const isCut = end !== null && (max === null || max > end) && (min === null || min <= end);
  return { min, max: isCut ? end : max };
}

const earliest = ({ min }: Times): number => min ?? Number.MIN_SAFE_INTEGER;
const latest = ({ max }: Times): number => max ?? Number.MAX_SAFE_INTEGER;

/** The events of a story by their latest moment, then the earliest, as what was said is ordered. */
export function timelineEvents({ id, events }: StoryRecord, axis: TimeAxis, corpus: Corpus): readonly TimelineEvent[] {
  return events
    .map((event) => ({ ...event, times: eventTimes(event, corpus) }))
    .toSorted((a, b) => latest(a.times) - latest(b.times) || earliest(a.times) - earliest(b.times))
    .map(({ what, date, times, outlet, article, edition, quote }) => ({
      what,
      date: dateView(date),
      span: axisSpan(date.edtf, times, axis),
      outlet: { ...actorLink(outlet, corpus), name: articleName(article, id, corpus) },
      exact: quote.exact,
      address: paragraphAddress(sourceId({ article, edition }), quote.paragraph),
    }));
}
