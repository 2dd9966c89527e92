import {
  absoluteAddress,
  actorAddress,
  claimAddress,
  dataAddress,
  dataFileAddress,
  homeAddress,
  searchAddress,
  storyAddress,
} from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import type { ActorRecord, ArticleRecord, Corpus, StoryRecord } from '../../model/corpus.ts';
import { sourceId } from '../../model/editions/source-article.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import type { DataFile } from '../data/data-package.ts';
import { type DatasetEdition, datasetCitation } from '../dataset/dataset-edition.ts';
import { quotationNodes } from './claim-json-ld.ts';
import {
  actorNode,
  articleNode,
  type JsonLdDocument,
  jsonLdDocument,
  nodeReference,
  publisherNode,
} from './json-ld-nodes.ts';

/** A step of the way to a page. */
export interface Breadcrumb {
  readonly name: string;
  /** From `addresses`; none for the page itself. */
  readonly address?: string;
}

/** The way to a page, as JSON-LD. */
export function breadcrumbJsonLd(steps: readonly Breadcrumb[], facts: SiteFacts): JsonLdDocument {
  const items = steps.map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(address !== undefined && { item: absoluteAddress(facts.address, address) }),
  }));
  return jsonLdDocument([{ '@type': 'BreadcrumbList', itemListElement: items }]);
}

/** The JSON-LD of the page of an article, or of an earlier edition: the text, with every quotation in it and the claim each is read as. */
export function articleJsonLd(article: ArticleRecord, corpus: Corpus, facts: SiteFacts): JsonLdDocument {
  const quotations = claimsBy('article', article.edition.of, corpus).flatMap((claim) =>
    claim.appearances
      .filter((appearance) => sourceId(appearance) === article.id)
      .flatMap((appearance) => quotationNodes(corpus, claim, appearance, facts)),
  );
  return jsonLdDocument([{ ...articleNode(article, corpus, facts), hasPart: quotations }]);
}

/** The JSON-LD of an actor's page. */
export function actorJsonLd(actor: ActorRecord, facts: SiteFacts): JsonLdDocument {
  const roles = [...new Set(actor.roles.map(({ role }) => role))];
  return jsonLdDocument([
    {
      '@type': 'ProfilePage',
      url: absoluteAddress(facts.address, actorAddress(actor.id)),
      mainEntity: {
        ...actorNode(actor, facts),
        ...(actor.aliases.length > 0 && { alternateName: actor.aliases }),
        ...(actor.description !== null && { description: actor.description }),
        ...(actor.kind === 'person' && roles.length > 0 && { jobTitle: roles }),
      },
    },
  ]);
}

/** The JSON-LD of a story's page: a collection of its claims. */
export function storyJsonLd(story: StoryRecord, corpus: Corpus, facts: SiteFacts): JsonLdDocument {
  const address = absoluteAddress(facts.address, storyAddress(story.id));
  return jsonLdDocument([
    {
      '@type': 'CollectionPage',
      '@id': address,
      url: address,
      name: story.title,
      description: story.summary,
      inLanguage: facts.language,
      publisher: publisherNode(facts),
      hasPart: claimsBy('story', story.id, corpus).map(({ id }) => nodeReference(claimAddress(id), facts)),
    },
  ]);
}

/** The JSON-LD of the home page: the site, and how to search it. */
export function siteJsonLd(facts: SiteFacts): JsonLdDocument {
  const search = `${absoluteAddress(facts.address, searchAddress)}?q={search_term_string}`;
  return jsonLdDocument([
    {
      '@type': 'WebSite',
      '@id': absoluteAddress(facts.address, homeAddress),
      url: absoluteAddress(facts.address, homeAddress),
      name: facts.name,
      description: facts.description,
      inLanguage: facts.language,
      publisher: publisherNode(facts),
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: search },
        'query-input': 'required name=search_term_string',
      },
    },
  ]);
}

/** The JSON-LD of `/data/`: the data set, its version, how to cite it, and the files it can be had in. */
export function datasetJsonLd(
  files: readonly Pick<DataFile, 'name' | 'mediaType'>[],
  edition: DatasetEdition,
  facts: SiteFacts,
): JsonLdDocument {
  const address = absoluteAddress(facts.address, dataAddress);
  return jsonLdDocument([
    {
      '@type': 'Dataset',
      '@id': address,
      url: address,
      name: facts.name,
      description: facts.description,
      license: facts.licence.url,
      inLanguage: facts.language,
      isAccessibleForFree: true,
      creator: publisherNode(facts),
      creditText: datasetCitation(edition, facts),
      ...(edition.published !== null && { datePublished: edition.published }),
      ...(edition.version !== null && { dateModified: edition.version, version: edition.version }),
      distribution: files.map(({ name, mediaType }) => ({
        '@type': 'DataDownload',
        name,
        encodingFormat: mediaType,
        contentUrl: absoluteAddress(facts.address, dataFileAddress(name)),
      })),
    },
  ]);
}
