import { subjectBefore } from '../language/find-subjects.ts';
import type { TextRange } from '../language/read-tokens.ts';
import { itemAt, type Sentence } from '../language/split-sentences.ts';
import type { Report } from './report.ts';
import { isReportingVerb } from './reporting-verbs.ts';

/** A paragraph as it is read: where it stands, and its sentences. */
export interface ReadParagraph {
  readonly range: TextRange;
  readonly sentences: readonly Sentence[];
}

const maxLabel = 5;
const minTranscript = 3;
const gesture =
  /^(?:nodded|smiled|laughed|shrugged|sighed|paused|grinned|frowned|winced|wept|cried|chuckled|gestured|pointed|shook|waved|stood|sat|leaned|leant)$/;

/**
 * Words that stand for a speaker without a word of saying in their own sentence: after a name and a colon, in a
 * transcript, in the paragraph after `X wrote:`, and before `Bob Reed nodded.`
 */
export function findSetApart(paragraphs: readonly ReadParagraph[]): Report[] {
  const isTranscript = paragraphs.filter(isTranscriptLine).length >= minTranscript;
  return paragraphs.flatMap((paragraph, at) => [
    ...labelled(paragraph, isTranscript),
    ...introduced(paragraph, paragraphs[at + 1]),
    ...beforeGesture(paragraph),
  ]);
}

/** How many items of a paragraph are its label, `MS LEE:`; 0 where it has none. */
function labelLength({ sentences }: ReadParagraph): number {
  const items = sentences[0]?.items ?? [];
  const colon = items.findIndex(({ lower }) => lower === ':');
  const isName = items.slice(0, colon).every(({ capital, lower }) => capital || lower === '.');
  return colon > 0 && colon <= maxLabel && colon < items.length - 1 && isName ? colon : 0;
}

function isTranscriptLine(paragraph: ReadParagraph): boolean {
  return labelLength(paragraph) > 0;
}

/** `Ann Lee: “We are late.”`, and every line of a transcript. */
function labelled(paragraph: ReadParagraph, isTranscript: boolean): Report[] {
  const to = labelLength(paragraph);
  const [sentence] = paragraph.sentences;
  if (to === 0 || sentence === undefined) return [];
  const first = itemAt(sentence.items, to + 1);
  const isQuoted = first.quotation !== null && paragraph.sentences.length === 1;
  if (!isQuoted && !isTranscript) return [];
  const content = first.quotation?.inner ?? { start: first.start, end: paragraph.range.end };
  const quotations = first.quotation === null ? [] : [first.quotation];
  return [{ ...setApart(sentence), subject: { from: 0, to }, content: [content], quotations }];
}

/** `Pam Orr wrote on her account:`, and the paragraph after it. */
function introduced({ sentences }: ReadParagraph, next: ReadParagraph | undefined): Report[] {
  const sentence = sentences.at(-1);
  if (sentence === undefined || next === undefined) return [];
  const { items } = sentence;
  if (itemAt(items, items.length - 1).lower !== ':') return [];
  const cue = items.findLastIndex((_, at) => isReportingVerb(items, at) && subjectBefore(items, at) !== null);
  if (cue < 0) return [];
  const quotations = next.sentences.flatMap((one) => one.items.flatMap(({ quotation }) => quotation ?? []));
  const isQuoted = next.sentences[0]?.items[0]?.tag === 'QUOTE';
  if (quotations.length > 0 && !isQuoted) return [];
  const content = isQuoted ? quotations.slice(0, 1).map(({ inner }) => inner) : [next.range];
  return [
    {
      ...setApart(sentence),
      cue: itemAt(items, cue),
      subject: subjectBefore(items, cue),
      content,
      quotations: quotations.slice(0, 1),
    },
  ];
}

/** `“The road is closed.” Bob Reed nodded.` */
function beforeGesture({ sentences }: ReadParagraph): Report[] {
  const [first, second] = sentences;
  const quotation = first?.items.length === 1 ? itemAt(first.items, 0).quotation : null;
  if (quotation === null || second === undefined) return [];
  const verb = second.items.findIndex(({ lower }) => gesture.test(lower));
  const subject = verb < 0 ? null : subjectBefore(second.items, verb);
  return subject === null || subject.from > 0
    ? []
    : [{ ...setApart(second), subject, content: [quotation.inner], quotations: [quotation] }];
}

function setApart(sentence: Sentence): Pick<Report, 'rule' | 'cueClass' | 'sentence' | 'cue'> {
  return { rule: 'set-apart', cueClass: null, sentence, cue: null };
}
