import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workplace } from './workplace.ts';

const star = 'bridge/evening-star';
const sentence = 'Joe Bloggs said on Monday that the tunnel would not flood.';
const right = {
  id: 'tunnel-will-not-flood',
  point: 'inspection',
  speaker: 'joe-bloggs',
  gist: 'The tunnel will not flood.',
  appearances: [
    { article: star, quote: 'the tunnel would not flood', as: 'Joe Bloggs', cue: 'said', mode: 'indirect' },
  ],
  relations: [{ family: 'disputes', claim: 'bridge-inspected', kind: 'denies', scope: 'whole', words: 'not' }],
};

/** A workplace whose Star has a statement without a record, and a program that proposes. */
function withProposals(proposals: readonly object[]) {
  const place = workplace();
  const article = join(place.folder, 'content/articles', `${star}.md`);
  writeFileSync(
    article,
    `---\npublished: 2023-06-08\nannotation: partial\n---\n\nA minister said the bridge was inspected in spring.\n\n${sentence}\n`,
  );
  const file = join(place.folder, 'proposals.json');
  writeFileSync(file, JSON.stringify({ from: 'reader 1.0', proposals }, null, 2));
  return { ...place, file };
}

test('what is proven becomes a draft that says where it comes from', async () => {
  const { run, files, file } = withProposals([right]);
  expect(await run('draft', '--from', file)).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /^Wrote 1 draft; 0 proposals refused; 0 proposals with a record already\n {2}0\.\d\d {2}content\/claims\/bridge\/tunnel-will-not-flood\.md\n$/,
    ),
  });
  const text = files()['content/claims/bridge/tunnel-will-not-flood.md'] ?? '';
  expect(text).toContain(
    '  reason: Proposed by reader 1.0.\n  from: reader 1.0\n  engine: Our program finds these words (indirect, 0.',
  );
  expect(text).toContain('gist: The tunnel will not flood.\n');
  expect(text).toContain('disputes:\n  - claim: bridge-inspected\n    kind: denies\n    scope: whole\n');
  expect((await run('draft', star)).out).toMatch(/1 draft kept/);
  expect((await run('draft', '--from', file)).out).toMatch(/^Wrote 1 draft;/);
});

test('what is not proven writes nothing, and says why and what is nearest', async () => {
  const [appearance] = right.appearances;
  const { run, files, file } = withProposals([
    { ...right, appearances: [{ ...appearance, quote: 'the tunnel would flood' }] },
    { ...right, relations: [{ ...right.relations[0], words: 'in a furious reply' }] },
    { ...right, mode: 'direct' },
  ]);
  const before = files();
  const { code, out } = await run('draft', '--from', file);
  expect(code).toBe(1);
  expect(out).toMatch(
    /^Wrote 0 drafts; 3 proposals refused; 0 proposals with a record already\n\nRefused, and nothing written:\n/,
  );
  expect(out).toContain(
    'proposals.json:4:5  Cannot find quote `the tunnel would flood` in `bridge/evening-star`; did you mean `the tunnel would not`; copy the words from the article, letter for letter  claim/quote-missing',
  );
  expect(out).toContain(
    'Cannot find `in a furious reply`, which should show the relation, near the quote; copy the words that join the two, or leave the relation out  proposal/relation-words',
  );
  expect(out).toMatch(/Unexpected field `mode`.*record\/unknown-field/);
  expect(files()).toEqual(before);
});

test('a summary that is in doubt is left out of the draft', async () => {
  const { run, files, file } = withProposals([{ ...right, gist: 'The tunnel would flood.' }]);
  const { code, out } = await run('draft', '--from', file);
  expect(code).toBe(0);
  expect(out).toMatch(/Left out of drafts, since it cannot be proven:\n.*proposal\/gist-turned\n$/);
  expect(files()['content/claims/bridge/tunnel-will-not-flood.md']).not.toMatch(/^gist:/m);
});

test.each<readonly [name: string, text: string, message: RegExp]>([
  [
    'no JSON',
    'from: me',
    /^Wrote 0 drafts.*\n\nRefused.*\n.*:1:1 {2}Unexpected JSON: .*; correct the file, or have the program write it again {2}proposal\/json\n$/s,
  ],
  ['no list of proposals', '{"from": "me", "claims": []}', /record\/(?:unknown|missing)-field/],
])('%s is refused whole', async (_name, text, message) => {
  const { run, files, file } = withProposals([]);
  writeFileSync(file, text);
  const before = files();
  const { code, out } = await run('draft', '--from', file);
  expect(code).toBe(1);
  expect(out).toMatch(message);
  expect(files()).toEqual(before);
});

test('a file that is not there is named', async () => {
  const { run } = withProposals([]);
  expect(await run('draft', '--from', 'none.json')).toEqual({
    code: 1,
    out: '',
    err: 'Cannot read `none.json`; name a file of proposals in JSON (docs/proposals.md)\n',
  });
});
