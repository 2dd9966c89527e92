import type { Corpus } from '../../model/corpus.ts';
import { disputeKinds, disputeScopes, relationFamilies } from '../../model/vocabulary.ts';
import { column, referenceTo, requiredColumn, storyColumn, urlColumn } from './columns.ts';
import type { PublishedClaim, PublishedDispute, PublishedRelation } from './published-data.ts';
import { publishedClaims } from './published-records.ts';
import type { Table } from './table.ts';

/** The edges between claims: disputes and supports each alone, and all families together. */
export function relationTables(corpus: Corpus, site: string): readonly Table[] {
  const claims = publishedClaims(corpus, site);
  return [disputesTable(claims), supportsTable(claims), relationsTable(claims)];
}

interface DisputeRow extends PublishedDispute {
  readonly story: string;
  readonly disputes: string;
}

function disputesTable(claims: readonly PublishedClaim[]): Table<DisputeRow> {
  return {
    name: 'disputes',
    description: 'Which claim disputes which, and how.',
    key: ['claim', 'disputes', 'kind', 'scope'],
    references: [referenceTo('claim', 'claims'), referenceTo('disputes', 'claims'), referenceTo('story', 'stories')],
    rows: claims.flatMap(({ id, story, disputes }) =>
      disputes.map((edge) => ({ ...edge, claim: id, disputes: edge.claim, story })),
    ),
    columns: [
      urlColumn('Its permalink.', ({ url }) => url),
      requiredColumn('claim', 'The claim that disputes.', ({ claim }) => claim),
      requiredColumn('disputes', 'The claim that is disputed.', ({ disputes }) => disputes),
      requiredColumn('kind', 'What it does to that claim.', ({ kind }) => kind, { options: disputeKinds }),
      requiredColumn('scope', 'Which part of that claim it is about.', ({ scope }) => scope, {
        options: disputeScopes,
      }),
      requiredColumn('note', 'What in the text makes it a dispute.', ({ note }) => note),
      storyColumn('The story of the claim that disputes.'),
    ],
  };
}

interface SupportRow {
  readonly claim: string;
  readonly supports: string;
  readonly story: string;
}

function supportsTable(claims: readonly PublishedClaim[]): Table<SupportRow> {
  return {
    name: 'supports',
    description: 'Which claim supports which, and how.',
    key: ['claim', 'supports'],
    references: [referenceTo('claim', 'claims'), referenceTo('supports', 'claims'), referenceTo('story', 'stories')],
    rows: claims.flatMap(({ id, story, supports }) => supports.map((other) => ({ claim: id, supports: other, story }))),
    columns: [
      requiredColumn('claim', 'The claim that supports.', ({ claim }) => claim),
      requiredColumn('supports', 'The claim that is supported.', ({ supports }) => supports),
      storyColumn('The story of the claim that supports.'),
    ],
  };
}

interface RelationRow extends PublishedRelation {
  readonly story: string;
  readonly to: string;
}

function relationsTable(claims: readonly PublishedClaim[]): Table<RelationRow> {
  return {
    name: 'relations',
    description: 'How claims relate: disputes, limits, positions, replies, updates and support.',
    key: ['claim', 'to', 'family'],
    references: [referenceTo('claim', 'claims'), referenceTo('to', 'claims'), referenceTo('story', 'stories')],
    rows: claims.flatMap(({ id, story, relations }) =>
      relations.map((edge) => ({ ...edge, claim: id, to: edge.claim, story })),
    ),
    columns: [
      urlColumn('Its permalink.', ({ url }) => url),
      requiredColumn('claim', 'The claim that makes it.', ({ claim }) => claim),
      requiredColumn('to', 'The claim that receives it.', ({ to }) => to),
      requiredColumn('family', 'What it is; only `disputes` makes a claim disputed.', ({ family }) => family, {
        options: relationFamilies,
      }),
      column('kind', 'Its kind, where the family has kinds.', ({ kind }) => kind),
      column('scope', 'What of the other claim it is about, where the family has scopes.', ({ scope }) => scope),
      requiredColumn('note', 'What in the text makes it one.', ({ note }) => note),
      storyColumn('The story of the claim that makes it.'),
    ],
  };
}
