import type { Appearance, ArticleRecord } from '../../model/corpus.ts';
import type { TranslationOrigin } from '../../model/vocabulary.ts';
import { type LanguageView, languageView } from './language-view.ts';

/** What words in another language mean, and whose translation that is. */
export interface TranslationView {
  readonly language: LanguageView;
  /** Null where nobody has translated them. */
  readonly text: string | null;
  readonly origin: TranslationOrigin | null;
}

/** The tag of the language in which an appearance's words stand; null where it is the site's own. */
export function languageOf({ lang }: Appearance, article: ArticleRecord): string | null {
  return lang ?? article.lang;
}

/** What is to be said of an appearance's language; null where it is the site's own. */
export function translationView(appearance: Appearance, article: ArticleRecord): TranslationView | null {
  const language = languageView(languageOf(appearance, article));
  if (language === null) return null;
  return { language, text: appearance.translation, origin: appearance.translationOrigin };
}
