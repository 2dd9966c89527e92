import type { Corpus } from '../../model/corpus.ts';
import { claimStates, mediaKinds, modes, translationOrigins } from '../../model/vocabulary.ts';
import {
  column,
  dateColumns,
  idColumn,
  listColumn,
  quoteColumns,
  referenceTo,
  requiredColumn,
  storyColumn,
  urlColumn,
} from './columns.ts';
import type { PublishedAppearance, PublishedClaim, PublishedQuote } from './published-data.ts';
import { publishedClaims } from './published-records.ts';
import type { Table } from './table.ts';

/** Claims, whose they are, their appearances and quotes. */
export function claimTables(corpus: Corpus, site: string): readonly Table[] {
  const claims = publishedClaims(corpus, site);
  const appearances = claims.flatMap(appearanceRows);
  return [claimsTable(claims), speakersTable(claims), appearancesTable(appearances), quotesTable(appearances)];
}

function claimsTable(claims: readonly PublishedClaim[]): Table<PublishedClaim> {
  return {
    name: 'claims',
    description: 'What somebody is reported to have said; one row a claim, however many papers carry it.',
    key: ['id'],
    references: [
      referenceTo('story', 'stories'),
      { columns: ['story', 'point'], table: 'points', to: ['story', 'id'] },
      referenceTo('speaker', 'actors'),
    ],
    rows: claims,
    columns: [
      idColumn('The id, as in its address.', ({ id }) => id),
      urlColumn('Its permalink.', ({ url }) => url),
      requiredColumn('story', 'The story.', ({ story }) => story),
      requiredColumn('point', 'The point of that story.', ({ point }) => point),
      requiredColumn('gist', 'The claim in one neutral sentence of ours.', ({ gist }) => gist),
      requiredColumn('speaker', 'Whose words or position it is.', ({ speaker }) => speaker.id),
      requiredColumn('speaker_name', "The speaker's name.", ({ speaker }) => speaker.name),
      ...dateColumns<PublishedClaim>('said', 'When it was said', ({ said }) => said.edtf),
      column('said_basis', "The article's own words for the date, or why we infer it.", ({ said }) => said.basis),
      listColumn('audience', 'Ids of the actors it was said to', ({ audience }) => audience),
      listColumn('about', 'Ids of the actors it is about', ({ about }) => about),
      requiredColumn('disputed', 'Whether any claim disputes it; derived.', ({ disputed }) => disputed, {
        type: 'boolean',
      }),
      column('note', "The editor's note, as Markdown.", ({ note }) => note),
      listColumn('speakers', 'Ids of all whose claim it is, `speaker` first', ({ speakers }) =>
        speakers.map(({ id }) => id),
      ),
      listColumn(
        'states',
        `What it is by the edges that it receives: ${claimStates.join(', ')}; derived`,
        (row) => row.states,
      ),
      listColumn(
        'rests_on_disputed',
        'Ids of the disputed claims that it is grounded on; derived',
        (row) => row.restsOnDisputed,
      ),
      column('minor', 'Why hardly anybody would look for it.', ({ minor }) => minor),
    ],
  };
}

interface SpeakerRow {
  readonly claim: string;
  readonly number: number;
  readonly actor: string;
  readonly story: string;
}

function speakersTable(claims: readonly PublishedClaim[]): Table<SpeakerRow> {
  return {
    name: 'claim_speakers',
    description: 'Whose words or position a claim is, one row a speaker; several where they speak together.',
    key: ['claim', 'number'],
    references: [referenceTo('claim', 'claims'), referenceTo('actor', 'actors'), referenceTo('story', 'stories')],
    rows: claims.flatMap(({ id, speakers, story }) =>
      speakers.map((speaker, index) => ({ claim: id, number: index + 1, actor: speaker.id, story })),
    ),
    columns: [
      requiredColumn('claim', 'The claim.', ({ claim }) => claim),
      requiredColumn('number', 'Counted from 1, as they are named.', ({ number }) => number, { type: 'integer' }),
      requiredColumn('actor', 'The speaker.', ({ actor }) => actor),
      storyColumn('The story of the claim.'),
    ],
  };
}

interface AppearanceRow extends PublishedAppearance {
  readonly id: string;
  readonly claim: string;
  readonly story: string;
}

/** Each appearance is named by its claim and its anchor on the claim's page. */
function appearanceRows(claim: PublishedClaim): readonly AppearanceRow[] {
  return claim.appearances.map((appearance) => ({
    ...appearance,
    id: `${claim.id}${new URL(appearance.url).hash}`,
    claim: claim.id,
    story: claim.story,
  }));
}

function appearancesTable(rows: readonly AppearanceRow[]): Table<AppearanceRow> {
  return {
    name: 'appearances',
    description: 'A claim as one article carries it.',
    key: ['id'],
    references: [
      referenceTo('claim', 'claims'),
      referenceTo('article', 'articles'),
      referenceTo('outlet', 'actors'),
      referenceTo('story', 'stories'),
    ],
    rows,
    columns: [
      idColumn("<claim>#<anchor on the claim's page>.", ({ id }) => id),
      urlColumn('Its address on this site.', ({ url }) => url),
      requiredColumn('claim', 'The claim.', ({ claim }) => claim),
      requiredColumn('article', 'The article that carries it.', ({ article }) => article),
      requiredColumn('outlet', "The article's outlet.", ({ outlet }) => outlet),
      column('as', 'The attribution as printed.', (row) => row.as),
      column('identity', 'Why we say who speaks, where the article does not.', ({ identity }) => identity),
      column('cue', 'The words that report it.', ({ cue }) => cue),
      requiredColumn('mode', 'How the words are carried.', ({ mode }) => mode, { options: modes }),
      listColumn('via', 'Ids of the actors it came by, nearest to the paper first', ({ via }) => via),
      requiredColumn('edition', 'The edition of the article in which its quotes count.', ({ edition }) => edition),
      column('lang', 'The language of the words, BCP 47; empty where it is that of the article.', ({ lang }) => lang),
      column('translation', 'What words in another language mean.', ({ translation }) => translation),
      column('translation_origin', 'Whose the translation is.', (row) => row.translationOrigin, {
        options: translationOrigins,
      }),
      column(
        'media',
        'Where the words were said or written, if not in the paper.',
        ({ media }) => media?.kind ?? null,
        {
          options: mediaKinds,
        },
      ),
      column('media_url', 'Its address.', ({ media }) => media?.url ?? null, { format: 'uri' }),
      column(
        'media_archived_url',
        'The address of a copy in a public archive.',
        (row) => row.media?.archivedUrl ?? null,
        {
          format: 'uri',
        },
      ),
      column('media_time', 'Seconds from its beginning.', ({ media }) => media?.time ?? null, { type: 'integer' }),
      storyColumn('The story of the claim.'),
    ],
  };
}

interface QuoteRow extends PublishedQuote {
  readonly appearance: string;
  readonly number: number;
  readonly story: string;
}

function quotesTable(appearances: readonly AppearanceRow[]): Table<QuoteRow> {
  const position = { type: 'integer' } as const;
  return {
    name: 'quotes',
    description: 'The verbatim words of an appearance, one row a span, with their place in the text of the article.',
    key: ['appearance', 'number'],
    references: [referenceTo('appearance', 'appearances'), referenceTo('story', 'stories')],
    rows: appearances.flatMap(({ id, story, quotes }) =>
      quotes.map((quote, index) => ({ ...quote, appearance: id, number: index + 1, story })),
    ),
    columns: [
      requiredColumn('appearance', 'The appearance.', ({ appearance }) => appearance),
      requiredColumn('number', 'Counted from 1 in the order of the text.', ({ number }) => number, position),
      ...quoteColumns,
      storyColumn('The story of its claim.'),
    ],
  };
}
