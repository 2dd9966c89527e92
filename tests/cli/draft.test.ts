import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workplace } from './workplace.ts';

const article = 'content/articles/bridge/evening-star.md';
const draft = 'content/claims/bridge/bloggs-tunnel-flood.md';

/** A workplace whose Star has one statement without a record. */
function withStatement() {
  const place = workplace();
  const path = join(place.folder, article);
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nJoe Bloggs said that the tunnel would flood.\n`);
  return place;
}

test('a draft is written beside the records, listed by the check, and nothing else changes', async () => {
  const { run, files } = withStatement();
  await run('permalinks');
  const before = files();
  const out = `Wrote 1 draft; 1 statement with a record already\n  0.96  ${draft}\n`;
  expect(await run('draft', 'bridge/evening-star')).toEqual({ code: 0, out, err: '' });
  const { [draft]: text, ...others } = files();
  expect(others).toEqual(before);
  expect(text).toMatch(/^---\nstatus: draft\n/);
  expect(await run('check')).toEqual({
    code: 0,
    out: `claims/bridge/bloggs-tunnel-flood.md:2:9  note: Unexpected draft, proposed with confidence 0.96 (A reported statement that \`that\` introduces), expected a reviewed record; accept or reject it on the review page of \`npm run dev\`  claim/draft
1 note in 1 file of content/
2 articles, 3 claims, 4 appearances, 1 dispute, 4 actors: no problem found
`,
    err: '',
  });
  expect(await run('check', '--quiet')).toEqual({ code: 0, out: '', err: '' });
  expect((await run('permalinks')).out).toBe('No new id\n');
  expect((await run('draft', article)).out).toBe(out);
});

test('a text in which nothing is found, and that has no record, gets a word of what to do', async () => {
  const { folder, run } = workplace();
  const path = join(folder, article);
  const [, fields = ''] = readFileSync(path, 'utf8').split('---\n');
  writeFileSync(path, `---\n${fields}---\n\nDer Minister sagt, die Brücke sei sicher.\n`);
  expect(await run('draft', 'bridge/evening-star')).toEqual({
    code: 0,
    out: `Wrote 0 drafts; 0 statements with a record already
  Cannot find any quotation or reported statement; the program reads English only: select words on the review page of \`npm run dev\`, or write the records
`,
    err: '',
  });
});

test('--dry-run writes nothing; --json is for programs', async () => {
  const { run, files } = withStatement();
  const before = files();
  expect((await run('draft', 'bridge/evening-star', '--dry-run')).out).toMatch(/^Would write 1 draft;/);
  const { out } = await run('draft', 'bridge/evening-star', '--dry-run', '--json');
  expect(JSON.parse(out)).toMatchObject({
    article: 'bridge/evening-star',
    dryRun: true,
    drafts: [{ id: 'bloggs-tunnel-flood', confidence: 0.96, appearanceOf: null }],
    outdated: [],
    kept: [],
    recorded: 1,
  });
  expect(files()).toEqual(before);
});

test.each<readonly [name: string, args: readonly string[], code: number, err: RegExp]>([
  ['no article', [], 2, /^Usage: npm run draft/],
  ['two articles', ['a/b', 'c/d'], 2, /^Usage: npm run draft/],
  ['an unknown option', ['a/b', '--bold'], 2, /^Unknown option '--bold'.*\n\nUsage/],
  [
    'a misspelt article',
    ['bridge/evening-sta'],
    1,
    /^Cannot find the article `bridge\/evening-sta`; did you mean `bridge\/evening-star`; use `npm run import` to add it\n$/,
  ],
])('%s ends it', async (_name, args, code, err) => {
  const { run, files } = withStatement();
  const before = files();
  const result = await run('draft', ...args);
  expect({ code: result.code, out: result.out }).toEqual({ code, out: '' });
  expect(result.err).toMatch(err);
  expect(files()).toEqual(before);
});

test('an article without a text is named', async () => {
  const { folder, run } = withStatement();
  writeFileSync(join(folder, article), '---\npublished: 2023\nannotation: partial\n---\n');
  expect(await run('draft', 'bridge/evening-star')).toEqual({
    code: 1,
    out: '',
    err: 'Cannot find the text of the article `bridge/evening-star`; run `npm run check`\n',
  });
});

test('as a process it writes into the folder in which it stands', () => {
  const { start, files } = withStatement();
  const out = `Wrote 1 draft; 1 statement with a record already\n  0.96  ${draft}\n`;
  expect(start('draft', 'bridge/evening-star')).toEqual({ code: 0, out, err: '' });
  expect(Object.keys(files())).toContain(draft);
});

test('a whole story is read together', async () => {
  const { run, files } = withStatement();
  expect(await run('draft', 'bridge')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Wrote 1 draft; /),
    err: '',
  });
  const drafts = Object.entries(files()).filter(([, text]) => text.startsWith('---\nstatus: draft\n'));
  expect(drafts.map(([, text]) => /^gist: (.*)$/m.exec(text)?.[1])).toEqual(['The tunnel will flood.']);
});

test('a misspelt story is named', async () => {
  const { run } = withStatement();
  expect(await run('draft', 'brige')).toEqual({
    code: 1,
    out: '',
    err: 'Cannot find the story `brige`; did you mean `bridge`; add `stories/brige.md`\n',
  });
});
