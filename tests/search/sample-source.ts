import type { SearchActor, SearchDocument, SearchSource } from '../../src/search/search-document.ts';

/** A few claims of one story, and the actors whose names readers spell in their own ways. */

export const actor = (id: string, name: string, more: Partial<SearchActor> = {}): SearchActor => ({
  id,
  name,
  kind: 'person',
  aliases: [],
  roles: [],
  ...more,
});

const actors: readonly SearchActor[] = [
  actor('bjoern-seibert', 'Bjoern Seibert', {
    aliases: ['Siebert'],
    roles: ['head of cabinet for the European Commission president'],
  }),
  actor('tim-barrow', 'Sir Tim Barrow', { roles: ['National Security Adviser', 'former EU ambassador'] }),
  actor('commission-spokesman', 'European Commission spokesman', { roles: ['spokesman'] }),
  actor('european-commission', 'European Commission', { kind: 'organisation', searchWords: ['Brussels'] }),
  actor('echr', 'European Court of Human Rights', { kind: 'organisation' }),
  actor('rishi-sunak', 'Rishi Sunak', { roles: ['Prime Minister'] }),
  actor('lee-anderson', 'Lee Anderson', { roles: ['Tory deputy chair'] }),
  actor('ursula-von-der-leyen', 'Ursula von der Leyen', { roles: ['European Commission president'] }),
  actor('soren-gade', 'Søren Gade'),
  actor('leaked-memo', 'Leaked memo', { kind: 'document' }),
  actor('the-sun', 'The Sun', { kind: 'outlet' }),
  actor('daily-mail', 'Daily Mail', { kind: 'outlet' }),
  actor('the-telegraph', 'The Telegraph', { kind: 'outlet', aliases: ['Daily Telegraph'] }),
];

export const claim = (id: string, speaker: string, more: Partial<SearchDocument>): SearchDocument => ({
  id,
  url: `/claims/${id}/`,
  story: 'uk-eu-returns-deal',
  point: 'what-the-commission-said',
  question: 'What did the Commission’s official tell Britain?',
  speaker,
  speakerName: actors.find((one) => one.id === speaker)?.name ?? '',
  gist: '',
  said: { edtf: '2023?', words: 'some time in 2023, uncertain', min: '2023-01-01', max: '2023-12-31' },
  outlets: ['daily-mail'],
  modes: ['indirect'],
  disputedMark: null,
  disputedBySpeakers: [],
  disputesSpeakers: [],
  about: [],
  audience: [],
  via: [],
  attributions: [],
  labels: [],
  quotes: [],
  quoteOutlets: [],
  ...more,
});

export const sampleSource: SearchSource = {
  actors,
  claims: [
    claim('not-open', 'bjoern-seibert', {
      gist: 'The Commission is not open to a readmissions agreement with the UK.',
      outlets: ['daily-mail', 'the-telegraph'],
      modes: ['mixed', 'indirect'],
      disputedMark: 'Disputed',
      disputedBySpeakers: ['commission-spokesman'],
      about: ['european-commission'],
      audience: ['tim-barrow'],
      via: ['leaked-memo'],
      attributions: ['the EU official', 'Mr Siebert'],
      quotes: ['He stressed that the Commission is not open to a UK-EU readmissions agreement.'],
    }),
    claim('never-said', 'commission-spokesman', {
      gist: 'Mr Seibert did not say what the memo claims.',
      modes: ['direct'],
      disputesSpeakers: ['bjoern-seibert'],
      about: ['bjoern-seibert'],
      attributions: ['a Commission spokesman'],
      quotes: ['‘Mr Siebert never said what it is claimed,’'],
      said: { edtf: '2023-08', words: 'in August 2023', min: '2023-08-01', max: '2023-08-31' },
    }),
    claim('does-not-recall', 'commission-spokesman', {
      gist: 'Mr Seibert does not recall rejecting the proposal.',
      outlets: ['the-telegraph'],
      disputesSpeakers: ['bjoern-seibert'],
      about: ['bjoern-seibert'],
      attributions: ['A spokesman for the European Commission'],
      quotes: ['Siebert did not recall rejecting the proposal, although they did not have notes from the meeting.'],
      said: { edtf: '2023-08', words: 'in August 2023', min: '2023-08-01', max: '2023-08-31' },
    }),
    claim('not-envisaging', 'european-commission', {
      gist: 'The Commission does not envisage an asylum returns agreement now.',
      outlets: ['the-telegraph'],
      modes: ['mixed'],
      attributions: ['EU officials'],
      quotes: ['the European Commission was “not envisaging” an asylum returns agreement with the UK “right now”.'],
      said: { edtf: '2023-04~', words: 'about April 2023', min: '2023-04-01', max: '2023-04-30' },
    }),
    claim('very-angry', 'lee-anderson', {
      point: 'the-figures',
      question: 'How many people crossed?',
      gist: 'He is very angry about the number of people who cross.',
      outlets: ['the-sun'],
      modes: ['direct'],
      attributions: ['Tory deputy chair Lee Anderson'],
      quotes: ['“I’m very angry about the number.', '“They’re illegal migrants. They’re not genuine asylum seekers.”'],
      said: { edtf: '2023-08', words: 'in August 2023', min: '2023-08-01', max: '2023-08-31' },
    }),
    claim('six-died', 'the-sun', {
      point: 'the-figures',
      question: 'How many people crossed?',
      gist: 'Six people died when a dinghy sank in the Channel.',
      outlets: ['the-sun', 'the-telegraph'],
      modes: ['outlet'],
      quotes: ['a small boat sank in the Channel in the early hours of Saturday, killing six people.'],
      said: { edtf: '2023-08-12?', words: 'on 12 August 2023, uncertain', min: '2023-08-12', max: '2023-08-12' },
    }),
  ],
};
