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

/** Addresses with values that mean nothing here, and what the page says of them; every kind is held by the unit tests. */
export const badAddresses: readonly (readonly [search: string, said: string])[] = [
  ['?actor=%3Cb%3E', 'In the address, actor “<b>” cannot be understood; it was ignored.'],
  ['?outlet=the-bugle&q=siebert', 'In the address, outlet “the-bugle” is not on this site; it was ignored.'],
];
