import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { type JsonLdNode, jsonLdDocument } from '../../../src/exports/linked-data/json-ld-nodes.ts';
import { nQuads as encodedQuads } from '../../../src/exports/linked-data/n-quads.ts';
import { recordGraph } from '../../../src/exports/linked-data/record-graph.ts';
import { editedBridgeCorpus } from '../../fixtures/edited-bridge.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import { objectsOf, quadsOf } from '../read-json-ld.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';

const schemaContext = JSON.parse(readFileSync('tests/fixtures/standards/schemaorg-30.0-context.jsonld', 'utf8'));

/** Statements in RDF's canonical form, in which blank nodes have names that depend on nothing but what they say. */
const canonical = (input: string | object): Promise<string> =>
  jsonld.canonize(
    input as jsonld.JsonLdDocument,
    {
      algorithm: 'URDNA2015',
      format: 'application/n-quads',
      ...(typeof input === 'string'
        ? { inputFormat: 'application/n-quads' }
        : { documentLoader: async (url: string) => ({ documentUrl: url, document: schemaContext }) }),
    } as jsonld.Options.Normalize,
  );

const graphs: readonly (readonly [name: string, nodes: readonly JsonLdNode[]])[] = [
  ['awkward texts', recordGraph(sampleCorpus, sampleSite)],
  ['every family of relations', recordGraph(ferryCorpus(), sampleSite)],
  ['an article that its paper has changed', recordGraph(editedBridgeCorpus(), sampleSite)],
  [
    'every kind of value',
    [
      {
        '@type': 'Claim',
        text: 'a "b" \\ c\nd\re\u2028 é 🚤 \t\u0001',
        url: 'https://a.example/x?y=é#z',
        dateCreated: '2023-08',
        'dcterms:date': { '@type': 'edtf:EDTF', '@value': '2023?' },
        'dcterms:extent': [1, -2, true, false],
        about: [
          { '@id': 'https://a.example/b' },
          { '@type': 'Person', name: 'Ann' },
          { '@type': 'Person', name: 'Ann' },
        ],
        'cito:cites': { '@list': [{ '@id': 'https://a.example/1' }, 'two', { name: 'three' }] },
        'rdf:value': { '@list': [] },
      },
    ],
  ],
];

const nQuads = (nodes: Parameters<typeof encodedQuads>[0]): string => new TextDecoder().decode(encodedQuads(nodes));

test.each(graphs)('%s: what a JSON-LD processor makes of the same nodes', async (_name, nodes) => {
  expect(await canonical(nQuads(nodes))).toBe(await canonical(jsonLdDocument(nodes)));
});

test('an address with what no IRI may hold is escaped, so that every other statement can still be read', () => {
  expect(nQuads([{ '@id': 'https://a.example/x y"<>|', name: 'A' }])).toBe(
    '<https://a.example/x%20y%22%3C%3E%7C> <http://schema.org/name> "A" .\n',
  );
});

test('every statement stands once, and the same nodes give the same text', () => {
  const [, nodes] = graphs[1] ?? expect.unreachable('the second graph');
  const lines = nQuads(nodes).split('\n');
  expect(new Set(lines).size).toBe(lines.length);
  expect(nQuads(nodes)).toBe(nQuads(nodes));
});

test('how a paper carries a claim: its words, mode, cue and chain, under its own address', async () => {
  const quads = await quadsOf(jsonLdDocument(recordGraph(ferryCorpus(), sampleSite)));
  const appearance = `${sampleSite.address}claims/no-ferry-before-winter/#in-island-gazette`;
  const own = (term: string) => `${sampleSite.address}data/vocabulary.jsonld#${term}`;
  expect({
    of: objectsOf(quads, appearance, own('appearance-of')),
    as: objectsOf(quads, appearance, own('attribution')),
    cue: objectsOf(quads, appearance, own('cue')),
    mode: objectsOf(quads, appearance, 'http://purl.org/dc/terms/type'),
    article: objectsOf(quads, appearance, 'http://schema.org/isPartOf'),
    words: objectsOf(quads, appearance, 'http://schema.org/hasPart').flatMap((quotation) =>
      objectsOf(quads, quotation, 'http://schema.org/text'),
    ),
    question: objectsOf(quads, `${sampleSite.address}claims/no-ferry-before-winter/`, own('question')).flatMap((one) =>
      objectsOf(quads, one, 'http://schema.org/name'),
    ),
  }).toEqual({
    of: [`${sampleSite.address}claims/no-ferry-before-winter/`],
    as: ['Northern Ferries'],
    cue: ['added'],
    mode: [own('mode-direct')],
    article: [`${sampleSite.address}articles/ferry/island-gazette/`],
    words: ['It will not sail before the first of June'],
    question: ['When will the ferry sail?'],
  });
});

test('words of an earlier text are said to stand in that text, and not in the one that replaced it', async () => {
  const quads = await quadsOf(jsonLdDocument(recordGraph(editedBridgeCorpus(), sampleSite)));
  const earlier = `${sampleSite.address}articles/bridge/evening-star/2023-06-03/`;
  const claim = `${sampleSite.address}claims/bridge-inspected/`;
  expect({
    appearance: objectsOf(quads, `${claim}#in-evening-star`, 'http://schema.org/isPartOf'),
    claim: objectsOf(quads, claim, 'http://schema.org/appearance').filter((one) => one.includes('evening-star')),
    of: objectsOf(quads, earlier, 'http://schema.org/exampleOfWork'),
    changed: objectsOf(quads, earlier, 'http://schema.org/dateModified'),
  }).toEqual({
    appearance: [earlier],
    claim: [earlier],
    of: [`${sampleSite.address}articles/bridge/evening-star/`],
    changed: ['2023-06-03'],
  });
});
