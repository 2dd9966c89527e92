import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpusTables } from '../../../src/exports/data/corpus-tables.ts';
import { databaseFiles } from '../../../src/exports/dataset/database-files.ts';
import { researchViews } from '../../../src/exports/dataset/research-queries.ts';
import { type ClaimRecord, type Corpus, getRecord } from '../../../src/model/corpus.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import { publishedCorpus } from '../../fixtures/published-corpus.ts';
import { sampleSite } from '../sample-site.ts';
import { openDuckDb, openSqlite, type Row } from './database-readers.ts';

const namesOf = ({ speakers }: ClaimRecord, corpus: Corpus) => speakers.map((id) => getRecord(corpus.actors, id).name);

/** The same questions, answered from the records themselves. */
const answers: Readonly<Record<string, (corpus: Corpus) => readonly Row[]>> = {
  who_disputes_what: (corpus) =>
    [...corpus.claims.values()].flatMap((target) =>
      target.disputedBy.flatMap((edge) => {
        const maker = getRecord(corpus.claims, edge.claim);
        const pairs = namesOf(maker, corpus).flatMap((speaker) =>
          namesOf(target, corpus).map((disputed) => ({ speaker, disputed_speaker: disputed })),
        );
        return pairs.map((pair) => ({
          ...{ ...pair, story: maker.story, says: maker.gist, said: maker.said.edtf, disputed: target.gist },
          ...{ kind: edge.kind, scope: edge.scope, note: edge.note },
          url: `${sampleSite.address}claims/${target.id}/#disputed-by-${maker.id}`,
        }));
      }),
    ),
  said_by_paper: (corpus) =>
    [...corpus.claims.values()].flatMap((claim) =>
      claim.speakers.flatMap((id) =>
        claim.appearances.map(({ outlet, as, quotes }) => ({
          ...{ speaker_id: id, speaker: getRecord(corpus.actors, id).name, story: claim.story },
          ...{ paper: getRecord(corpus.outlets, outlet).name, said: claim.said.edtf, summary: claim.gist, called: as },
          words: quotes.map(({ exact }) => exact).join(' […] '),
        })),
      ),
    ),
};

/** In an order of their own, since a view has none. */
const sorted = (rows: readonly Row[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))).toSorted();
const columns = (rows: readonly Row[], names: readonly string[]) =>
  rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));

const corpora: readonly (readonly [string, Corpus])[] = [
  ['the ferry story', ferryCorpus()],
  ['what is published', publishedCorpus],
];

describe.each(corpora)('of %s', (_name, corpus) => {
  const files = databaseFiles(corpusTables(corpus, sampleSite.address), { published: null, version: null }, sampleSite);

  test.each(Object.keys(researchViews))(
    '%s is answered as the records answer it, by SQLite and by DuckDB',
    async (view) => {
      const expected = answers[view]?.(corpus) ?? [];
      const names = Object.keys(expected[0] ?? {});
      expect(expected.length).toBeGreaterThan(0);
      const inSqlite: readonly Row[] = openSqlite(files).prepare(`SELECT * FROM ${view}`).all();
      const inDuckDb = await (await openDuckDb(files)).ask(researchViews[view] ?? '');
      expect(sorted(columns(inSqlite, names))).toEqual(sorted(expected));
      expect(sorted(inDuckDb)).toEqual(sorted(inSqlite));
    },
  );
});

test('the documentation has the queries as they are run', () => {
  const text = readFileSync('docs/scale.md', 'utf8');
  for (const query of Object.values(researchViews)) expect(text).toContain(`\`\`\`sql\n${query};\n\`\`\`\n`);
});
