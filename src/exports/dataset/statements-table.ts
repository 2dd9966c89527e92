import { dateWords } from '../../dates/date-words.ts';
import { absoluteAddress, addressedAppearances } from '../../model/addresses.ts';
import { type Appearance, type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { sourceArticle } from '../../model/editions/source-article.ts';
import { joinNames, modeWords } from '../../views/words.ts';
import { column, dateColumns, referenceTo, requiredColumn, urlColumn } from '../data/columns.ts';
import type { Table } from '../data/table.ts';

interface StatementRow {
  readonly claim: ClaimRecord;
  readonly appearance: Appearance;
  readonly url: string;
}

/**
 * `statements.csv`: everything in one table for whoever opens it in a spreadsheet, in words instead of ids; one row a claim
 * and article that carries it. `site` is the site's address.
 */
export function statementsTable(corpus: Corpus, site: string): Table<StatementRow> {
  const names = (ids: readonly string[]): string => joinNames(ids.map((id) => getRecord(corpus.actors, id).name));
  const article = ({ appearance }: StatementRow) => sourceArticle(appearance, corpus);
  const story = ({ claim }: StatementRow) => getRecord(corpus.stories, claim.story);
  return {
    name: 'statements',
    description:
      'Who is reported to have said what, in which paper, in which words, and who disputes it: a flat table for spreadsheets, one row a claim and passage. It begins with a byte-order mark, by which spreadsheets know UTF-8.',
    key: ['url'],
    byteOrderMark: true,
    references: [referenceTo('claim', 'claims')],
    rows: [...corpus.claims.values()].flatMap((claim) => rowsOf(claim, site)),
    columns: [
      urlColumn('The address of the passage on this site.', ({ url }) => url),
      requiredColumn('claim', 'The claim.', ({ claim }) => claim.id),
      requiredColumn('story', 'The title of the story.', (row) => story(row).title),
      requiredColumn(
        'question',
        'The question that it belongs to.',
        (row) => story(row).points.find(({ id }) => id === row.claim.point)?.question ?? '',
      ),
      requiredColumn('speaker', 'Who is reported to have said it.', ({ claim }) => names(claim.speakers)),
      requiredColumn('summary', 'What was said, in one sentence of ours.', ({ claim }) => claim.gist),
      requiredColumn('said', 'The same in words.', ({ claim }) => dateWords(claim.said.edtf)),
      ...dateColumns<StatementRow>('said', 'When it was said', ({ claim }) => claim.said.edtf),
      requiredColumn('paper', 'The newspaper.', ({ appearance }) => getRecord(corpus.outlets, appearance.outlet).name),
      requiredColumn('published', 'When the article was published, in words.', (row) =>
        dateWords(article(row).published.edtf),
      ),
      column('called', 'What the paper calls the speaker there.', ({ appearance }) => appearance.as),
      column('cue', 'The words by which the paper reports it.', ({ appearance }) => appearance.cue),
      requiredColumn(
        'reported',
        'How it is reported, such as quoted or paraphrased.',
        ({ appearance }) => modeWords[appearance.mode],
      ),
      requiredColumn(
        'words',
        'The paper’s own words, letter for letter; where they are in several pieces, […] between them.',
        ({ appearance }) => appearance.quotes.map(({ exact }) => exact).join(' […] '),
      ),
      requiredColumn('disputed', 'Whether anybody is reported to dispute it.', ({ claim }) =>
        claim.disputed ? 'yes' : 'no',
      ),
      column('disputed_by', 'Who disputes it.', ({ claim }) => disputedBy(claim, corpus, names)),
      column('article_url', 'The address of the article at its paper, where it is known.', (row) => article(row).url, {
        format: 'uri',
      }),
    ],
  };
}

function rowsOf(claim: ClaimRecord, site: string): readonly StatementRow[] {
  return addressedAppearances(claim).map(({ appearance, address }) => ({
    claim,
    appearance,
    url: absoluteAddress(site, address),
  }));
}

function disputedBy(claim: ClaimRecord, corpus: Corpus, names: (ids: readonly string[]) => string): string | null {
  const speakers = new Set(claim.disputedBy.flatMap((edge) => getRecord(corpus.claims, edge.claim).speakers));
  return speakers.size === 0 ? null : names([...speakers]);
}
