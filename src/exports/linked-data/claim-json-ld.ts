import {
  absoluteAddress,
  actorAddress,
  articleAddress,
  claimAddress,
  passageAddress,
  storyAddress,
} from '../../model/addresses.ts';
import { type Appearance, type ArticleRecord, type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { sourceArticle, sourceArticles, sourceId } from '../../model/editions/source-article.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import type { MediaKind } from '../../model/vocabulary.ts';
import { textFragmentAddress } from '../../text/text-fragment.ts';
import {
  actorNode,
  articleNode,
  datedProperties,
  type JsonLdDocument,
  type JsonLdNode,
  jsonLdDocument,
  nodeReference,
  publisherNode,
} from './json-ld-nodes.ts';
import { relationNode, relationProperties } from './relation-json-ld.ts';

/**
 * The JSON-LD of a claim's page: the claim, the articles that carry it with their quotations, and each edge as a
 * node of its own. No `ClaimReview`: we give no verdict.
 */
export function claimJsonLd(claim: ClaimRecord, corpus: Corpus, facts: SiteFacts): JsonLdDocument {
  return jsonLdDocument([
    claimNode(claim, corpus, facts),
    ...sourceArticles(claim.appearances, corpus).map((article) => carryingArticle(claim, article, corpus, facts)),
    ...[...claim.relations, ...claim.relatedBy].map((edge) => relationNode(edge, facts)),
  ]);
}

/** The claim itself, with its edges to other claims. */
export function claimNode(claim: ClaimRecord, corpus: Corpus, facts: SiteFacts): JsonLdNode {
  const address = absoluteAddress(facts.address, claimAddress(claim.id));
  return {
    '@type': 'Claim',
    '@id': address,
    url: address,
    text: claim.gist,
    inLanguage: facts.language,
    ...speakerProperty(claim, corpus, facts),
    claimInterpreter: publisherNode(facts),
    ...datedProperties('dateCreated', claim.said),
    ...(claim.about.length > 0 && { about: claim.about.map((id) => actorNode(getRecord(corpus.actors, id), facts)) }),
    isPartOf: nodeReference(storyAddress(claim.story), facts),
    appearance: sourceArticles(claim.appearances, corpus).map(({ id }) => nodeReference(articleAddress(id), facts)),
    sdLicense: facts.licence.url,
    ...relationProperties(claim, facts),
  };
}

/** JSON-LD writes a property of one value without a list. */
function oneOrAll(nodes: readonly JsonLdNode[]): JsonLdNode | readonly JsonLdNode[] {
  const [first, ...others] = nodes;
  return first !== undefined && others.length === 0 ? first : nodes;
}

/** An author is a person or an organisation; what a document shows is based on the document. */
function speakerProperty(claim: ClaimRecord, corpus: Corpus, facts: SiteFacts): object {
  const speakers = claim.speakers.map((id) => getRecord(corpus.actors, id));
  const byProperty = Map.groupBy(speakers, ({ kind }) => (kind === 'document' ? 'isBasedOn' : 'author'));
  return Object.fromEntries(
    [...byProperty].map(([property, list]) => [property, oneOrAll(list.map((speaker) => actorNode(speaker, facts)))]),
  );
}

function carryingArticle(claim: ClaimRecord, article: ArticleRecord, corpus: Corpus, facts: SiteFacts): JsonLdNode {
  const appearances = claim.appearances.filter((appearance) => sourceId(appearance) === article.id);
  return {
    ...articleNode(article, corpus, facts),
    hasPart: appearances.flatMap((appearance) => quotationNodes(corpus, claim, appearance, facts)),
  };
}

/** schema.org's type of what words were said or written in. */
const mediaTypes: Readonly<Record<MediaKind, string>> = {
  post: 'SocialMediaPosting',
  video: 'VideoObject',
  broadcast: 'MediaObject',
  podcast: 'PodcastEpisode',
  interview: 'Conversation',
  'press-conference': 'CreativeWork',
  speech: 'CreativeWork',
  letter: 'Message',
  website: 'WebPage',
};

/** The language of the words, what they mean, and what the paper took them from. */
function sourceProperties(appearance: Appearance, article: ArticleRecord, facts: SiteFacts): object {
  const { lang, translation, media } = appearance;
  const language = lang ?? article.lang;
  return {
    ...(language !== null && { inLanguage: language }),
    ...(translation !== null && {
      workTranslation: { '@type': 'Quotation', text: translation, inLanguage: facts.language },
    }),
    ...(media !== null && {
      isBasedOn: {
        '@type': mediaTypes[media.kind],
        ...(media.url !== null && { url: media.url }),
        ...(media.archived !== null && { archivedAt: media.archived }),
        ...(media.time !== null && { hasPart: { '@type': 'Clip', startOffset: media.time } }),
      },
    }),
  };
}

/** The spans of an appearance. Only words in quotation marks have the speaker as their creator; others are the paper's. */
export function quotationNodes(
  corpus: Corpus,
  claim: ClaimRecord,
  appearance: Appearance,
  facts: SiteFacts,
): readonly JsonLdNode[] {
  const article = sourceArticle(appearance, corpus);
  const creators = appearance.mode === 'direct' ? claim.speakers : [appearance.outlet];
  const creator = oneOrAll(creators.map((id) => nodeReference(actorAddress(id), facts)));
  return appearance.quotes.map((quote) => ({
    '@type': 'Quotation',
    text: quote.exact,
    url: textFragmentAddress(article, quote) ?? absoluteAddress(facts.address, passageAddress(article.id, claim.id)),
    ...(appearance.mode !== 'mixed' && { creator }),
    interpretedAsClaim: nodeReference(claimAddress(claim.id), facts),
    ...sourceProperties(appearance, article, facts),
  }));
}
