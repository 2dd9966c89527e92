import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { claimQuote } from '../../../src/exports/citations/quote-claim.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { type Corpus, getRecord } from '../../../src/model/corpus.ts';
import { smallCorpus } from '../../fixtures/small-story.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';

const quoteOf = (id: string, corpus: Corpus): string => claimQuote(getRecord(corpus.claims, id), corpus, sampleSite);

test('of what a paper prints only words of the speaker stand in marks, those of whoever shows the block', () => {
  expect(quoteOf('eu-said-no', sampleCorpus)).toBe(`<figure>
<p>The Sun writes:</p>
<blockquote cite="https://example.org/on-the-record/claims/eu-said-no/"><p><q>no, never</q> to the town’s plan […] <q>We said no, never, and we meant it.</q></p></blockquote>
<figcaption>Björn Šeibert, as reported in The Sun. Disputed by Björn Šeibert and A minister. <a href="https://example.org/on-the-record/claims/eu-said-no/">On the Record</a></figcaption>
</figure>`);
});

test('what a paper says itself, in the words of the paper', () => {
  expect(quoteOf('repair-cost', smallCorpus({}))).toBe(`<figure>
<p>The Morning Post writes:</p>
<blockquote cite="https://example.org/on-the-record/claims/repair-cost/"><p>Repairs will cost £3m</p></blockquote>
<figcaption>The Morning Post, in its own voice. <a href="https://example.org/on-the-record/claims/repair-cost/">On the Record</a></figcaption>
</figure>`);
});

test('words in another language say which it is', () => {
  const { corpus } = compile(readContent('tests/site/cases/three-languages/content'));
  if (corpus === null) throw new Error('The content has errors');
  expect(
    [...corpus.claims.keys()].map((id) => /<blockquote[^>]*>(.*)<\/blockquote>/.exec(quoteOf(id, corpus))?.[1]),
  ).toEqual([
    '<p><span lang="de">Der Hafen sei schon jetzt geschlossen</span></p>',
    '<p><q lang="en-GB">The harbour stays open all winter</q></p>',
    '<p><span lang="en-GB">the second basin may freeze by March</span></p>',
  ]);
});

test('words that run from right to left say so', () => {
  const { corpus } = compile(readContent('tests/site/cases/three-languages/content'));
  if (corpus === null) throw new Error('The content has errors');
  const claim = getRecord(corpus.claims, 'harbour-stays-open');
  const inHebrew = { ...claim, appearances: claim.appearances.slice(-1) };
  expect(claimQuote(inHebrew, corpus, sampleSite).split('\n').slice(1, -1)).toEqual([
    '<blockquote cite="https://example.org/on-the-record/claims/harbour-stays-open/"><p><q lang="he" dir="rtl">הנמל יישאר פתוח כל החורף</q></p></blockquote>',
    '<figcaption>Ingrid Falk, as reported in \u2068הנמל\u2069. Disputed by Pilots’ Union. <a href="https://example.org/on-the-record/claims/harbour-stays-open/">On the Record</a></figcaption>',
  ]);
});

test('a block has one link, shows as it was meant and brings nothing with it, whatever the words are', () => {
  for (const id of sampleCorpus.claims.keys()) {
    const { document } = parseHTML(`<main>${quoteOf(id, sampleCorpus)}</main>`);
    const tags = [...document.querySelectorAll('*')].map(({ localName }) => localName);
    expect([...new Set(tags)].filter((tag) => tag !== 'q' && tag !== 'p').toSorted()).toEqual([
      ...['a', 'blockquote', 'figcaption', 'figure', 'main'],
    ]);
    expect(document.querySelector('a')?.getAttribute('href')).toBe(`${sampleSite.address}claims/${id}/`);
  }
});
