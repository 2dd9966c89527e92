import type { Quotation } from '../../../text/pair-quotation-marks.ts';
import type { Token } from '../language/read-tokens.ts';
import { splitSentences, toItems } from '../language/split-sentences.ts';
import { findReports } from './find-reports.ts';
import type { Report } from './report.ts';

/** Every thought that a speaker utters in the first person inside a quotation: `“I think people want …”`. */
export function findThoughts(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  paragraph: number,
): Report[] {
  return quotations.flatMap((quotation) => {
    const inside = tokens.filter(({ start, end }) => start >= quotation.inner.start && end <= quotation.inner.end);
    const sentences = splitSentences(text, toItems(text, inside, []), paragraph);
    return sentences
      .flatMap(findReports)
      .filter(isOwnThought)
      .map((report) => ({ ...report, rule: 'inside-quotation', quotations: [quotation] }));
  });
}

function isOwnThought({ rule, cueClass, sentence, subject }: Report): boolean {
  const speaker = subject === null ? '' : sentence.items[subject.from]?.lower;
  const isClause = rule === 'that-clause' || rule === 'bare-clause';
  return isClause && cueClass === 'belief' && (speaker === 'i' || speaker === 'we');
}
