import { linkRelations } from '../../../src/compile/link-relations.ts';
import type { ActorRecord, ArticleRecord, ClaimRecord, Corpus } from '../../../src/model/corpus.ts';
import type { PermalinkState } from '../../../src/model/permalinks-file.ts';
import type { Relation } from '../../../src/model/relation.ts';

/** A corpus after a change; whatever the change is about is picked by number, so that it always finds something. */
export type Change = (corpus: Corpus) => Corpus;

const picked = <Item>(items: Iterable<Item>, at: number): Item => {
  const all = [...items];
  const item = all[at % all.length];
  if (item === undefined) throw new Error('Cannot find anything to change');
  return item;
};

/** Sorted by id, as the compiler has it. */
function withRecord<Kept extends { readonly id: string }>(
  records: ReadonlyMap<string, Kept>,
  record: Kept,
): ReadonlyMap<string, Kept> {
  return new Map([...records, [record.id, record] as const].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const without = <Kept>(records: ReadonlyMap<string, Kept>, id: string): ReadonlyMap<string, Kept> =>
  new Map([...records].filter(([one]) => one !== id));

/** The claims with these edges and no others, linked anew. */
function linked(corpus: Corpus, claims: ReadonlyMap<string, ClaimRecord>, edges: readonly Relation[]): Corpus {
  const kept = edges.filter(({ from, to }) => claims.has(from) && claims.has(to));
  const links = linkRelations(new Map([...claims.keys()].map((id) => [id, kept.filter(({ from }) => from === id)])));
  return { ...corpus, claims: new Map([...claims].map(([id, claim]) => [id, { ...claim, ...links.get(id) }])) };
}

const edgesOf = ({ claims }: Corpus): readonly Relation[] => [...claims.values()].flatMap((claim) => claim.relations);

const editClaim =
  (edit: (claim: ClaimRecord, corpus: Corpus) => Partial<ClaimRecord>) =>
  (at: number): Change =>
  (corpus) => {
    const claim = picked(corpus.claims.values(), at);
    return { ...corpus, claims: withRecord(corpus.claims, { ...claim, ...edit(claim, corpus) }) };
  };

const editArticle =
  (edit: (article: ArticleRecord) => Partial<ArticleRecord>) =>
  (at: number): Change =>
  (corpus) => {
    const article = picked(corpus.articles.values(), at);
    return { ...corpus, articles: withRecord(corpus.articles, { ...article, ...edit(article) }) };
  };

const editActor =
  (edit: (actor: ActorRecord) => Partial<ActorRecord>) =>
  (at: number): Change =>
  (corpus) => {
    const actor = picked(corpus.actors.values(), at);
    return { ...corpus, actors: withRecord(corpus.actors, { ...actor, ...edit(actor) }) };
  };

const setState = (kind: 'claims' | 'actors', id: string, state: PermalinkState, corpus: Corpus): Corpus => ({
  ...corpus,
  permalinks: { ...corpus.permalinks, [kind]: { ...corpus.permalinks[kind], [id]: state } },
});

const removeClaim =
  (at: number): Change =>
  (corpus) => {
    const { id } = picked(corpus.claims.values(), at);
    const differences = [...corpus.differences].filter(([, { claims }]) => !claims.includes(id));
    return corpus.claims.size === 1
      ? corpus
      : linked({ ...corpus, differences: new Map(differences) }, without(corpus.claims, id), edgesOf(corpus));
  };

/** Every kind of change: of a record's own words, of what it is linked to, of which records there are, and of the ledger. */
export const anyChanges: readonly ((at: number) => Change)[] = [
  editClaim(({ gist }) => ({ gist: `${gist} Twice.` })),
  editClaim(({ said }) => ({ said: { ...said, edtf: '2023-03' } })),
  editClaim(({ point, story }, { stories }) => ({
    point: stories.get(story)?.points.find(({ id }) => id !== point)?.id ?? point,
  })),
  editClaim((_, { actors }) => ({ speaker: picked(actors.keys(), 3), speakers: [picked(actors.keys(), 3)] })),
  editClaim((_, { actors }) => ({ about: [picked(actors.keys(), 1)], audience: [picked(actors.keys(), 5)] })),
  editClaim(({ appearances }) => ({ appearances: appearances.map((one) => ({ ...one, cue: 'shouted' })) })),
  editClaim(({ changes: told }) => ({
    changes: [...told, { date: '2024-02-01', kind: 'correction', what: 'The day was wrong.', why: 'Misread.' }],
  })),
  editClaim(({ minor }) => ({ minor: minor === null ? 'A detail.' : null })),
  editArticle(() => ({ headline: 'A new headline' })),
  editArticle(({ published }) => ({ published: { ...published, edtf: '2023-08-09' } })),
  editArticle(({ fullText }) => ({ fullText: !fullText })),
  editActor(({ name }) => ({ name: `${name} the Younger` })),
  editActor(({ aliases }) => ({ aliases: [...aliases, 'the Elder'] })),
  (at) => (corpus) => {
    const outlet = picked(corpus.outlets.values(), at);
    return { ...corpus, outlets: withRecord(corpus.outlets, { ...outlet, name: `${outlet.name} on Sunday` }) };
  },
  (at) => (corpus) => {
    const story = picked(corpus.stories.values(), at);
    return { ...corpus, stories: withRecord(corpus.stories, { ...story, title: `${story.title}, again` }) };
  },
  (at) => (corpus) => {
    const story = picked(corpus.stories.values(), at);
    return { ...corpus, stories: withRecord(corpus.stories, { ...story, points: story.points.toReversed() }) };
  },
  (at) => (corpus) => {
    if (corpus.differences.size === 0) return corpus;
    const one = picked(corpus.differences.values(), at);
    return { ...corpus, differences: withRecord(corpus.differences, { ...one, question: `${one.question} Really?` }) };
  },
  removeClaim,
  (at) => (corpus) => {
    const claim = picked(corpus.claims.values(), at);
    const claims = withRecord(corpus.claims, { ...claim, id: `another-${corpus.claims.size}` });
    return linked(corpus, claims, edgesOf(corpus));
  },
  (at) => (corpus) => {
    const edges = edgesOf(corpus);
    return linked(
      corpus,
      corpus.claims,
      edges.filter((_, index) => index !== at % Math.max(edges.length, 1)),
    );
  },
  (at) => (corpus) => {
    const from = picked(corpus.claims.keys(), at).toString();
    const to = picked(corpus.claims.keys(), at + 1).toString();
    const edge = { family: 'disputes', kind: 'denies', scope: 'whole', from, to, note: 'He denies it.' } as const;
    return from === to ? corpus : linked(corpus, corpus.claims, [...edgesOf(corpus), edge]);
  },
  (at) => (corpus) => ({
    ...corpus,
    actors: withRecord(corpus.actors, { ...picked(corpus.actors.values(), at), id: `newcomer-${corpus.actors.size}` }),
  }),
  (at) => (corpus) => setState('claims', picked(corpus.claims.keys(), at), { live: '2024-01-05' }, corpus),
  (at) => (corpus) => setState('claims', `former-${at}`, { moved: picked(corpus.claims.keys(), at) }, corpus),
  (at) => (corpus) => setState('actors', `former-${at}`, { moved: picked(corpus.actors.keys(), at) }, corpus),
  (at) => (corpus) => ({
    ...setState('claims', `gone-${at}`, { withdrawn: '2024-01-06', reason: 'It was never said.' }, corpus),
    formerPlaces: new Map([
      ...corpus.formerPlaces,
      [
        `claims/gone-${at}`,
        { story: picked(corpus.stories.keys(), at), speakers: [picked(corpus.actors.keys(), at)] },
      ] as const,
    ]),
  }),
];
