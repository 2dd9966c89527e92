import { dateBounds } from '../../dates/date-bounds.ts';
import {
  aboutAddress,
  absoluteAddress,
  actorAddress,
  articleAddress,
  dataFileAddress,
  homeAddress,
} from '../../model/addresses.ts';
import { type ActorRecord, type ArticleRecord, type Corpus, type DatedBasis, getRecord } from '../../model/corpus.ts';
import { isEarlierEdition } from '../../model/editions/source-article.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import type { Byline } from '../../model/source/byline.ts';
import type { ActorKind } from '../../model/vocabulary.ts';
import { bylineText } from '../../views/article/byline-text.ts';

/** A JSON-LD node: schema.org's names are plain, others carry a prefix of `jsonLdContext`. */
export type JsonLdNode = { readonly '@type'?: string; readonly '@id'?: string } & { readonly [name: string]: unknown };

/** A JSON-LD document. */
export interface JsonLdDocument {
  readonly '@context': typeof jsonLdContext;
  readonly '@graph': readonly JsonLdNode[];
}

/** schema.org, with CiTO for the edges between claims and Dublin Core for dates that schema.org cannot hold. */
export const jsonLdContext = [
  'https://schema.org',
  {
    cito: 'http://purl.org/spar/cito/',
    dcterms: 'http://purl.org/dc/terms/',
    edtf: 'http://id.loc.gov/datatypes/edtf/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  },
] as const;

/** A document of these nodes. */
export function jsonLdDocument(nodes: readonly JsonLdNode[]): JsonLdDocument {
  return { '@context': jsonLdContext, '@graph': nodes };
}

/** JSON for a `<script type="application/ld+json">`: no text in it can end the element. */
export function scriptJson(document: object): string {
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}

/** A node that is described elsewhere. */
export function nodeReference(address: string, facts: SiteFacts): JsonLdNode {
  return { '@id': absoluteAddress(facts.address, address) };
}

/** Us: the interpreter of every claim. */
export function publisherNode(facts: SiteFacts): JsonLdNode {
  return {
    '@type': 'Organization',
    '@id': absoluteAddress(facts.address, `${homeAddress}#publisher`),
    name: facts.name,
    url: absoluteAddress(facts.address, homeAddress),
    publishingPrinciples: absoluteAddress(facts.address, aboutAddress),
  };
}

/** schema.org has no type for a loose group; a document is a work, not an agent. */
const actorTypes: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organisation: 'Organization',
  group: 'Organization',
  outlet: 'NewsMediaOrganization',
  document: 'CreativeWork',
};

/** An actor by type, address and name. */
export function actorNode({ id, kind, name, url, archived }: ActorRecord, facts: SiteFacts): JsonLdNode {
  return {
    '@type': actorTypes[kind],
    '@id': absoluteAddress(facts.address, actorAddress(id)),
    name,
    ...(url !== null && { url }),
    ...(archived !== null && { archivedAt: archived }),
  };
}

/**
 * A date under schema.org's property, only where the date is a plain year, month or day, and under Dublin Core's as
 * EDTF, always.
 */
export function datedProperties(property: 'datePublished' | 'dateCreated', { edtf }: DatedBasis): object {
  return {
    ...(dateBounds(edtf).exact && { [property]: edtf }),
    'dcterms:date': { '@type': 'edtf:EDTF', '@value': edtf },
  };
}

/** An article; `url` is the paper's own address, absent where unknown, and the author is absent where nobody is named. */
export function articleNode(article: ArticleRecord, corpus: Corpus, facts: SiteFacts): JsonLdNode {
  return {
    '@type': 'NewsArticle',
    '@id': absoluteAddress(facts.address, articleAddress(article.id)),
    ...(article.url !== null && { url: article.url }),
    ...(article.headline !== null && { headline: article.headline }),
    ...bylineProperties(article.byline),
    ...(article.archived !== null && { archivedAt: article.archived }),
    ...datedProperties('datePublished', article.published),
    ...editionProperties(article, facts),
    inLanguage: article.lang ?? facts.language,
    publisher: actorNode(getRecord(corpus.actors, article.outlet), facts),
  };
}

/** Since when a text stands that was changed, and of an earlier one which it is and of which article. */
function editionProperties({ id, edited, edition }: ArticleRecord, facts: SiteFacts): object {
  if (edited === null) return {};
  return {
    ...(dateBounds(edited.edtf).exact && { dateModified: edited.edtf }),
    version: edition.id,
    ...(isEarlierEdition({ id, edition }) && { exampleOfWork: nodeReference(articleAddress(edition.of), facts) }),
  };
}

/** People and the agency, each as what it is; a line that names neither stays the text it is. */
function bylineProperties(byline: Byline | null): object {
  if (byline === null) return {};
  const { people, place, agency } = byline;
  const authors = [
    ...people.map((name) => ({ '@type': 'Person', name })),
    ...(agency === null ? [] : [{ '@type': 'Organization', name: agency }]),
  ];
  return {
    ...(authors.length > 0
      ? { author: authors.length === 1 ? authors[0] : authors }
      : { creditText: bylineText(byline) }),
    ...(place !== null && { locationCreated: { '@type': 'Place', name: place } }),
  };
}

/** The file that defines our kinds, scopes and modes as terms. */
export function termAddress(term: string, facts: SiteFacts): string {
  return absoluteAddress(facts.address, `${dataFileAddress('vocabulary.jsonld')}#${term}`);
}
