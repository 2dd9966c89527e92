/** The language of our own words and, where nothing else is written, of what we quote; BCP 47. */
export const siteLanguage = 'en-GB';

/** What two texts must share so that their words can be compared: the language and the script, as of `de-AT`: `de-Latn`. */
export function comparableLanguage(tag: string | null): string {
  const { language, script } = new Intl.Locale(tag ?? siteLanguage).maximize();
  return `${language}-${script}`;
}
