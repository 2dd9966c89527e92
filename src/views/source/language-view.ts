import { comparableLanguage } from '../../model/source/language.ts';

/** A language other than the site's own, as HTML and a reader are told it. */
export interface LanguageView {
  /** BCP 47. */
  readonly tag: string;
  /** In English: `German`. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Scripts that are written from right to left (Unicode 17, Bidi_Class R and AL), of those that languages are printed in. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);
const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** The language of a text; null where it is the site's own, or a variety of it. */
export function languageView(tag: string | null): LanguageView | null {
  if (tag === null || comparableLanguage(tag) === comparableLanguage(null)) return null;
  const { language, script = '' } = new Intl.Locale(tag).maximize();
  return { tag, name: names.of(language) ?? tag, direction: rightToLeft.has(script) ? 'rtl' : 'ltr' };
}
