import type { Quotation } from '../../../text/pair-quotation-marks.ts';
import { subjectBefore } from '../language/find-subjects.ts';
import { isVerbal } from '../language/noun-phrases.ts';
import { itemAt, type Sentence } from '../language/split-sentences.ts';
import type { Report } from './report.ts';

/**
 * The quotations that no word of saying governs: those that stand alone and go on from what was said before, and
 * those after a colon. Others are left to the editor.
 */
export function findLooseQuotations(sentence: Sentence, taken: ReadonlySet<Quotation>): Report[] {
  const { items } = sentence;
  const free = items.flatMap((item) => (item.quotation !== null && !taken.has(item.quotation) ? [item.quotation] : []));
  if (free.length === 0) return [];
  if (items.every((item) => item.tag === 'QUOTE' || item.tag === 'PUNCT')) return [aloneReport(sentence, free)];
  return items.flatMap((item, at) =>
    item.quotation !== null && !taken.has(item.quotation) ? colonReport(sentence, at, item.quotation) : [],
  );
}

function aloneReport(sentence: Sentence, quotations: readonly Quotation[]): Report {
  const content = quotations.map((quotation) => quotation.inner);
  return { rule: 'quote-alone', cueClass: null, sentence, cue: null, subject: null, content, quotations };
}

/** `Mr Sunak hit back: “…”`: the subject of the sentence's verb, whatever the verb. */
function colonReport(sentence: Sentence, at: number, quotation: Quotation): Report[] {
  const { items } = sentence;
  if (items[at - 1]?.lower !== ':') return [];
  const verb = items.findIndex(
    (item, index) => index < at && item.tag === 'VERB' && subjectBefore(items, index) !== null,
  );
  if (verb < 0 || !isVerbal(items[verb])) return [];
  const subject = subjectBefore(items, verb);
  return [
    {
      rule: 'quote-next',
      cueClass: null,
      sentence,
      cue: itemAt(items, verb),
      subject,
      content: [quotation.inner],
      quotations: [quotation],
    },
  ];
}
