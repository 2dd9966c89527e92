import { type Appearance, type Corpus, getRecord } from '../../model/corpus.ts';
import { sourceArticle } from '../../model/editions/source-article.ts';
import { outletAtStart, outletInSentence } from '../outlet-words.ts';
import { reportedText, reportedWords } from './reported-words.ts';

/**
 * What one appearance prints, as a line of plain text that says whose words it has: `Quoted in the Daily Mail: “…”`
 * where all of them are the speaker's, else `The Daily Mail writes: …`, with marks only around those that are.
 */
export function reportLine(appearance: Appearance, corpus: Corpus): string {
  const outlet = getRecord(corpus.outlets, appearance.outlet);
  const reported = reportedWords(appearance, sourceArticle(appearance, corpus));
  const source = reported.quoted ? `Quoted in ${outletInSentence(outlet)}` : `${outletAtStart(outlet)} writes`;
  return `${source}: ${reportedText(reported)}`;
}
