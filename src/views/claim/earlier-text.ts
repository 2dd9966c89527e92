import { type DateView, dateView } from '../../dates/date-view.ts';
import { type Appearance, type Corpus, getRecord } from '../../model/corpus.ts';
import { sourceArticle } from '../../model/editions/source-article.ts';

/** The earlier edition of an article that words are from. */
export interface EarlierText {
  /** Since when the text stood like this. */
  readonly date: DateView;
  /** Whether the current text has the words no longer. */
  readonly isGone: boolean;
}

/** Which earlier edition has the words of an appearance; null where they are from the current text. */
export function earlierText(appearance: Appearance, corpus: Corpus): EarlierText | null {
  if (appearance.edition === null) return null;
  const { edited, published } = sourceArticle(appearance, corpus);
  return { date: dateView(edited ?? published), isGone: isGone(appearance, corpus) };
}

/** Whether words of an earlier edition stand in the current text no longer. */
export function isGone({ article, edition, quotes }: Appearance, corpus: Corpus): boolean {
  const { text } = getRecord(corpus.articles, article);
  return edition !== null && !quotes.every(({ exact }) => text.includes(exact));
}
