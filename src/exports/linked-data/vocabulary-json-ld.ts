import { absoluteAddress, dataFileAddress } from '../../model/addresses.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import {
  type DifferenceKind,
  differenceKinds,
  disputeKinds,
  disputeScopes,
  modes,
  type QualifyScope,
  qualifyScopes,
} from '../../model/vocabulary.ts';
import { disputeKindWords, disputeScopeWords, modeWords } from '../../views/words.ts';
import { type JsonLdDocument, type JsonLdNode, jsonLdDocument, termAddress } from './json-ld-nodes.ts';

type Terms = readonly (readonly [code: string, words: string])[];

/** The edges that are no disputes, as terms. */
const relationTerms: Terms = [
  ['qualifies', 'Limits without denying'],
  ['opposes', 'Is a position against it, and says nothing about facts'],
  ['answers', 'Replies, and neither denies nor accepts'],
  ['withdraws', 'Is by the same speaker, who takes it back'],
  ['revises', 'Is by the same speaker, who says it otherwise'],
  ['ground', 'Is given as its reason or basis'],
  ['confirms', 'Says that it is so'],
];

const qualifyScopeWords: Readonly<Record<QualifyScope, string>> = {
  extent: 'How far it goes',
  basis: 'What it is based on',
  time: 'When it holds',
  part: 'A part of it',
};

const differenceKindWords: Readonly<Record<DifferenceKind, string>> = {
  certainty: 'How sure it is',
  time: 'For how long, or when',
  date: 'On which date',
  number: 'How many',
  name: 'By which name',
  who: 'Who',
  source: 'From what source',
  reason: 'For what reason',
  cause: 'By what cause',
  place: 'Where',
  reply: 'What is replied',
  term: 'In which term',
  summary: 'How it is summed up',
  disclosure: 'Who disclosed what',
};

/**
 * `/data/vocabulary.jsonld`: the closed lists of our model as schema.org `DefinedTerm`s that other data can point at, and
 * our own classes and properties (RDF Schema).
 */
export function vocabularyJsonLd(facts: SiteFacts): JsonLdDocument {
  const kinds = disputeKinds.map((kind) => [kind, disputeKindWords[kind].made] as const);
  return jsonLdDocument([
    termSet('dispute-kinds', 'Kinds of dispute', kinds, facts),
    termSet(
      'dispute-scopes',
      'Scopes of disputes',
      disputeScopes.map((one) => [`scope-${one}`, disputeScopeWords[one]]),
      facts,
    ),
    termSet(
      'modes',
      'Modes of appearance',
      modes.map((mode) => [`mode-${mode}`, modeWords[mode]]),
      facts,
    ),
    termSet('relations', 'Edges between claims that are no disputes', relationTerms, facts),
    termSet(
      'qualification-scopes',
      'Scopes of limits',
      qualifyScopes.map((one) => [`scope-${one}`, qualifyScopeWords[one]]),
      facts,
    ),
    termSet(
      'difference-kinds',
      'What is put differently',
      differenceKinds.map((kind) => [`difference-${kind}`, differenceKindWords[kind]]),
      facts,
    ),
    ...ownTerms(facts),
  ]);
}

function termSet(set: string, name: string, terms: Terms, facts: SiteFacts): JsonLdNode {
  const address = absoluteAddress(facts.address, `${dataFileAddress('vocabulary.jsonld')}#${set}`);
  return {
    '@type': 'DefinedTermSet',
    '@id': address,
    name,
    inLanguage: facts.language,
    hasDefinedTerm: terms.map(([code, words]) => ({
      '@type': 'DefinedTerm',
      '@id': termAddress(code, facts),
      termCode: code,
      name: words,
      inDefinedTermSet: { '@id': address },
    })),
  };
}

/** The classes and properties of our own: differences, and how a paper carries a claim. */
function ownTerms(facts: SiteFacts): readonly JsonLdNode[] {
  const type = (code: string, comment: string): JsonLdNode => ({
    '@type': 'rdfs:Class',
    '@id': termAddress(code, facts),
    'rdfs:label': code,
    'rdfs:comment': comment,
  });
  const property = (code: string, domain: string, comment: string): JsonLdNode => ({
    '@type': 'rdf:Property',
    '@id': termAddress(code, facts),
    'rdfs:label': code,
    'rdfs:comment': comment,
    'rdfs:domain': { '@id': termAddress(domain, facts) },
  });
  return [
    type(
      'Difference',
      'What newspapers, or one newspaper with itself, put differently about one question. It says of none that it is right.',
    ),
    type('Value', 'One of the answers to the question of a difference.'),
    property('value', 'Difference', 'An answer to the question of the difference; it has two or more.'),
    property(
      'passage',
      'Value',
      'A quotation, a schema.org Quotation, of the words of an article that give the value.',
    ),
    property('silent', 'Difference', 'An article that was gone through and gives no value.'),
    property('claim', 'Difference', 'A claim that the articles carry with words of the difference.'),
    type('Appearance', 'A claim as one article carries it, once: its words are the quotations that are its parts.'),
    property('appearance-of', 'Appearance', 'The claim that is carried.'),
    property('attribution', 'Appearance', 'Whose words it is, as the article prints it.'),
    property('cue', 'Appearance', 'The words of the article that report it: told, insisted.'),
    property('via', 'Appearance', 'By way of whom it came, as a list: nearest to the paper first.'),
    {
      '@type': 'rdf:Property',
      '@id': termAddress('question', facts),
      'rdfs:label': 'question',
      'rdfs:comment': 'The question of its story to which a claim, a schema.org Claim, belongs.',
      'rdfs:domain': { '@id': 'http://schema.org/Claim' },
    },
  ];
}
