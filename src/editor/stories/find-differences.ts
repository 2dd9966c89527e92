import type { ProposedDifference } from '../../model/drafts/proposals-file.ts';
import type { QuoteSpec } from '../../model/field-schemas.ts';
import type { DifferenceKind } from '../../model/vocabulary.ts';
import { monthPattern, weekdayPattern } from '../../text/meaning/calendar-words.ts';
import { hedges } from '../../text/meaning/hedges.ts';
import { readNumbers } from '../../text/meaning/read-numbers.ts';

/** The words of one paper for a claim, as a record quotes them. */
export interface PaperWords {
  readonly article: string;
  readonly words: string;
  readonly quote: QuoteSpec;
}

interface Aspect {
  readonly kind: DifferenceKind;
  readonly question: string;
  /** What the words say to the question; null where they say nothing. */
  readonly answerOf: (words: string) => string | null;
}

const dayOrMonth = new RegExp(
  `\\b(?:\\d{1,2} )?(?:${monthPattern}|${weekdayPattern}|yesterday|today|tomorrow)(?: \\d{1,2})?\\b`,
  'gu',
);

const aspects: readonly Aspect[] = [
  {
    kind: 'number',
    question: 'Which figure?',
    answerOf: (words) => listed(readNumbers(words.replace(dayOrMonth, '')).map(({ text }) => text)),
  },
  {
    kind: 'date',
    question: 'On which date?',
    answerOf: (words) => listed(Array.from(words.matchAll(dayOrMonth), ([day]) => day)),
  },
  {
    kind: 'certainty',
    question: 'How certain?',
    answerOf: (words) => listed(hedges(words).map(({ text }) => text.toLowerCase())) ?? 'Without a limit',
  },
];

const listed = (values: readonly string[]): string | null =>
  values.length === 0 ? null : [...new Set(values)].join(', ');

/** What compares two values: figures by what they come to. */
function keyOf(kind: DifferenceKind, value: string): string {
  return kind === 'number'
    ? readNumbers(value)
        .map(({ value: number }) => number)
        .sort()
        .join()
    : value.toLowerCase();
}

/** Where the papers that carry one claim part in a number, a date or how certain they are, with the words of each. */
export function findDifferences(papers: readonly PaperWords[]): ProposedDifference[] {
  if (new Set(papers.map(({ article }) => article)).size < 2) return [];
  return aspects.flatMap(({ kind, question, answerOf }) => {
    const said = papers.flatMap((paper) => {
      const value = answerOf(paper.words);
      return value === null ? [] : [{ ...paper, value, key: keyOf(kind, value) }];
    });
    const values = [...Map.groupBy(said, ({ key }) => key).values()];
    if (values.length < 2) return [];
    return [
      {
        kind,
        question,
        values: values.map((own) => ({
          value: own[0]?.value ?? '',
          passages: own.map(({ article, quote }) => ({ article, quote })),
        })),
      },
    ];
  });
}
