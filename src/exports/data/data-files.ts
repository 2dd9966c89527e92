import type { Corpus } from '../../model/corpus.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { articleCsl } from '../citations/cite-article.ts';
import { claimCsl } from '../citations/cite-claim.ts';
import { differenceCsl } from '../citations/cite-difference.ts';
import { citationFiles } from '../citations/record-files.ts';
import { databaseFiles } from '../dataset/database-files.ts';
import { type DatasetEdition, datasetEdition } from '../dataset/dataset-edition.ts';
import { citationCff, dataCite } from '../dataset/dataset-metadata.ts';
import { publishedSchemas } from '../dataset/published-schemas.ts';
import { claimNode } from '../linked-data/claim-json-ld.ts';
import { differenceNode } from '../linked-data/difference-json-ld.ts';
import { actorNode, articleNode, jsonLdDocument } from '../linked-data/json-ld-nodes.ts';
import { nQuads } from '../linked-data/n-quads.ts';
import { recordGraph } from '../linked-data/record-graph.ts';
import { relationNode } from '../linked-data/relation-json-ld.ts';
import { vocabularyJsonLd } from '../linked-data/vocabulary-json-ld.ts';
import { annotationCollection } from '../linked-data/web-annotation.ts';
import { corpusTables } from './corpus-tables.ts';
import { type DataFile, dataPackage } from './data-package.ts';
import {
  actorsJson,
  articlesJson,
  changelogJson,
  claimsJson,
  differencesJson,
  eventsJson,
  formerJson,
  ndjson,
} from './json-files.ts';
import { publishedClaims, publishedDifferences } from './published-records.ts';
import { type Table, tableCsv } from './table.ts';

/** Every file of `/data/`, the descriptor `datapackage.json`, which lists the others, last. */
export function corpusDataFiles(corpus: Corpus, facts: SiteFacts): readonly DataFile[] {
  const tables = corpusTables(corpus, facts.address);
  const edition = datasetEdition(corpus, facts);
  const files = [
    ...recordFiles(corpus, facts),
    ...tables.map(csvFile),
    ...databaseFiles(tables, edition, facts),
    ...citations(corpus, edition, facts),
    ...linkedDataFiles(corpus, facts),
    ...schemas(facts),
  ];
  return [
    ...files,
    {
      name: 'datapackage.json',
      mediaType: 'application/json',
      kind: 'table',
      description: 'a description of the tables, with keys, sizes, hashes and licence',
      content: jsonText(dataPackage(tables, files, edition, facts)),
    },
  ];
}

function recordFiles(corpus: Corpus, facts: SiteFacts): readonly DataFile[] {
  const file = (name: string, description: string, content: string): DataFile => {
    const mediaType = name.endsWith('.ndjson') ? 'application/x-ndjson' : 'application/json';
    return { name, mediaType, kind: 'record', description, content };
  };
  const site = facts.address;
  return [
    file(
      'claims.json',
      'every claim, with its passages, quotations and disputes in both directions',
      claimsJson(corpus, site),
    ),
    file('differences.json', 'what the papers put differently, with every passage', differencesJson(corpus, site)),
    file('events.json', 'what happened when, as the articles report it', eventsJson(corpus, site)),
    file(
      'articles.json',
      'every article with its text; the positions of quotations are counted in it, in Unicode code points from 0',
      articlesJson(corpus, site),
    ),
    file('actors.json', 'every person and organisation, with other names and roles', actorsJson(corpus, site)),
    file('former.json', 'every id that has moved or was withdrawn, and what became of it', formerJson(corpus, site)),
    file(
      'changelog.json',
      'what was added, reworded, corrected, moved or withdrawn, with its day and reason',
      changelogJson(corpus, site),
    ),
    file('claims.ndjson', 'the claims, one a line', ndjson(publishedClaims(corpus, site))),
    file('differences.ndjson', 'the differences, one a line', ndjson(publishedDifferences(corpus, site))),
  ];
}

function csvFile(table: Table): DataFile {
  const { name, description } = table;
  return { name: `${name}.csv`, mediaType: 'text/csv', kind: 'table', description, content: tableCsv(table) };
}

/** Every claim's record and every article, for a reference manager; and the data itself, to be cited. */
function citations(corpus: Corpus, edition: DatasetEdition, facts: SiteFacts): readonly DataFile[] {
  const items = [
    ...[...corpus.claims.values()].map((claim) => claimCsl(claim, corpus, facts)),
    ...[...corpus.differences.values()].map((difference) => differenceCsl(difference, corpus, facts)),
    ...[...corpus.articles.values()].map((article) => articleCsl(article, corpus, facts)),
  ];
  const kind = 'citation';
  return [
    ...citationFiles(() => items).map(({ extension, mediaType, text }): DataFile => {
      const description = 'every claim, difference and article';
      return { name: `citations.${extension}`, mediaType, kind, description, content: text() };
    }),
    {
      ...{ name: 'CITATION.cff', mediaType: 'application/yaml', kind, content: citationCff(edition, facts) },
      description: 'how to cite this data, with its version',
    },
    {
      ...{ name: 'datacite.json', mediaType: 'application/json', kind, content: jsonText(dataCite(edition, facts)) },
      description: 'the same for a repository of research data',
    },
  ];
}

function linkedDataFiles(corpus: Corpus, facts: SiteFacts): readonly DataFile[] {
  const claims = [...corpus.claims.values()];
  const graph = jsonLdDocument([
    ...claims.map((claim) => claimNode(claim, corpus, facts)),
    ...claims.flatMap((claim) => claim.relations.map((edge) => relationNode(edge, facts))),
    ...[...corpus.differences.values()].map((difference) => differenceNode(difference, corpus, facts)),
    ...[...corpus.articles.values(), ...corpus.editions.values()].map((article) => articleNode(article, corpus, facts)),
    ...[...corpus.actors.values()].map((actor) => actorNode(actor, facts)),
  ]);
  const file = (name: string, description: string, document: object): DataFile => ({
    ...{ name, mediaType: 'application/ld+json', kind: 'linked-data', description, content: jsonText(document) },
  });
  return [
    file(
      'claims.jsonld',
      'claims, their relations, differences, articles, people and organisations as linked data (schema.org, CiTO)',
      graph,
    ),
    file('annotations.jsonld', 'every passage as a W3C Web Annotation', annotationCollection(corpus, facts)),
    file(
      'vocabulary.jsonld',
      'the kinds and scopes of relations and differences and the ways of reporting, as defined terms',
      vocabularyJsonLd(facts),
    ),
    {
      ...{ name: 'records.nq', mediaType: 'application/n-quads', kind: 'linked-data' },
      description: 'all records as RDF statements (N-Quads), to be read without a network',
      content: nQuads(recordGraph(corpus, facts)),
    },
  ];
}

function schemas(facts: SiteFacts): readonly DataFile[] {
  return [...publishedSchemas(facts.address)].map(([name, schema]) => ({
    ...{ name, mediaType: 'application/schema+json', kind: 'schema', content: jsonText(schema) },
    description: `what ${name.replace('.schema', '')} may hold`,
  }));
}

function jsonText(document: object): string {
  return `${JSON.stringify(document, null, 1)}\n`;
}
