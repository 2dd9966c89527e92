import { type Absence, articleAbsence } from '../dates/article-absence.ts';
import { type Corpus, getRecord } from '../model/corpus.ts';
import type { DifferenceRecord } from '../model/difference-record.ts';
import type { AnchoredDifference } from './anchor-differences.ts';
import { checkedValue } from './checked-value.ts';

/**
 * A difference of checked content. Its silent articles, and those printed before or not gone through, are articles of papers
 * that give none of its values.
 */
export function differenceRecord(
  { parsed, values }: AnchoredDifference,
  corpus: Pick<Corpus, 'stories' | 'articles' | 'claims'>,
): DifferenceRecord {
  const { story, point, question, kind, changes } = checkedValue(parsed.value);
  const passages = values.flatMap((one) => one.passages);
  const claims = [...new Set(passages.flatMap(({ claim }) => claim ?? []))];
  const speaking = new Set(passages.map(({ outlet }) => outlet));
  const others = getRecord(corpus.stories, story)
    .articles.map((id) => getRecord(corpus.articles, id))
    .filter(({ outlet }) => !speaking.has(outlet));
  const said = claims.map((id) => getRecord(corpus.claims, id).said.edtf);
  const absent = (why: Absence): readonly string[] =>
    others.flatMap((article) => (articleAbsence(article, said) === why ? article.id : []));
  return {
    id: parsed.id,
    file: parsed.file,
    ...{ story, point, question, kind, values },
    silent: absent('checked'),
    printedBefore: absent('printed-before'),
    unchecked: absent('not-checked'),
    claims,
    changes,
    note: parsed.body.trim(),
  };
}
