import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleRecord, type ClaimRecord, type Corpus, getRecord } from '../../../src/model/corpus.ts';
import type { AnchoredQuote } from '../../../src/model/selector.ts';
import { sliceCodePoints } from '../../../src/text/code-points.ts';
import { articleView } from '../../../src/views/article/article-view.ts';
import { articleVoices } from '../../../src/views/article/voices.ts';
import { smallCorpus } from '../../fixtures/small-story.ts';

const corpus = smallCorpus();
const post = getRecord(corpus.articles, 'bridge/morning-post');
const plain = { claims: [], targets: [], endNotes: [], disputed: false };

test('an article with its claims marked, whole', () => {
  const { paragraphs, voices, ...head } = articleView(post, corpus);
  expect(voices).toEqual(articleVoices(post, corpus));
  expect(head).toEqual({
    id: 'bridge/morning-post',
    address: '/articles/bridge/morning-post/',
    story: { title: 'The closed bridge', address: '/stories/bridge/' },
    outlet: { id: 'morning-post', name: 'The Morning Post', address: '/actors/morning-post/' },
    name: 'The Morning Post',
    stories: [
      {
        title: 'The closed bridge',
        address: '/stories/bridge/',
        articles: [
          { id: 'bridge/morning-post', name: 'The Morning Post', address: '/articles/bridge/morning-post/' },
          { id: 'bridge/evening-star', name: 'The Evening Star', address: '/articles/bridge/evening-star/' },
        ],
      },
    ],
    outletBasis: null,
    headline: null,
    byline: null,
    language: null,
    url: null,
    archived: null,

    rights: null,
    published: { edtf: '2023-06-02', words: 'on 2 June 2023', printed: null, inferred: null },
    fullText: true,
    complete: true,
    coverage: { words: 34, coveredWords: 16, percent: 47, bareParagraphs: [] },
    claimCount: 3,
    editions: [],
    gone: [],
    current: null,
    edited: null,
    changes: [],
  });
  expect(paragraphs.map(({ segments }) => segments)).toEqual([
    [
      { ...plain, text: 'The minister, Zoë Doe, said ' },
      {
        text: 'the bridge “was inspected in March”',
        claims: ['bridge-inspected'],
        targets: ['bridge-inspected'],
        endNotes: [1],
        disputed: true,
      },
      { ...plain, text: ' 🌉 and is safe.' },
    ],
    [
      {
        text: '“It was not,”',
        claims: ['bridge-not-inspected'],
        targets: ['bridge-not-inspected'],
        endNotes: [2],
        disputed: false,
      },
      { ...plain, text: ' said Joe Bloggs, an engineer. ' },
      { text: '“I would know.”', claims: ['bridge-not-inspected'], targets: [], endNotes: [2], disputed: false },
      { ...plain, text: ' The ‘safe bridge’ stays shut.' },
    ],
    [
      {
        text: 'Repairs will cost £3m',
        claims: ['repair-cost'],
        targets: ['repair-cost'],
        endNotes: [3],
        disputed: false,
      },
      { ...plain, text: '.' },
    ],
  ]);
  expect(paragraphs.map(({ number, notes }) => [number, notes])).toEqual([
    [
      1,
      [
        {
          number: 1,
          claim: link('bridge-inspected'),
          names: ['bridge-inspected'],
          voice: '1',
          as: null,
          cue: 'said',
          mode: 'mixed',
          continued: false,
        },
      ],
    ],
    [
      2,
      [
        {
          number: 2,
          claim: link('bridge-not-inspected'),
          names: ['bridge-not-inspected'],
          voice: '2',
          as: null,
          cue: 'said',
          mode: 'direct',
          continued: false,
        },
      ],
    ],
    [
      3,
      [
        {
          number: 3,
          claim: link('repair-cost'),
          names: ['repair-cost'],
          voice: 'paper',
          as: null,
          cue: null,
          mode: 'outlet',
          continued: false,
        },
      ],
    ],
  ]);
});

function link(id: string) {
  const { gist, speaker, disputed } = getRecord(corpus.claims, id);
  const { name, kind } = getRecord(corpus.actors, speaker);
  return {
    id,
    gist,
    disputedMark: disputed ? 'Disputed' : null,
    disputed,
    address: `/claims/${id}/`,
    attributed: `${name}, ${kind === 'outlet' ? 'in its own voice' : 'as reported'}`,
    speaker: { id: speaker, name, address: `/actors/${speaker}/` },
    speakers: [{ id: speaker, name, address: `/actors/${speaker}/` }],
    states: [],
  };
}

test('of a text that may not be republished only the quoted words are given', () => {
  const { paragraphs } = articleView({ ...post, fullText: false }, corpus);
  expect(paragraphs.map(({ segments }) => segments.map(({ text }) => text))).toEqual([
    [' […] ', 'the bridge “was inspected in March”', ' […] '],
    ['“It was not,”', ' […] ', '“I would know.”', ' […] '],
    ['Repairs will cost £3m', ' […] '],
  ]);
});

/** The small corpus with other claims in its first article: each a list of stretches, by paragraph and code points in it. */
type Stretch = readonly [paragraph: number, from: number, length: number];

function withClaims(stretches: readonly (readonly Stretch[])[]): Corpus {
  const template = getRecord(corpus.claims, 'repair-cost');
  const claims = stretches.map((quotes, at): ClaimRecord => {
    const [appearance] = template.appearances;
    if (appearance === undefined) throw new Error('The template has no appearance');
    const anchored = quotes.map((stretch) => quoteAt(post, stretch)).toSorted((a, b) => a.start - b.start);
    return {
      ...template,
      id: `claim-${at}`,
      disputed: at % 2 === 1,
      appearances: [{ ...appearance, quotes: anchored }],
    };
  });
  return { ...corpus, claims: new Map(claims.map((claim) => [claim.id, claim])) };
}

function quoteAt({ text, paragraphs }: ArticleRecord, [nth, from, length]: Stretch): AnchoredQuote {
  const { number, start: first, end: last } = paragraphs[nth % paragraphs.length] ?? { number: 1, start: 0, end: 1 };
  const start = first + (from % (last - first));
  const end = Math.min(last, start + 1 + length);
  return { exact: sliceCodePoints(text, start, end), prefix: '', suffix: '', start, end, paragraph: number };
}

describe('whatever the claims', () => {
  const stretch: fc.Arbitrary<Stretch> = fc.tuple(fc.nat(5), fc.nat(100), fc.nat(60));
  const many = fc.array(fc.array(stretch, { minLength: 1, maxLength: 4 }), { maxLength: 6 }).map(withClaims);
  const quotesOf = ({ claims }: Corpus) =>
    [...claims.values()].flatMap(({ id, appearances }) =>
      appearances.flatMap(({ quotes }) => quotes.map((quote) => ({ ...quote, id }))),
    );

  test('the segments of a paragraph are its text, letter for letter', () => {
    fc.assert(
      fc.property(many, (varied) => {
        const { paragraphs } = articleView(post, varied);
        expect(paragraphs.map(({ segments }) => segments.map(({ text }) => text).join(''))).toEqual(
          post.paragraphs.map(({ text }) => text),
        );
        expect(paragraphs.flatMap(({ segments }) => segments).filter(({ text }) => text === '')).toEqual([]);
      }),
    );
  });

  test('a segment names just the claims whose quotes cover it', () => {
    fc.assert(
      fc.property(many, (varied) => {
        const { paragraphs } = articleView(post, varied);
        for (const [at, { segments }] of paragraphs.entries()) {
          let start = post.paragraphs[at]?.start ?? 0;
          for (const { text, claims, disputed } of segments) {
            const end = start + Array.from(text).length;
            const covering = quotesOf(varied).filter((quote) => quote.start <= start && end <= quote.end);
            expect([...claims].sort()).toEqual([...new Set(covering.map(({ id }) => id))].sort());
            expect(disputed).toBe(claims.some((id) => varied.claims.get(id)?.disputed));
            start = end;
          }
        }
      }),
    );
  });

  test('every claim is the target of one link, where it first stands, and has one note a paragraph', () => {
    fc.assert(
      fc.property(many, (varied) => {
        const { paragraphs, claimCount } = articleView(post, varied);
        const targets = paragraphs.flatMap(({ segments }) => segments.flatMap((one) => one.targets));
        expect(targets.toSorted()).toEqual([...varied.claims.keys()].toSorted());
        expect(claimCount).toBe(varied.claims.size);
        for (const { number, notes } of paragraphs) {
          const here = quotesOf(varied).filter(({ paragraph }) => paragraph === number);
          expect(notes.map(({ claim }) => claim.id).sort()).toEqual([...new Set(here.map(({ id }) => id))].sort());
        }
        const numbers = paragraphs.flatMap(({ notes }) =>
          notes.filter((note) => !note.continued).map((note) => note.number),
        );
        expect(numbers).toEqual(numbers.map((_, at) => at + 1));
      }),
    );
  });

  test('a text that may not be republished shows no word that is not quoted', () => {
    fc.assert(
      fc.property(many, (varied) => {
        const { paragraphs } = articleView({ ...post, fullText: false }, varied);
        const all = articleView(post, varied).paragraphs.filter(({ notes }) => notes.length > 0);
        const shown = (text: string, claims: readonly string[]) => (claims.length > 0 ? text : ' […] ');
        expect(paragraphs.map(({ segments }) => segments.map(({ text }) => text))).toEqual(
          all.map(({ segments }) => segments.map(({ text, claims }) => shown(text, claims))),
        );
      }),
    );
  });
});

test('the ids that have moved to a claim lead to its words too', () => {
  const moved = smallCorpus({
    'permalinks.yaml': ['claims:', 'claims:\n  price: { moved: repair-cost }\n  sum: { moved: repair-cost }'],
  });
  const { paragraphs } = articleView(getRecord(moved.articles, 'bridge/morning-post'), moved);
  const [segment] = paragraphs.at(-1)?.segments ?? [];
  expect([segment?.targets, segment?.claims]).toEqual([
    ['price', 'sum', 'repair-cost'],
    ['repair-cost', 'sum', 'price'],
  ]);
  expect(paragraphs.at(-1)?.notes[0]?.names).toEqual(['repair-cost', 'sum', 'price']);
});
