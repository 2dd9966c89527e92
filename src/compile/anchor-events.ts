import type { Diagnostic } from '../model/diagnostic.ts';
import { sourceId } from '../model/editions/source-article.ts';
import type { StoryEvent } from '../model/story/story-event.ts';
import { anchorSpec } from './anchor-claims.ts';
import type { ParsedArticle } from './parse-article.ts';
import type { ParsedContent } from './parse-content.ts';

/** The events of a story whose quotes were found, each in its article, in the order of the record. */
export interface AnchoredEvents {
  readonly story: string;
  readonly events: readonly StoryEvent[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Anchors the quote of every event of a story (docs/rules.md, rule 1).
 * @param articles those that have a text, earlier editions among them; what refers to any other is reported elsewhere, and passed over here
 */
export function anchorEvents(
  { id, value, placeOf }: ParsedContent['stories'][number],
  articles: ReadonlyMap<string, ParsedArticle>,
): AnchoredEvents {
  const anchored = (value?.events ?? []).flatMap((written, at) => {
    const { edition = null } = written;
    const text = articles.get(sourceId({ article: written.article, edition }));
    if (text === undefined) return [];
    const { quote, diagnostics } = anchorSpec(text, written.quote, placeOf(['events', at, 'quote']));
    const { date, dateBasis = null, what } = written;
    const event = {
      date: { edtf: date, basis: dateBasis },
      what,
      article: written.article,
      edition,
      outlet: text.outlet,
    };
    return [{ events: quote === null ? [] : [{ ...event, quote }], diagnostics }];
  });
  return {
    story: id,
    events: anchored.flatMap(({ events }) => events),
    diagnostics: anchored.flatMap(({ diagnostics }) => diagnostics),
  };
}
