import type { SiteFacts } from '../model/site-facts.ts';
import { href } from './href.ts';

/** What this site says of itself, with the address that it is built for. */
export const siteFacts: SiteFacts = {
  address: new URL(href('/'), import.meta.env.SITE).href,
  name: 'On the Record',
  description: 'Who said what, in which newspaper, when, and who disputes it.',
  language: 'en-GB',
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
};
