import { absoluteAddress, storyAddress } from '../../model/addresses.ts';
import { type Corpus, getRecord, type Point, type StoryRecord } from '../../model/corpus.ts';
import type { ActorRole } from '../../model/source/actor-role.ts';
import { actorKinds, annotationStates } from '../../model/vocabulary.ts';
import {
  column,
  dateColumns,
  idColumn,
  listColumn,
  referenceTo,
  requiredColumn,
  storyColumn,
  urlColumn,
} from './columns.ts';
import { publishedArticles } from './published-article.ts';
import { publishedActors } from './published-records.ts';
import type { PublishedActor, PublishedArticle } from './published-sources.ts';
import type { Table } from './table.ts';

/** Where claims come from: stories and their points, articles, actors and their roles. */
export function sourceTables(corpus: Corpus, site: string): readonly Table[] {
  return [
    storiesTable(corpus, site),
    pointsTable(corpus),
    articlesTable(corpus, site),
    editionsTable(corpus, site),
    actorsTable(corpus, site),
    rolesTable(corpus),
  ];
}

function storiesTable(corpus: Corpus, site: string): Table<StoryRecord> {
  return {
    name: 'stories',
    description: 'The events that several articles cover.',
    key: ['id'],
    references: [],
    rows: [...corpus.stories.values()],
    columns: [
      idColumn('The id, as in its address.', ({ id }) => id),
      urlColumn('Its page on this site.', ({ id }) => absoluteAddress(site, storyAddress(id))),
      requiredColumn('title', 'Its title.', ({ title }) => title),
      requiredColumn('question', 'The question it is about.', ({ question }) => question),
      requiredColumn('summary', 'A neutral summary.', ({ summary }) => summary),
    ],
  };
}

type PointRow = Point & { readonly story: string };

function pointsTable(corpus: Corpus): Table<PointRow> {
  const rows = [...corpus.stories.values()].flatMap(({ id, points }) =>
    points.map((point) => ({ ...point, story: id })),
  );
  return {
    name: 'points',
    description: 'The questions on which the papers of a story can be compared, in their order.',
    key: ['story', 'id'],
    references: [referenceTo('story', 'stories')],
    rows,
    columns: [
      requiredColumn('story', 'The story.', ({ story }) => story),
      requiredColumn('id', 'The id, unique in its story.', ({ id }) => id),
      requiredColumn('question', 'The question.', ({ question }) => question),
      column('note', 'What to know before comparing.', ({ note }) => note),
    ],
  };
}

function articlesTable(corpus: Corpus, site: string): Table<PublishedArticle> {
  return {
    name: 'articles',
    description: 'The articles, one published text of one paper each. What the text does not say is empty or inferred.',
    key: ['id'],
    references: [referenceTo('story', 'stories'), referenceTo('outlet', 'actors')],
    rows: publishedArticles(corpus, site),
    columns: [
      idColumn('<story>/<article>, as in its address.', ({ id }) => id),
      requiredColumn('story', 'The story in whose address it stands.', ({ story }) => story),
      requiredColumn('outlet', 'The outlet, an actor.', ({ outlet }) => outlet),
      requiredColumn('outlet_name', "The outlet's name.", ({ outlet }) => getRecord(corpus.outlets, outlet).name),
      column('outlet_basis', 'Why we say it is this outlet, where the text does not.', (row) => row.outletBasis),
      urlColumn('Its page on this site.', ({ url }) => url),
      column('source_url', "Its address on the paper's own site.", (row) => row.sourceUrl, { format: 'uri' }),
      column('headline', 'The headline as published.', ({ headline }) => headline),
      column('byline', 'The byline as published.', ({ byline }) => byline),
      ...dateColumns<PublishedArticle>('published', 'When it was published', ({ published }) => published.edtf),
      column('published_basis', 'Why we say so, where the text does not.', ({ published }) => published.basis),
      requiredColumn('annotation', 'Whether every statement in it has a record.', ({ annotation }) => annotation, {
        options: annotationStates,
      }),
      column('rights', 'Who holds the rights in the text.', ({ rights }) => rights),
      listColumn('people', 'Who wrote it, as far as the byline tells', ({ people }) => people),
      column('place', 'From where, as the byline says.', ({ place }) => place),
      column('agency', 'The news agency, as the byline says.', ({ agency }) => agency),
      column('archived_url', 'The address of a copy in a public archive.', (row) => row.archivedUrl, { format: 'uri' }),
      column('lang', 'The language of the text, BCP 47; empty where it is the site’s own.', ({ lang }) => lang),
      column('text', 'The text as published; empty where it may not be republished.', (row) => row.text),
      requiredColumn('edition', 'Which edition that text is.', ({ edition }) => edition),
      column(
        'edited_edtf',
        'Since when it stands, where the paper changed it, as EDTF.',
        (row) => row.edited?.edtf ?? null,
      ),
      requiredColumn(
        'sha256',
        'The SHA-256 of the text in UTF-8; also of one not republished.',
        ({ sha256 }) => sha256,
      ),
      listColumn('stories', 'Ids of every story that has it', ({ stories }) => stories),
    ],
  };
}

type EditionRow = PublishedArticle['editions'][number] & { readonly article: string; readonly story: string };

function editionsTable(corpus: Corpus, site: string): Table<EditionRow> {
  return {
    name: 'editions',
    description:
      'Earlier texts of articles, as they stood before the paper changed them; the current one is in articles.',
    key: ['article', 'edition'],
    references: [referenceTo('article', 'articles'), referenceTo('story', 'stories')],
    rows: publishedArticles(corpus, site).flatMap(({ id, story, editions }) =>
      editions.map((one) => ({ ...one, article: id, story })),
    ),
    columns: [
      requiredColumn('article', 'The article.', ({ article }) => article),
      requiredColumn('edition', 'The edition, as quotes name it.', ({ edition }) => edition),
      urlColumn('Its page on this site.', ({ url }) => url),
      ...dateColumns<EditionRow>('since', 'Since when the text stood like this', ({ date }) => date.edtf),
      column('since_basis', 'Why we say so, where the paper does not.', ({ date }) => date.basis),
      column('headline', 'The headline as it was then.', ({ headline }) => headline),
      column('text', 'The text as it was then; empty where it may not be republished.', ({ text }) => text),
      requiredColumn('sha256', 'The SHA-256 of that text in UTF-8.', ({ sha256 }) => sha256),
      storyColumn('The story in whose address the article stands.'),
    ],
  };
}

function actorsTable(corpus: Corpus, site: string): Table<PublishedActor> {
  return {
    name: 'actors',
    description: 'Everybody and everything that is a source: people, organisations, groups, documents, papers.',
    key: ['id'],
    references: [],
    rows: publishedActors(corpus, site),
    columns: [
      idColumn('The id, as in its address.', ({ id }) => id),
      urlColumn('Its page on this site.', ({ url }) => url),
      requiredColumn('name', 'The name we use.', ({ name }) => name),
      listColumn('aliases', 'Other names and spellings', ({ aliases }) => aliases),
      requiredColumn('kind', 'What kind of source it is.', ({ kind }) => kind, { options: [...actorKinds, 'outlet'] }),
      column('description', 'Who this is, as the articles say.', ({ description }) => description),
      column('source_url', 'Of a document: where it can be read.', (row) => row.sourceUrl, { format: 'uri' }),
      column('archived_url', 'Of a document: a copy in a public archive.', (row) => row.archivedUrl, { format: 'uri' }),
    ],
  };
}

type RoleRow = ActorRole & { readonly actor: string };

function rolesTable(corpus: Corpus): Table<RoleRow> {
  return {
    name: 'roles',
    description: 'The roles of people and organisations, word for word as an article gives them.',
    key: ['actor', 'role', 'article'],
    references: [referenceTo('actor', 'actors'), referenceTo('article', 'articles')],
    rows: [...corpus.actors.values()].flatMap(({ id, roles }) => roles.map((role) => ({ ...role, actor: id }))),
    columns: [
      requiredColumn('actor', 'The actor.', ({ actor }) => actor),
      requiredColumn('role', 'The role.', ({ role }) => role),
      requiredColumn('article', 'The article that gives it.', ({ article }) => article),
      column('from', 'The first day on which the actor had it, as EDTF, where that is known.', ({ from }) => from),
      column('until', 'The last day, as EDTF, where that is known.', ({ until }) => until),
    ],
  };
}
