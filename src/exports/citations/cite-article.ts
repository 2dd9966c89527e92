import { dateWords } from '../../dates/date-words.ts';
import { absoluteAddress, articleAddress } from '../../model/addresses.ts';
import { type ArticleRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { isEarlierEdition } from '../../model/editions/source-article.ts';
import { inferredReason } from '../../model/inferred-reason.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { isolated } from '../../text/right-to-left.ts';
import { bylineText } from '../../views/article/byline-text.ts';
import { oneLine, sentences } from '../../views/sentences.ts';
import { type CslItem, cslDate } from './csl-item.ts';

/**
 * A newspaper article, or an earlier edition of one, as CSL-JSON. What its text does not say is left out and said to be unknown, or
 * inferred, in the note. An edition is issued on the day since when its text stood.
 */
export function articleCsl(article: ArticleRecord, corpus: Corpus, facts: SiteFacts): CslItem {
  const note = sentences(articleRemarks(article, facts));
  return {
    id: citationId(article),
    type: 'article-newspaper',
    title: articleTitle(article, corpus),
    ...authors(article),
    'container-title': getRecord(corpus.outlets, article.outlet).name,
    issued: cslDate(isEarlierEdition(article) ? (article.edited ?? article.published) : article.published),
    URL: sourceAddress(article, facts),
    language: article.lang ?? facts.language,
    ...(note === '' ? {} : { note }),
  };
}

/** An article's id with a hyphen; an edition's name stands after `_`, which no id has. */
function citationId(article: ArticleRecord): string {
  const id = article.edition.of.replace('/', '-');
  return isEarlierEdition(article) ? `${id}_${article.edition.id}` : id;
}

/** A newspaper article, or an earlier edition of one, as one line of text to paste, with its own address where that is known, else ours. */
export function articleCitation(article: ArticleRecord, corpus: Corpus, facts: SiteFacts): string {
  const outlet = getRecord(corpus.outlets, article.outlet).name;
  const parts = [
    article.byline === null ? '' : isolated(oneLine(bylineText(article.byline))),
    isolated(articleTitle(article, corpus)),
    `${isolated(outlet)}, published ${dateWords(article.published.edtf)}`,
    ...articleRemarks(article, facts),
  ];
  return `${sentences(parts)} ${sourceAddress(article, facts)}`;
}

/** People and agency, each whole, since nobody can tell the parts of a name; the line itself where it names neither. */
function authors({ byline }: ArticleRecord): Pick<CslItem, 'author'> {
  if (byline === null) return {};
  const { people, agency } = byline;
  const names = [...people, ...(agency === null ? [] : [agency])];
  const written = names.length > 0 ? names : [bylineText(byline)];
  return { author: written.map((name) => ({ literal: oneLine(name) })) };
}

/** A title that we supply stands in square brackets, as catalogues do. */
function articleTitle(article: ArticleRecord, corpus: Corpus): string {
  if (article.headline !== null) return oneLine(article.headline);
  return oneLine(`[Article on: ${getRecord(corpus.stories, article.story).title}]`);
}

function sourceAddress(article: ArticleRecord, facts: SiteFacts): string {
  return article.url ?? absoluteAddress(facts.address, articleAddress(article.id));
}

function articleRemarks(article: ArticleRecord, facts: SiteFacts): readonly string[] {
  const ours = (what: string, basis: string | null): string =>
    basis === null ? '' : `${what} (${inferredReason(basis) ?? basis})`;
  return [
    editionRemark(article),
    article.headline === null ? 'Headline unknown' : '',
    article.byline === null ? 'Author unknown' : '',
    article.byline?.place ? `Written in ${oneLine(article.byline.place)}` : '',
    ours('Paper: our reading', article.outletBasis),
    ours('Date: our dating', article.published.basis),
    article.url === null ? `Address unknown; text as held by ${facts.name}` : '',
    article.archived === null ? '' : `Archived at ${article.archived}`,
  ];
}

/** Which of several texts of an article it is; nothing where it has one. */
function editionRemark(article: ArticleRecord): string {
  if (article.edited === null) return '';
  const day = dateWords(article.edited.edtf);
  if (!isEarlierEdition(article)) return `Text as changed ${day}`;
  return `Earlier text, as it stood ${day}; the paper changed it since`;
}
