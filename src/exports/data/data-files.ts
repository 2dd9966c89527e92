import type { Corpus } from '../../model/corpus.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { articleCsl } from '../citations/cite-article.ts';
import { claimCsl } from '../citations/cite-claim.ts';
import { differenceCsl } from '../citations/cite-difference.ts';
import { citationFiles } from '../citations/record-files.ts';
import { claimNode } from '../linked-data/claim-json-ld.ts';
import { differenceNode } from '../linked-data/difference-json-ld.ts';
import { actorNode, articleNode, jsonLdDocument } from '../linked-data/json-ld-nodes.ts';
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
  const files = [
    ...recordFiles(corpus, facts),
    ...tables.map(csvFile),
    ...citations(corpus, facts),
    ...linkedDataFiles(corpus, facts),
  ];
  return [...files, jsonFile('datapackage.json', 'application/json', dataPackage(tables, files, facts))];
}

function recordFiles(corpus: Corpus, facts: SiteFacts): readonly DataFile[] {
  const json = 'application/json';
  const lines = 'application/x-ndjson';
  return [
    { name: 'claims.json', mediaType: json, text: claimsJson(corpus, facts.address) },
    { name: 'differences.json', mediaType: json, text: differencesJson(corpus, facts.address) },
    { name: 'events.json', mediaType: json, text: eventsJson(corpus, facts.address) },
    { name: 'articles.json', mediaType: json, text: articlesJson(corpus, facts.address) },
    { name: 'actors.json', mediaType: json, text: actorsJson(corpus, facts.address) },
    { name: 'former.json', mediaType: json, text: formerJson(corpus, facts.address) },
    { name: 'changelog.json', mediaType: json, text: changelogJson(corpus, facts.address) },
    { name: 'claims.ndjson', mediaType: lines, text: ndjson(publishedClaims(corpus, facts.address)) },
    { name: 'differences.ndjson', mediaType: lines, text: ndjson(publishedDifferences(corpus, facts.address)) },
  ];
}

function csvFile(table: Table): DataFile {
  return { name: `${table.name}.csv`, mediaType: 'text/csv', text: tableCsv(table), description: table.description };
}

/** Every claim's record and every article, for a reference manager. */
function citations(corpus: Corpus, facts: SiteFacts): readonly DataFile[] {
  const items = [
    ...[...corpus.claims.values()].map((claim) => claimCsl(claim, corpus, facts)),
    ...[...corpus.differences.values()].map((difference) => differenceCsl(difference, corpus, facts)),
    ...[...corpus.articles.values()].map((article) => articleCsl(article, corpus, facts)),
  ];
  return citationFiles(() => items).map(({ extension, mediaType, text }) => ({
    name: `citations.${extension}`,
    mediaType,
    text: text(),
  }));
}

function linkedDataFiles(corpus: Corpus, facts: SiteFacts): readonly DataFile[] {
  const jsonLd = 'application/ld+json';
  const claims = [...corpus.claims.values()];
  const graph = jsonLdDocument([
    ...claims.map((claim) => claimNode(claim, corpus, facts)),
    ...claims.flatMap((claim) => claim.relations.map((edge) => relationNode(edge, facts))),
    ...[...corpus.differences.values()].map((difference) => differenceNode(difference, corpus, facts)),
    ...[...corpus.articles.values()].map((article) => articleNode(article, corpus, facts)),
    ...[...corpus.actors.values()].map((actor) => actorNode(actor, facts)),
  ]);
  return [
    jsonFile('claims.jsonld', jsonLd, graph),
    jsonFile('annotations.jsonld', jsonLd, annotationCollection(corpus, facts)),
    jsonFile('vocabulary.jsonld', jsonLd, vocabularyJsonLd(facts)),
  ];
}

function jsonFile(name: string, mediaType: string, document: object): DataFile {
  return { name, mediaType, text: `${JSON.stringify(document, null, 1)}\n` };
}
