import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchSource, ShownClaim } from '../../src/search/search-document.ts';
import { emptyState } from '../../src/search/search-state.ts';
import { foldWords } from '../../src/search/words/fold-words.ts';
import { openSource } from './open-sample.ts';
import { actor, claim, sampleSource } from './sample-source.ts';

/** The sample with names in other scripts, figures, somebody who is only spoken about, and short names that are near others. */
const source: SearchSource = {
  actors: [
    ...sampleSource.actors,
    actor('xi-jinping', 'Xi Jinping', { aliases: ['习近平', '習近平国家主席'] }),
    actor('kim', 'Kim Jong Un', { aliases: ['Kim', '김정은'] }),
    actor('king-charles', 'King Charles'),
  ],
  claims: [
    ...sampleSource.claims,
    claim('xi-says', 'xi-jinping', { gist: 'Trade must grow.' }),
    claim('kim-says', 'kim', { gist: 'Nothing has changed.' }),
    claim('of-the-king', 'rishi-sunak', { gist: 'He will visit in May.', about: ['king-charles'] }),
    claim('cost', 'the-sun', { gist: 'It costs £480m, and 100,000 came.' }),
    claim('told-on-friday', 'the-sun', { gist: 'The order was given on Friday.' }),
    claim('order', 'the-sun', { gist: 'There was an order.' }),
  ],
};
const engine = await openSource(source);

async function idsFor(q: string): Promise<string[]> {
  const { hits } = await engine.search({ ...emptyState, q }, { limit: 50, facets: false });
  return hits.map(({ claim: { id } }) => id).toSorted();
}

/** What is typed, and all claims that it finds. */
test.each([
  ['近平', ['xi-says']],
  ['习近', ['xi-says']],
  ['主席', ['xi-says']],
  ['정은', ['kim-says']],
  ['安倍', []],
  ['Kim', ['kim-says']],
  ['kim', ['kim-says']],
  ['king charles', ['of-the-king']],
  ['charles', ['of-the-king']],
  ['480 million', ['cost']],
  ['£480m', ['cost']],
  ['480000000', ['cost']],
  ['100000', ['cost']],
  ['100,000', ['cost']],
  ['100 000', ['cost']],
  ['six', ['six-died']],
  ['6', ['six-died']],
  ['order', ['order', 'told-on-friday']],
  ['order -friday', ['order']],
  ['order −"on friday"', ['order']],
  ['order - friday', ['told-on-friday']],
])('finds for %s no more than %j', async (q, found) => {
  expect(await idsFor(q)).toEqual(found);
});

const speakers = new Map(source.claims.map(({ id, speaker, about }) => [id, [speaker, ...about]]));
const names = new Map(
  source.actors.map(({ id, name, aliases, roles }) => [id, [name, ...aliases, ...roles].join(' ')]),
);

/** All words and figures of a claim's texts, and of what those are called who say it or whom it is about. */
function supportOf(shown: ShownClaim): string[] {
  const called = (speakers.get(shown.id) ?? []).map((id) => names.get(id) ?? '');
  const texts = [shown.gist, ...shown.quotes, ...shown.attributions, ...called];
  return texts.flatMap((text) => foldWords(text).flatMap(({ folded, figure }) => [folded, figure ?? folded]));
}

const vocabulary = [
  ...new Set(
    source.claims.flatMap(({ gist, quotes }) => foldWords([gist, ...quotes].join(' ')).map(({ folded }) => folded)),
  ),
];
const typos = fc
  .tuple(fc.constantFrom(...vocabulary), fc.nat(12), fc.constantFrom('', 'a', 'r', 'x'))
  .map(([word, at, letter]) => word.slice(0, at) + letter + word.slice(at + 1));
const queries = fc
  .array(
    fc.oneof(
      fc.constantFrom(...vocabulary),
      typos,
      fc.string({ maxLength: 8 }),
      fc.constantFrom('trump', 'seybert', '-recall', '"not open"'),
    ),
    { maxLength: 3 },
  )
  .map((words) => words.join(' '));

test('finds no claim that does not hold a word of the query, as typed or as corrected aloud', async () => {
  await fc.assert(
    fc.asyncProperty(queries, async (q) => {
      const { hits, corrections } = await engine.search({ ...emptyState, q }, { limit: 50, facets: false });
      const typed = foldWords(q).flatMap(({ folded, figure }) => [folded, figure ?? folded]);
      const meant = [...typed, ...corrections.map(({ instead }) => instead)];
      for (const { claim: shown } of hits) {
        const support = supportOf(shown);
        const isHeld = (word: string): boolean => support.some((one) => one.startsWith(word));
        expect(meant.length === 0 || meant.some(isHeld) || /(^|\s)[-−]/.test(q), `${q} -> ${shown.id}`).toBe(true);
      }
    }),
  );
});
