import type { SiteFacts } from '../model/site-facts.ts';
import { siteLanguage } from '../model/source/language.ts';

/**
 * What a site says of itself, given where it is published.
 * @param origin `https://example.org`
 * @param base the base path, `/on-the-record/`
 */
export function makeSiteFacts(origin: string, base: string): SiteFacts {
  return {
    address: new URL(base.endsWith('/') ? base : `${base}/`, origin).href,
    name: 'On the Record',
    description: 'Who said what, in which newspaper, when, and who disputes it.',
    language: siteLanguage,
    licence: {
      name: 'CC-BY-4.0',
      title: 'Creative Commons Attribution 4.0 International',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
  };
}
