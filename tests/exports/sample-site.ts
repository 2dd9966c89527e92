import type { SiteFacts } from '../../src/model/site-facts.ts';

export const sampleSite: SiteFacts = {
  address: 'https://example.org/on-the-record/',
  name: 'On the Record',
  description: 'Who said what, in which newspaper, when, and who disputes it.',
  language: 'en-GB',
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
};
