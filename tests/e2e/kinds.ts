/** One page of each kind, for tests that look at every kind. */
export const kinds: Readonly<Record<string, string>> = {
  home: '',
  story: 'stories/uk-eu-returns-deal/',
  disputes: 'stories/uk-eu-returns-deal/disputes/',
  differences: 'stories/uk-eu-returns-deal/differences/',
  difference: 'differences/how-final/',
  timeline: 'stories/uk-eu-returns-deal/timeline/',
  claim: 'claims/commission-not-open-to-readmissions/',
  article: 'articles/uk-eu-returns-deal/the-telegraph/#seibert-does-not-recall-rejecting',
  actors: 'actors/',
  actor: 'actors/bjoern-seibert/',
  list: 'claims/',
  search: 'search/',
  data: 'data/',
  about: 'about/',
  method: 'about/method/',
  missing: 'no-such-page/',
};
