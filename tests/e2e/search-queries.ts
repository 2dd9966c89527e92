/** What readers type, and the actor that must come first. */
export const actorQueries: readonly (readonly [typed: string, actor: string])[] = [
  ['Seibert', 'Bjoern Seibert'],
  ['Siebert', 'Bjoern Seibert'],
  ['siebert', 'Bjoern Seibert'],
  ['Sibert', 'Bjoern Seibert'],
  ['Seibret', 'Bjoern Seibert'],
  ['Björn', 'Bjoern Seibert'],
  ['Mr Siebert', 'Bjoern Seibert'],
  ['head of cabinet', 'Bjoern Seibert'],
  ['Barow', 'Sir Tim Barrow'],
  ['barr', 'Sir Tim Barrow'],
  ['Sir Tim', 'Sir Tim Barrow'],
  ['security adviser', 'Sir Tim Barrow'],
  ['securty advisor', 'Sir Tim Barrow'],
  ['von der leyen', 'Ursula von der Leyen'],
  ['von der layen', 'Ursula von der Leyen'],
  ['ECHR', 'European Convention on Human Rights'],
  ['court of human rights', 'European Court of Human Rights'],
  ['sunack', 'Rishi Sunak'],
  ['macron', 'Emmanuel Macron'],
  ['anderson', 'Lee Anderson'],
];

const notOpen = 'The European Commission is not open to a readmissions agreement with the UK.';
const neverSaid = 'Bjoern Seibert never said what he is claimed to have said.';
const notRecalled = 'Bjoern Seibert does not recall rejecting the proposal.';

/** What readers type, and the claim that must come first. */
export const claimQueries: readonly (readonly [typed: string, gist: string])[] = [
  ['readmissions agreement', notOpen],
  ['agreement readmissions', notOpen],
  ['readmisions agreement', notOpen],
  ['He stressed that the Commission is not open', notOpen],
  ['off the cards for now', notOpen],
  ['"never said what it is claimed"', neverSaid],
  ['“never said what it is claimed”', neverSaid],
  ['‘never said what it is claimed’', neverSaid],
  ['did not recall rejecting', notRecalled],
  ['sibert', notOpen],
  ['seibert said', notOpen],
  ['what did seibert say about the deal', notOpen],
];

/** What must neither run nor break the page. */
export const hostileQueries: readonly string[] = [
  '<img src=x onerror="window.hit = true">',
  '"><script>window.hit = true</script>',
  'javascript:window.hit=true',
  '{{constructor.constructor("window.hit = true")()}}',
  '.*+?^$' + '{}()|[]\\',
  '(((((((((',
  '\u202e\u202dtrebieS\u2066\u2069',
  '\u200b\u200d\ufeff',
  '%00%ff%',
  "' OR 1=1 --",
  '__proto__ constructor toString',
  '😀'.repeat(60),
  'a'.repeat(10_000),
  'x '.repeat(5_000),
];

/** Addresses with values that mean nothing here, and what the page says of them. */
export const badAddresses: readonly (readonly [search: string, said: string])[] = [
  ['?actor=%3Cb%3E', 'In the address, actor “<b>” cannot be read; it was ignored.'],
  ['?actor=nobody-at-all', 'In the address, actor “nobody-at-all” is not known here; it was ignored.'],
  ['?outlet=the-bugle&q=siebert', 'In the address, outlet “the-bugle” is not known here; it was ignored.'],
  ['?role=said-by', 'In the address, role “said-by” needs an actor; it was ignored.'],
  ['?role=shouted-by&actor=bjoern-seibert', 'In the address, role “shouted-by” cannot be read; it was ignored.'],
  ['?disputed=maybe', 'In the address, disputed “maybe” cannot be read; it was ignored.'],
  ['?from=2023-13', 'In the address, from “2023-13” cannot be read; it was ignored.'],
  ['?outlet=the-sun&outlet=daily-mail', 'In the address, outlet “daily-mail” stands more than once; the first counts.'],
  [`?q=${'a'.repeat(2_000)}`, 'The words searched for were too long, and were cut.'],
];
