import { type Absence, articleAbsence } from '../dates/article-absence.ts';
import { type Corpus, getRecord } from '../model/corpus.ts';
import type { StoryPaper } from './story/story-papers.ts';

/**
 * Why a paper has nothing of what was said at these dates (EDTF): all of its articles were printed before, or of the others
 * one has not been gone through, or none has it.
 */
export function absenceIn(
  { articles }: Pick<StoryPaper, 'articles'>,
  said: readonly string[],
  corpus: Corpus,
): Absence {
  const absences = articles.map(({ id }) => articleAbsence(getRecord(corpus.articles, id), said));
  const later = absences.filter((absence) => absence !== 'printed-before');
  if (later.length === 0) return 'printed-before';
  return later.includes('not-checked') ? 'not-checked' : 'checked';
}

const absenceOf: Readonly<Record<'one' | 'several', Readonly<Record<Absence, string>>>> = {
  one: {
    checked: 'Not in this article',
    'printed-before': 'Printed before this was said',
    'not-checked': 'We have not been through this article yet',
  },
  several: {
    checked: 'Not in its articles',
    'printed-before': 'Its articles were printed before this was said',
    'not-checked': 'We have not been through all of its articles yet',
  },
};

/** The same in words, by how many articles the paper has. */
export function absenceWords(absence: Absence, { articles }: { readonly articles: readonly unknown[] }): string {
  return absenceOf[articles.length > 1 ? 'several' : 'one'][absence];
}
