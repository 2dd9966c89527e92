import { expect, test } from 'vitest';
import { bestQuote } from '../../../src/search/ranking/best-quote.ts';
import type { ShownClaim } from '../../../src/search/search-document.ts';
import { type ClaimMarks, markClaim } from '../../../src/search/words/mark-matches.ts';
import { parseQuery } from '../../../src/search/words/parse-query.ts';
import { claim } from '../sample-source.ts';

function marksFor(q: string, shown: ShownClaim): ClaimMarks {
  const sought = parseQuery(q).words.map((word) => ({ word, also: [] }));
  return markClaim(shown, sought);
}

/** What is typed, a text, and the parts of it that are marked. */
const texts: readonly (readonly [q: string, text: string, marked: readonly string[]])[] = [
  ['deal', 'The deal is dead.', ['deal']],
  ['the deal', 'The deal is dead, said the paper.', ['deal']],
  ['what did he say about the deal', 'He did not say what the deal is about.', ['deal']],
  ['off the cards for now', 'It is off the cards for now, for all.', ['off the cards for now']],
  ['off the cards', 'The cards are off.', ['cards', 'off']],
  ['deal with France', 'A deal with France, not with Italy.', ['deal with France']],
  ['deal with France', 'A deal with Italy, and France.', ['deal', 'France']],
  ['"for now"', 'For now, for all.', ['For now']],
  ['seibert "the deal"', 'The deal and the paper.', ['The deal']],
  ['the', 'The deal and the paper.', ['The', 'the']],
  ['said the', 'The paper said so.', ['The', 'said']],
  ['readm', 'Readmissions and admissions', ['Readmissions']],
];

test.each(texts)('marks for %s in “%s” %j', (q, text, marked) => {
  const shown = claim('one', 'the-sun', { gist: text });
  expect(marksFor(q, shown).gist.map(([start, end]) => text.slice(start, end))).toEqual(marked);
});

const disclosed = 'the Mail can disclose today';
const memo = 'The Daily Mail has seen an internal memo on the meeting.';
const memos = 'A memo, a memo and a memo again.';

/** What is typed, the quotes of a claim, and the one that is shown of it. */
const quotes: readonly (readonly [q: string, quotes: readonly string[], shown: string | undefined])[] = [
  ['memo', [disclosed, memo], memo],
  ['internal memo', [memos, memo], memo],
  ['memo', [memos, memo], memo],
  ['dinghy', [disclosed, memo], memo],
  ['dinghy', [memo, disclosed], memo],
  ['the', ['No such thing.', 'the thing'], 'the thing'],
  ['dinghy', [disclosed], disclosed],
  ['dinghy', [], undefined],
];

test.each(quotes)('shows for %s of %j “%s”', (q, all, shown) => {
  const one = claim('one', 'daily-mail', { gist: 'The paper has seen an internal memo on a meeting.', quotes: all });
  expect(one.quotes[bestQuote(one, marksFor(q, one))]).toBe(shown);
});
