import type { ProposedDifference } from '../../model/drafts/proposals-file.ts';
import type { QuoteSpec } from '../../model/field-schemas.ts';
import type { DifferenceKind } from '../../model/vocabulary.ts';
import { monthPattern, weekdayPattern } from '../../text/meaning/calendar-words.ts';
import { hedges } from '../../text/meaning/hedges.ts';
import { readNumbers } from '../../text/meaning/read-numbers.ts';
import { certaintyQuestion, dateQuestion, figureQuestion, nameQuestion } from './difference-question.ts';
import { differingNames } from './find-names.ts';

/** The words of one paper for a claim, as a record quotes them. */
export interface PaperWords {
  readonly article: string;
  readonly words: string;
  readonly quote: QuoteSpec;
}

interface Aspect {
  readonly kind: DifferenceKind;
  /** What is asked, by the words of one paper and what is other in them. */
  readonly questionOf: (words: string, value: string) => string;
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
    questionOf: figureQuestion,
    answerOf: (words) => listed(readNumbers(words.replace(dayOrMonth, '')).map(({ text }) => text)),
  },
  {
    kind: 'date',
    questionOf: dateQuestion,
    answerOf: (words) => listed(Array.from(words.matchAll(dayOrMonth), ([day]) => day)),
  },
  {
    kind: 'certainty',
    questionOf: certaintyQuestion,
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

/**
 * Where the papers that carry one claim part in a number, a date, a name or how certain they are, with the words of each.
 * @param isOne whether two names are known to be those of one actor
 */
export function findDifferences(
  papers: readonly PaperWords[],
  isOne: (a: string, b: string) => boolean,
): ProposedDifference[] {
  if (new Set(papers.map(({ article }) => article)).size < 2) return [];
  const inAspects = aspects.flatMap(({ kind, questionOf, answerOf }): ProposedDifference[] => {
    const said = papers.flatMap((paper) => {
      const value = answerOf(paper.words);
      return value === null ? [] : [{ ...paper, value, key: keyOf(kind, value) }];
    });
    const values = [...Map.groupBy(said, ({ key }) => key).values()];
    if (values.length < 2) return [];
    const { words = '', value = '' } = values[0]?.[0] ?? {};
    const question = questionOf(words, ownPart(value, values[1]?.[0]?.value ?? ''));
    return [{ kind, question, values: values.map((own) => answered(own[0]?.value ?? '', own)) }];
  });
  return [...inAspects, ...nameDifference(papers, isOne)];
}

const answered = (value: string, own: readonly PaperWords[]): ProposedDifference['values'][number] => ({
  value,
  passages: own.map(({ article, quote }) => ({ article, quote })),
});

/** Of several figures or days the first that the other has not. */
function ownPart(value: string, other: string): string {
  const parts = value.split(', ');
  return parts.find((part) => !other.split(', ').includes(part)) ?? parts[0] ?? value;
}

/** Where papers give one place of the statement different names. */
function nameDifference(papers: readonly PaperWords[], isOne: (a: string, b: string) => boolean): ProposedDifference[] {
  const [first, ...others] = papers;
  if (first === undefined) return [];
  const pairs = others.flatMap((paper) => {
    const names = differingNames(first.words, paper.words, isOne);
    return names === null ? [] : [{ paper, own: names[0], other: names[1] }];
  });
  const own = pairs[0]?.own;
  if (own === undefined) return [];
  const named = [
    ...papers.filter(({ words }) => words.includes(own)).map((paper) => ({ ...paper, value: own })),
    ...pairs.filter((pair) => pair.own === own).map(({ paper, other }) => ({ ...paper, value: other })),
  ];
  const values = [...Map.groupBy(named, ({ value }) => value)].map(([value, passages]) => answered(value, passages));
  return [{ kind: 'name', question: nameQuestion(first.words, own), values }];
}
