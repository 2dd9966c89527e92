import type { ParsedArticle } from '../../compile/parse-article.ts';
import type { ParsedContent } from '../../compile/parse-content.ts';
import { monthPattern, weekdayPattern } from '../../text/meaning/calendar-words.ts';
import { sentenceRanges } from '../../text/sentence-around.ts';
import { attributeText } from '../attribution/attribute-text.ts';
import type { Attribution, KnownActor } from '../attribution/attribution.ts';
import { openStatements } from '../drafting/draft-article.ts';
import type { ProposedSpeaker } from '../drafting/propose-speaker.ts';
import { proposeSpeaker } from '../drafting/propose-speaker.ts';
import { inOneStyle } from './one-name.ts';

/** A statement of one article that no record has, with what the text says around it. */
export interface StoryStatement {
  readonly article: ParsedArticle;
  readonly attribution: Attribution;
  readonly speaker: ProposedSpeaker;
  readonly words: string;
  /** The sentence of its cue without its own words, and what stands there before the cue. */
  readonly frame: string;
  readonly beforeCue: string;
}

/** A sentence in the paper's own voice that no statement and no record has. Code points. */
export interface OwnSentence {
  readonly article: ParsedArticle;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What the articles of a story have and no record. */
export interface StoryReading {
  readonly statements: readonly StoryStatement[];
  readonly sentences: readonly OwnSentence[];
  readonly recorded: number;
}

/** Reads articles together. @param kept paths of drafts that stay and count as records */
export function readStory(
  content: ParsedContent,
  articles: readonly ParsedArticle[],
  actors: readonly KnownActor[],
  kept: ReadonlySet<string>,
): StoryReading {
  const read = articles.map((article) => {
    const found = attributeText(article.text, actors, article.value?.published ?? null);
    const { open, recorded, passages } = openStatements(content, article, found, kept);
    const taken = [
      ...passages,
      ...found.flatMap(({ spans, cue, mention }) => [...spans, ...(cue ? [cue] : []), ...(mention ? [mention] : [])]),
    ];
    return {
      recorded,
      statements: open.map((attribution) => statementOf(article, attribution, actors)),
      sentences: sentencesOf(article).filter(
        (one) => isTelling(one.words) && !taken.some(({ start, end }) => start < one.end && one.start < end),
      ),
    };
  });
  return {
    statements: inOneStyle(
      read.flatMap(({ statements }) => statements),
      actors,
    ),
    sentences: read.flatMap(({ sentences }) => sentences),
    recorded: read.reduce((sum, { recorded }) => sum + recorded, 0),
  };
}

function statementOf(article: ParsedArticle, attribution: Attribution, actors: readonly KnownActor[]): StoryStatement {
  const { toUtf16 } = article.codePoints;
  const textOf = (start: number, end: number): string => article.text.slice(toUtf16(start), toUtf16(end));
  const anchor = attribution.cue ?? attribution.mention ?? attribution.spans[0] ?? { start: 0, end: 0 };
  const sentence = sentencesOf(article).find(({ start, end }) => start <= anchor.start && anchor.start < end);
  const around = sentence ?? { start: anchor.start, end: anchor.end };
  const pieces = [...attribution.spans].sort((a, b) => a.start - b.start);
  let from = around.start;
  const frame: string[] = [];
  for (const { start, end } of pieces) {
    if (start > from) frame.push(textOf(from, Math.min(start, around.end)));
    from = Math.max(from, end);
  }
  if (from < around.end) frame.push(textOf(from, around.end));
  return {
    article,
    attribution,
    speaker: proposeSpeaker(article.text, attribution, actors),
    words: attribution.spans.map(({ start, end }) => textOf(start, end)).join(' '),
    frame: frame.join(' | '),
    beforeCue: attribution.cue === null ? '' : textOf(around.start, attribution.cue.start),
  };
}

/** The sentences of an article, in code points of its text. */
export function sentencesOf(article: ParsedArticle): OwnSentence[] {
  return article.paragraphs.flatMap((paragraph) => {
    const { toUtf16, fromUtf16 } = article.codePoints;
    const from = toUtf16(paragraph.start);
    const text = article.text.slice(from, toUtf16(paragraph.end));
    return sentenceRanges(text).map(({ start, end }) => ({
      article,
      start: fromUtf16(from + start),
      end: fromUtf16(from + end),
      words: text.slice(start, end),
    }));
  });
}

const day = new RegExp(
  `\\b(?:${monthPattern}|${weekdayPattern}|yesterday|today|last (?:week|month|year|night))\\b`,
  'u',
);
const ruling =
  /\b(?:ruled?|ruling|court|judge|convicted|sentenced|fined|acquitted|dead|died|killed|deaths?|injured|arrested|charged|voted|approved|signed|resigned|closed|opened|launched|banned|cancelled|collapsed)\b/iu;

/** Whether a reader could hold a sentence against something: a figure, a date, a name, a ruling, a negation. A question asserts nothing. */
function isTelling(words: string): boolean {
  if (/\?["”’]?$/u.test(words) || words.split(/\s+/u).length < 4 || !/[.!]["”’]?$/u.test(words)) return false;
  return (
    /\d/u.test(words) ||
    day.test(words) ||
    ruling.test(words) ||
    /\b(?:not|never|no|nobody|none)\b|n['’]t\b/iu.test(words) ||
    /\s\p{Lu}\p{Ll}+/u.test(words)
  );
}
