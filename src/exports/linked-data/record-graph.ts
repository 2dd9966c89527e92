import {
  absoluteAddress,
  actorAddress,
  addressedAppearances,
  articleAddress,
  claimAddress,
  storyAddress,
} from '../../model/addresses.ts';
import type { Appearance, ClaimRecord, Corpus, StoryRecord } from '../../model/corpus.ts';
import { sourceId } from '../../model/editions/source-article.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { claimNode, quotationNodes } from './claim-json-ld.ts';
import { differenceNode } from './difference-json-ld.ts';
import { actorNode, articleNode, type JsonLdNode, nodeReference, publisherNode, termAddress } from './json-ld-nodes.ts';
import { relationNode } from './relation-json-ld.ts';
import { vocabularyJsonLd } from './vocabulary-json-ld.ts';

/**
 * All records as one graph: stories with their questions, claims, each paper's appearance of them with its words, mode, cue and
 * chain, relations, differences, articles with their earlier editions, actors, and the terms of our own in which some of it
 * is said.
 */
export function recordGraph(corpus: Corpus, facts: SiteFacts): readonly JsonLdNode[] {
  const claims = [...corpus.claims.values()];
  return [
    ...[...corpus.stories.values()].flatMap((story) => storyNodes(story, facts)),
    ...claims.flatMap((claim) => [
      { ...claimNode(claim, corpus, facts), [termAddress('question', facts)]: questionReference(claim, facts) },
      ...appearanceNodes(claim, corpus, facts),
      ...claim.relations.map((edge) => relationNode(edge, facts)),
    ]),
    ...[...corpus.differences.values()].map((difference) => differenceNode(difference, corpus, facts)),
    ...[...corpus.articles.values(), ...corpus.editions.values()].map((article) => articleNode(article, corpus, facts)),
    ...[...corpus.actors.values()].map((actor) => actorNode(actor, facts)),
    ...vocabularyJsonLd(facts)['@graph'],
  ];
}

const questionReference = ({ story, point }: Pick<ClaimRecord, 'story' | 'point'>, facts: SiteFacts): JsonLdNode =>
  nodeReference(`${storyAddress(story)}#${point}`, facts);

function storyNodes({ id, title, summary, points }: StoryRecord, facts: SiteFacts): readonly JsonLdNode[] {
  const address = absoluteAddress(facts.address, storyAddress(id));
  return [
    {
      '@type': 'CollectionPage',
      '@id': address,
      url: address,
      name: title,
      description: summary,
      inLanguage: facts.language,
      publisher: publisherNode(facts),
    },
    ...points.map((point) => ({
      '@type': 'Question',
      ...questionReference({ story: id, point: point.id }, facts),
      name: point.question,
      isPartOf: { '@id': address },
    })),
  ];
}

/** Each appearance under its own address: what is printed, as whose words, and by way of whom. */
function appearanceNodes(claim: ClaimRecord, corpus: Corpus, facts: SiteFacts): readonly JsonLdNode[] {
  return addressedAppearances(claim).map(({ appearance, address }) => ({
    '@type': termAddress('Appearance', facts),
    ...nodeReference(address, facts),
    [termAddress('appearance-of', facts)]: nodeReference(claimAddress(claim.id), facts),
    isPartOf: nodeReference(articleAddress(sourceId(appearance)), facts),
    'dcterms:type': { '@id': termAddress(`mode-${appearance.mode}`, facts) },
    ...printedProperties(appearance, facts),
    hasPart: quotationNodes(corpus, claim, appearance, facts),
  }));
}

function printedProperties({ as, cue, via }: Appearance, facts: SiteFacts): object {
  return {
    ...(as !== null && { [termAddress('attribution', facts)]: as }),
    ...(cue !== null && { [termAddress('cue', facts)]: cue }),
    ...(via.length > 0 && {
      [termAddress('via', facts)]: { '@list': via.map((id) => nodeReference(actorAddress(id), facts)) },
    }),
  };
}
