import { expect, test } from 'vitest';
import { vocabularyJsonLd } from '../../../src/exports/linked-data/vocabulary-json-ld.ts';
import { sampleSite } from '../sample-site.ts';

const vocabulary = 'https://example.org/on-the-record/data/vocabulary.jsonld';

/** The sets of terms by their codes, each with its name, and each term by its code with its words: all are permanent. */
const sets: Readonly<Record<string, readonly [name: string, terms: Readonly<Record<string, string>>]>> = {
  'dispute-kinds': [
    'Kinds of dispute',
    {
      denies: 'Denies',
      disputes: 'Disputes',
      'does-not-recall': 'Does not recall',
      corrects: 'Corrects',
    },
  ],
  'dispute-scopes': [
    'Scopes of disputes',
    {
      'scope-whole': 'the claim as a whole',
      'scope-attribution': 'whether it was said',
      'scope-wording': 'the wording',
      'scope-number': 'the number',
      'scope-date': 'the date',
      'scope-cause': 'the cause',
    },
  ],
  modes: [
    'Modes of appearance',
    {
      'mode-direct': 'quoted',
      'mode-mixed': 'partly quoted',
      'mode-indirect': 'paraphrased',
      'mode-document': 'from a document',
      'mode-outlet': 'the paper’s own statement',
    },
  ],
  relations: [
    'Edges between claims that are no disputes',
    {
      qualifies: 'Limits without denying',
      opposes: 'Is a position against it, and says nothing about facts',
      answers: 'Replies, and neither denies nor accepts',
      withdraws: 'Is by the same speaker, who takes it back',
      revises: 'Is by the same speaker, who says it otherwise',
      ground: 'Is given as its reason or basis',
      confirms: 'Says that it is so',
    },
  ],
  'qualification-scopes': [
    'Scopes of limits',
    {
      'scope-extent': 'How far it goes',
      'scope-basis': 'What it is based on',
      'scope-time': 'When it holds',
      'scope-part': 'A part of it',
    },
  ],
  'difference-kinds': [
    'What is put differently',
    {
      'difference-certainty': 'How sure it is',
      'difference-time': 'For how long, or when',
      'difference-date': 'On which date',
      'difference-number': 'How many',
      'difference-name': 'By which name',
      'difference-who': 'Who',
      'difference-source': 'From what source',
      'difference-reason': 'For what reason',
      'difference-cause': 'By what cause',
      'difference-place': 'Where',
      'difference-reply': 'What is replied',
      'difference-term': 'In which term',
      'difference-summary': 'How it is summed up',
      'difference-disclosure': 'Who disclosed what',
    },
  ],
};

test('each closed list of ours as a set of terms, in words', () => {
  const graph = vocabularyJsonLd(sampleSite)['@graph'];
  expect(graph.filter((node) => node['@type'] === 'DefinedTermSet')).toEqual(
    Object.entries(sets).map(([set, [name, terms]]) => ({
      ...{ '@type': 'DefinedTermSet', '@id': `${vocabulary}#${set}`, name, inLanguage: 'en-GB' },
      hasDefinedTerm: Object.entries(terms).map(([code, words]) => ({
        ...{ '@type': 'DefinedTerm', '@id': `${vocabulary}#${code}`, termCode: code, name: words },
        inDefinedTermSet: { '@id': `${vocabulary}#${set}` },
      })),
    })),
  );
});

const type = (code: string, comment: string) => ({
  ...{ '@type': 'rdfs:Class', '@id': `${vocabulary}#${code}`, 'rdfs:label': code, 'rdfs:comment': comment },
});
const property = (code: string, domain: string, comment: string) => ({
  ...type(code, comment),
  ...{ '@type': 'rdf:Property', 'rdfs:domain': { '@id': `${vocabulary}#${domain}` } },
});

test('differences, and how a paper carries a claim, as classes and properties', () => {
  const graph = vocabularyJsonLd(sampleSite)['@graph'];
  expect(graph.filter((node) => node['@type'] !== 'DefinedTermSet')).toEqual([
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
      ...property('question', '', 'The question of its story to which a claim, a schema.org Claim, belongs.'),
      'rdfs:domain': { '@id': 'http://schema.org/Claim' },
    },
  ]);
});
