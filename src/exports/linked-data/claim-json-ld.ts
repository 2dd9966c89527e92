import {
  absoluteAddress,
  actorAddress,
  articleAddress,
  claimAddress,
  disputeAddress,
  passageAddress,
  storyAddress,
} from '../../model/addresses.ts';
import { type Appearance, type ClaimRecord, type Corpus, type DisputeEdge, getRecord } from '../../model/corpus.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import type { DisputeKind } from '../../model/vocabulary.ts';
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
  termAddress,
} from './json-ld-nodes.ts';

/**
 * CiTO's nearest property, and its inverse (https://purl.org/spar/cito). A denial is `disputes` and not `refutes`:
 * nobody here shows that a claim is false. Not to recall is a reply, which takes no side. The kind itself stands in
 * each dispute's `dcterms:type`.
 */
export const citoProperties: Readonly<Record<DisputeKind, readonly [made: string, received: string]>> = {
  denies: ['cito:disputes', 'cito:isDisputedBy'],
  disputes: ['cito:disputes', 'cito:isDisputedBy'],
  'does-not-recall': ['cito:repliesTo', 'cito:hasReplyFrom'],
  corrects: ['cito:corrects', 'cito:isCorrectedBy'],
};

/**
 * The JSON-LD of a claim's page: the claim, the articles that carry it with their quotations, and each dispute as a
 * node of its own. No `ClaimReview`: we give no verdict.
 */
export function claimJsonLd(corpus: Corpus, claim: ClaimRecord, facts: SiteFacts): JsonLdDocument {
  const articles = [...new Set(claim.appearances.map(({ article }) => article))];
  return jsonLdDocument([
    claimNode(corpus, claim, facts),
    ...articles.map((id) => carryingArticle(corpus, claim, id, facts)),
    ...claim.disputes.map((edge) => disputeNode(claim.id, edge.claim, edge, facts)),
    ...claim.disputedBy.map((edge) => disputeNode(edge.claim, claim.id, edge, facts)),
  ]);
}

/** The claim itself, with its edges to other claims. */
export function claimNode(corpus: Corpus, claim: ClaimRecord, facts: SiteFacts): JsonLdNode {
  const address = absoluteAddress(facts.address, claimAddress(claim.id));
  return {
    '@type': 'Claim',
    '@id': address,
    url: address,
    text: claim.gist,
    inLanguage: facts.language,
    ...speakerProperty(corpus, claim, facts),
    claimInterpreter: publisherNode(facts),
    ...datedProperties('dateCreated', claim.said),
    ...(claim.about.length > 0 && { about: claim.about.map((id) => actorNode(getRecord(corpus.actors, id), facts)) }),
    isPartOf: nodeReference(facts, storyAddress(claim.story)),
    appearance: [...new Set(claim.appearances.map(({ article }) => article))].map((id) =>
      nodeReference(facts, articleAddress(id)),
    ),
    sdLicense: facts.licence.url,
    ...edges(claim, facts),
  };
}

/** JSON-LD writes a property of one value without a list. */
function oneOrAll(nodes: readonly JsonLdNode[]): JsonLdNode | readonly JsonLdNode[] {
  const [first, ...others] = nodes;
  return first !== undefined && others.length === 0 ? first : nodes;
}

/** An author is a person or an organisation; what a document shows is based on the document. */
function speakerProperty(corpus: Corpus, claim: ClaimRecord, facts: SiteFacts): object {
  const speakers = claim.speakers.map((id) => getRecord(corpus.actors, id));
  const byProperty = Map.groupBy(speakers, ({ kind }) => (kind === 'document' ? 'isBasedOn' : 'author'));
  return Object.fromEntries(
    [...byProperty].map(([property, list]) => [property, oneOrAll(list.map((speaker) => actorNode(speaker, facts)))]),
  );
}

function edges(claim: ClaimRecord, facts: SiteFacts): object {
  const found = [
    ...claim.disputes.map((edge) => [citoProperties[edge.kind][0], edge.claim] as const),
    ...claim.disputedBy.map((edge) => [citoProperties[edge.kind][1], edge.claim] as const),
    ...claim.supports.map((id) => ['cito:supports', id] as const),
    ...claim.supportedBy.map((id) => ['cito:isSupportedBy', id] as const),
  ];
  const byProperty = Object.groupBy(found, ([property]) => property);
  return Object.fromEntries(
    Object.entries(byProperty).map(([property, list]) => [
      property,
      [...new Set(list?.map(([, id]) => id))].map((id) => nodeReference(facts, claimAddress(id))),
    ]),
  );
}

function carryingArticle(corpus: Corpus, claim: ClaimRecord, id: string, facts: SiteFacts): JsonLdNode {
  const appearances = claim.appearances.filter(({ article }) => article === id);
  return {
    ...articleNode(corpus, getRecord(corpus.articles, id), facts),
    hasPart: appearances.flatMap((appearance) => quotationNodes(corpus, claim, appearance, facts)),
  };
}

/** The spans of an appearance. Only words in quotation marks have the speaker as their creator; others are the paper's. */
export function quotationNodes(
  corpus: Corpus,
  claim: ClaimRecord,
  appearance: Appearance,
  facts: SiteFacts,
): readonly JsonLdNode[] {
  const article = getRecord(corpus.articles, appearance.article);
  const creators = appearance.mode === 'direct' ? claim.speakers : [appearance.outlet];
  const creator = oneOrAll(creators.map((id) => nodeReference(facts, actorAddress(id))));
  return appearance.quotes.map((quote) => ({
    '@type': 'Quotation',
    text: quote.exact,
    url: textFragmentAddress(article, quote) ?? absoluteAddress(facts.address, passageAddress(article.id, claim.id)),
    ...(appearance.mode !== 'mixed' && { creator }),
    interpretedAsClaim: nodeReference(facts, claimAddress(claim.id)),
  }));
}

/** A dispute as CiTO's reified citation, under its canonical address, with its kind and scope as our own terms. */
export function disputeNode(maker: string, target: string, edge: DisputeEdge, facts: SiteFacts): JsonLdNode {
  return {
    '@type': 'cito:Citation',
    '@id': absoluteAddress(facts.address, disputeAddress(target, maker)),
    'cito:hasCitingEntity': nodeReference(facts, claimAddress(maker)),
    'cito:hasCitationCharacterization': { '@id': citoProperties[edge.kind][0] },
    'cito:hasCitedEntity': nodeReference(facts, claimAddress(target)),
    'dcterms:type': [{ '@id': termAddress(facts, edge.kind) }, { '@id': termAddress(facts, `scope-${edge.scope}`) }],
    description: edge.note,
  };
}
