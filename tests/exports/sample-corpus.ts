import { type ClaimLinks, linkRelations } from '../../src/compile/link-relations.ts';
import type { ActorRecord, ArticleRecord, ClaimRecord, Corpus } from '../../src/model/corpus.ts';
import type { Relation } from '../../src/model/relation.ts';
import { articleOf, quoteIn } from '../fixtures/articles.ts';

/** A corpus made by hand, full of what exports trip over: quotes, commas, line breaks, formulas, RTL, emoji. */

const sunArticle: ArticleRecord = {
  ...articleOf(
    'harbour-plan/the-sun',
    'BRUSSELS has said “no, never” to the town’s plan, a memo shows 🚤.',
    'An EU official told a minister: “We said no, never, and \u2028 we meant it.”',
    '=HYPERLINK("https://evil.example";"click"), the mayor said.',
    'The mayor הוא אמר שלום yesterday, with <b>bold</b> & “x,y” \\ {braces} 100% $5 #1 a_b ~ ^.',
    'The official said no, never.',
  ),
  url: 'https://paper.example/2023/harbour?id=1&x=2',
  headline: 'Brussels: “no, never”',
  byline: { printed: null, people: ['Jo Doe'], place: null, agency: null },
  published: { edtf: '2023-08-13', basis: null },
};

const mailArticle: ArticleRecord = {
  ...articleOf(
    'harbour-plan/daily-mail',
    '‘We never said that,’ a spokesman said.',
    '- The minister does not recall it.',
    'Short.',
  ),
  published: { edtf: '2023-08~', basis: 'inferred: the memo is dated July' },
  fullText: false,
  outletBasis: 'inferred: it calls itself the Mail',
};

const actor = (id: string, name: string, kind: ActorRecord['kind'], aliases: string[] = []): ActorRecord => ({
  id,
  name,
  kind,
  aliases,
  datedAliases: [],
  searchWords: [],
  url: null,
  archived: null,
  roles: [],
  description: null,
});

const said = { to: 'eu-said-no', kind: 'denies', scope: 'whole', family: 'disputes' } as const;
const linked = linkRelations(
  new Map<string, readonly Relation[]>([
    ['eu-said-no', []],
    [
      'mayor-formula',
      [
        {
          family: 'supports',
          kind: 'ground',
          scope: null,
          note: 'He gives it as a reason.',
          from: 'mayor-formula',
          to: 'eu-said-no',
        },
      ],
    ],
    [
      'minister-does-not-recall',
      [
        {
          ...said,
          kind: 'does-not-recall',
          scope: 'attribution',
          note: 'No memory of it.',
          from: 'minister-does-not-recall',
        },
      ],
    ],
    ['spokesman-denies', [{ ...said, note: 'He says: "never, ever",\nand more.', from: 'spokesman-denies' }]],
  ]),
);

function linksOf(id: string): ClaimLinks {
  const links = linked.get(id);
  if (links === undefined) throw new Error(`Cannot find the edges of ${id}`);
  return links;
}

const claim = (id: string, rest: Partial<ClaimRecord>): ClaimRecord => ({
  id,
  file: `claims/harbour-plan/${id}.md`,
  story: 'harbour-plan',
  point: 'what-was-said',
  speaker: 'eu-official',
  speakers: [rest.speaker ?? 'eu-official'],
  gist: 'A gist.',
  said: { edtf: '2023?', basis: 'this year' },
  audience: [],
  about: [],
  appearances: [],
  ...linksOf(id),
  minor: null,
  changes: [],
  note: '',
  ...rest,
});

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((record) => [record.id, record]));

const claims: readonly ClaimRecord[] = [
  claim('eu-said-no', {
    gist: 'The EU says no to the plan, "never", 100%.',
    about: ['mayor'],
    audience: ['minister'],
    appearances: [
      {
        article: 'harbour-plan/the-sun',
        outlet: 'the-sun',
        quotes: [
          quoteIn(sunArticle, '“no, never” to the town’s plan'),
          quoteIn(sunArticle, 'We said no, never, and \u2028 we meant it.'),
        ],
        as: 'An EU official',
        identity: 'inferred: the other paper names him',
        cue: 'told',
        mode: 'direct',
        via: ['leaked-memo'],
        ...{ edition: null, unmarked: null, lang: null, translation: null, translationOrigin: null, media: null },
      },
      {
        article: 'harbour-plan/the-sun',
        outlet: 'the-sun',
        quotes: [quoteIn(sunArticle, 'The official said no, never')],
        as: 'The official',
        identity: null,
        cue: 'said',
        mode: 'indirect',
        via: [],
        ...{ edition: null, unmarked: null, lang: null, translation: null, translationOrigin: null, media: null },
      },
    ],
  }),
  claim('mayor-formula', {
    speaker: 'mayor',
    gist: '=1+1, says the mayor.',
    said: { edtf: '2023-08-12', basis: 'yesterday' },
    appearances: [
      {
        article: 'harbour-plan/the-sun',
        outlet: 'the-sun',
        quotes: [quoteIn(sunArticle, '=HYPERLINK("https://evil.example";"click"), the mayor said.')],
        as: 'the mayor',
        identity: null,
        cue: 'said',
        mode: 'mixed',
        via: [],
        ...{ edition: null, unmarked: null, lang: null, translation: null, translationOrigin: null, media: null },
      },
    ],
  }),
  claim('minister-does-not-recall', {
    speaker: 'minister',
    gist: 'The minister does not recall it.',
    said: { edtf: '2023-05/2023-08', basis: 'inferred: between the memo and the article' },
    appearances: [
      {
        article: 'harbour-plan/daily-mail',
        outlet: 'daily-mail',
        quotes: [quoteIn(mailArticle, '- The minister does not recall it.')],
        as: null,
        identity: null,
        cue: null,
        mode: 'outlet',
        via: [],
        ...{ edition: null, unmarked: null, lang: null, translation: null, translationOrigin: null, media: null },
      },
    ],
  }),
  claim('spokesman-denies', {
    speaker: 'eu-official',
    point: 'who-denies',
    gist: 'The EU never said it.',
    appearances: [
      {
        article: 'harbour-plan/daily-mail',
        outlet: 'daily-mail',
        quotes: [quoteIn(mailArticle, 'We never said that,')],
        as: 'a spokesman',
        identity: null,
        cue: 'said',
        mode: 'direct',
        via: [],
        ...{ edition: null, unmarked: null, lang: null, translation: null, translationOrigin: null, media: null },
      },
    ],
  }),
];

const sun = { article: 'harbour-plan/the-sun', edition: null, outlet: 'the-sun' } as const;

/** The corpus: one story, two papers (one with full text, an address and a headline), four claims, two disputes. */
export const sampleCorpus: Corpus = {
  stories: byId([
    {
      id: 'harbour-plan',
      title: 'The harbour plan',
      question: 'Did the EU say no?',
      summary: 'A memo says so; a spokesman says not.',
      points: [
        { id: 'what-was-said', question: 'What was said?', note: null },
        { id: 'who-denies', question: 'Who denies it?', note: 'The papers differ.' },
      ],
      papers: ['the-sun', 'daily-mail'],
      articles: ['harbour-plan/the-sun', 'harbour-plan/daily-mail'],
      events: [
        {
          what: 'A memo, "secret", is shown.',
          date: { edtf: '2023-08~', basis: 'inferred: a memo “shows”' },
          article: 'harbour-plan/the-sun',
          outlet: 'the-sun',
          edition: null,
          quote: quoteIn(sunArticle, 'a memo shows 🚤'),
        },
        {
          what: 'A spokesman speaks.',
          date: { edtf: '2023-08-12', basis: null },
          article: 'harbour-plan/daily-mail',
          outlet: 'daily-mail',
          edition: null,
          quote: quoteIn(mailArticle, 'a spokesman said'),
        },
      ],
      background: '',
    },
  ]),
  outlets: byId([
    { id: 'the-sun', name: 'The Sun', short: 'Sun', aliases: [] },
    { id: 'daily-mail', name: 'Daily Mail', short: 'Mail', aliases: ['The Mail'] },
  ]),
  articles: byId([sunArticle, mailArticle]),
  editions: byId([
    {
      ...sunArticle,
      id: 'harbour-plan/the-sun/2023-08-12',
      edited: { edtf: '2023-08-12', basis: null },
      edition: { id: '2023-08-12', of: 'harbour-plan/the-sun' },
    },
  ]),
  actors: byId([
    {
      ...actor('eu-official', 'Björn Šeibert', 'person', ['Siebert', '=cmd|calc', 'A; B']),
      description: 'An official.',
    },
    {
      ...actor('mayor', 'The mayor', 'person'),
      roles: [{ role: 'mayor, “acting”', article: 'harbour-plan/the-sun', from: null, until: '2023-12' }],
    },
    actor('minister', 'A minister', 'person'),
    actor('leaked-memo', 'the leaked memo', 'document'),
    actor('the-sun', 'The Sun', 'outlet'),
    actor('daily-mail', 'Daily Mail', 'outlet', ['The Mail']),
  ]),
  claims: byId(claims),
  differences: byId([
    {
      id: 'how-plain',
      file: 'differences/harbour-plan/how-plain.md',
      story: 'harbour-plan',
      point: 'what-was-said',
      question: 'Was it said, or “said”?',
      kind: 'certainty',
      values: [
        {
          value: '=a no in marks, "so"',
          passages: [{ ...sun, quote: quoteIn(sunArticle, '“no, never” to the town’s plan'), claim: 'eu-said-no' }],
        },
        {
          value: 'a plain no',
          passages: [
            { ...sun, quote: quoteIn(sunArticle, 'The official said no, never'), claim: 'eu-said-no' },
            { ...sun, quote: quoteIn(sunArticle, 'We said no, never, and \u2028 we meant it.'), claim: null },
          ],
        },
      ],
      silent: ['harbour-plan/daily-mail'],
      printedBefore: [],
      unchecked: [],
      changes: [],
      claims: ['eu-said-no'],
      note: 'One paper\nwith itself.',
    },
  ]),
  formerPlaces: new Map(),
  permalinks: {
    stories: { 'harbour-plan': 'live' },
    articles: { 'harbour-plan/the-sun': 'live', 'harbour-plan/daily-mail': 'live' },
    actors: {},
    editions: {},
    differences: {},
    claims: {
      'eu-said-no': 'live',
      'eu-says-no': { moved: 'eu-said-no' },
      'mayor-formula': 'live',
      'minister-does-not-recall': 'live',
      'spokesman-denies': 'live',
      gone: { withdrawn: '2026-11-22', reason: 'It was counted twice.' },
    },
  },
};
