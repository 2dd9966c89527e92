import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { compile } from '../../src/compile/compile.ts';
import { updateLedger } from '../../src/compile/update-ledger.ts';
import { smallStory } from '../fixtures/small-story.ts';

const ledger = 'permalinks.yaml';
const textOf = (path: string): string => smallStory().find((file) => file.path === path)?.text ?? '';
const parts = {
  appearances: [
    ...['bridge-inspected#in-evening-star', 'bridge-inspected#in-morning-post'],
    ...['bridge-not-inspected#in-morning-post', 'repair-cost#in-morning-post'],
  ],
  points: ['bridge#cost', 'bridge#inspection'],
  relations: ['bridge-inspected#disputed-by-bridge-not-inspected'],
} as const;
const listed = (kind: keyof typeof parts, state: string): string =>
  `${kind}:\n${parts[kind].map((id) => `  ${id}: ${state}\n`).join('')}`;
const whole = textOf(ledger)
  .replace('articles:\n', `${listed('appearances', 'live')}articles:\n`)
  .replace('stories:\n', `${listed('points', 'live')}${listed('relations', 'live')}stories:\n`);
const addedParts = [
  ...['points/bridge#inspection', 'points/bridge#cost'],
  ...parts.appearances.map((id) => `appearances/${id}`),
  ...parts.relations.map((id) => `relations/${id}`),
];
const today = '2026-11-22';
const fresh = `{ live: ${today} }`;

test('a ledger that lists everything stays as it is, to the letter', () => {
  const odd = `# first\n\n${whole}  old:   { moved:   bridge }   # why\r\n`;
  for (const text of [whole, odd])
    expect(updateLedger(smallStory({ [ledger]: text }), today)).toEqual({ text, added: [] });
});

test('without a ledger every id is published, under the head that explains it', () => {
  const { text, added } = updateLedger(smallStory({ [ledger]: null }), today);
  expect(text).toBe(whole.replace('# live |', '# { live: <date> } |').replaceAll(': live', `: ${fresh}`));
  expect(added).toEqual([
    'stories/bridge',
    'articles/bridge/evening-star',
    'articles/bridge/morning-post',
    'actors/evening-star',
    'actors/morning-post',
    'actors/joe-bloggs',
    'actors/zoe-doe',
    'claims/bridge-inspected',
    'claims/bridge-not-inspected',
    'claims/repair-cost',
    'differences/month-of-inspection',
    ...addedParts,
  ]);
});

const written = `# The head.

stories: { bridge: live }
actors: # people
  zoe-doe: live # she
  joe-bloggs: live

  # the papers
  evening-star: live
  morning-post: live
  gone: { withdrawn: 2026-01-02, reason: "It was: wrong, and long, and much longer than any line that a tool would like to leave" }
articles:
  bridge/evening-star: live
# the end
`;

test('new ids follow the old ones of their kind; comments, order and states stay', () => {
  const { text, added } = updateLedger(smallStory({ [ledger]: written }), today);
  expect(added).toEqual([
    'articles/bridge/morning-post',
    'claims/bridge-inspected',
    'claims/bridge-not-inspected',
    'claims/repair-cost',
    'differences/month-of-inspection',
    ...addedParts,
  ]);
  expect(text).toBe(`# The head.

stories: { bridge: live }
actors:
  # people
  zoe-doe: live # she
  joe-bloggs: live

  # the papers
  evening-star: live
  morning-post: live
  gone: { withdrawn: 2026-01-02, reason: "It was: wrong, and long, and much longer than any line that a tool would like to leave" }
articles:
  bridge/evening-star: live
  bridge/morning-post: ${fresh}
${listed('appearances', fresh)}claims:
  bridge-inspected: ${fresh}
  bridge-not-inspected: ${fresh}
  repair-cost: ${fresh}
differences:
  month-of-inspection: ${fresh}
${listed('points', fresh)}${listed('relations', fresh)}
# the end
`);
});

test('what was published is live at once, and a second run adds nothing', () => {
  const { text } = updateLedger(smallStory({ [ledger]: written }), today);
  expect(compile(smallStory({ [ledger]: text })).diagnostics).toEqual([]);
  expect(updateLedger(smallStory({ [ledger]: text }), today).added).toEqual([]);
});

test('an id that has moved or was withdrawn is not made live again', () => {
  const text = whole
    .replace('joe-bloggs: live', 'joe-bloggs: { moved: zoe-doe }')
    .replace('repair-cost: live', 'repair-cost: { withdrawn: 2026-01-02, reason: wrong }');
  expect(updateLedger(smallStory({ [ledger]: text }), today)).toEqual({ text, added: [] });
});

test('an id that every object has is new like any other', () => {
  const files = smallStory({ [ledger]: whole, 'actors/constructor.yaml': 'name: The constructor\nkind: group\n' });
  expect(updateLedger(files, today).added).toEqual(['actors/constructor']);
});

test('a ledger that is not YAML is an error that names it', () => {
  expect(() => updateLedger(smallStory({ [ledger]: 'claims: [' }), today)).toThrow(/^permalinks\.yaml: /);
});

test('no entry is ever lost or changed, whatever the ledger holds', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/);
  const state = fc.oneof(
    fc.constantFrom('live', { live: '2026-01-01' }),
    fc.record({ moved: id }),
    fc.record({ withdrawn: fc.constant('2026-01-02'), reason: fc.string({ minLength: 1 }) }),
  );
  const entries = fc.dictionary(id, state, { noNullPrototype: true });
  const states = fc.record(
    { stories: entries, articles: entries, actors: entries, claims: entries, differences: entries },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(states, (before) => {
      const { text, added } = updateLedger(smallStory({ [ledger]: stringify(before) }), today);
      const after = parse(text) ?? {};
      const isNew = new Set(added);
      for (const [kind, list] of Object.entries<Record<string, unknown>>(after)) {
        const kept = Object.entries(list).filter(([one]) => !isNew.has(`${kind}/${one}`));
        expect(Object.fromEntries(kept)).toEqual(before[kind as keyof typeof before] ?? {});
        for (const one of Object.keys(list))
          if (isNew.has(`${kind}/${one}`)) expect(list[one]).toEqual({ live: today });
      }
      expect(Object.values<object>(after).reduce((sum, list) => sum + Object.keys(list).length, 0)).toBe(
        Object.values(before).reduce((sum, list) => sum + Object.keys(list).length, added.length),
      );
    }),
  );
});
