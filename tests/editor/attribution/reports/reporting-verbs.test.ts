import { expect, test } from 'vitest';
import { readParagraphs } from '../../../../src/editor/attribution/language/read-paragraphs.ts';
import { readTokens } from '../../../../src/editor/attribution/language/read-tokens.ts';
import { splitSentences, toItems } from '../../../../src/editor/attribution/language/split-sentences.ts';
import { isReportingVerb } from '../../../../src/editor/attribution/reports/reporting-verbs.ts';

/** The words of one sentence that report, in lower case. */
function reportingVerbs(text: string): string[] {
  const tokens = readParagraphs(text).flatMap((paragraph) => readTokens(text, paragraph));
  return splitSentences(text, toItems(text, tokens, []), 0).flatMap(({ items }) =>
    items.filter((_, at) => isReportingVerb(items, at)).map(({ lower }) => lower),
  );
}

test.each<readonly [text: string, verbs: readonly string[]]>([
  ['Ann Lee said that it rained.', ['said']],
  // At the beginning of a sentence a capital makes no name.
  ['Said the minister on Monday: it rained.', ['said']],
  ['Announced by nobody, the plan failed.', []],
  ['The Said family left.', []],
  ['The claim was false.', []],
  ['Figures show that it rained.', ['show']],
  ['It was said to be safe.', []],
  ['She wanted to say more.', []],
])('in %j the words %j report', (text, verbs) => {
  expect(reportingVerbs(text)).toEqual(verbs);
});
