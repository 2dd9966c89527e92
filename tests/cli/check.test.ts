import { once } from 'node:events';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { workplace } from './workplace.ts';

test('content without a problem is counted, or with --quiet passed in silence', async () => {
  const { run } = workplace();
  const counts = '2 articles, 3 claims, 4 appearances, 1 dispute, 4 actors: no problem found\n';
  expect(await run('check')).toEqual({ code: 0, out: counts, err: '' });
  expect(await run('check', '--quiet')).toEqual({ code: 0, out: '', err: '' });
});

test.each([[[]], [['--quiet']]])('problems are reported, all in one run, and end it with 1: %j', async (args) => {
  const { folder, run, files } = workplace();
  writeFileSync(join(folder, 'content/notes.txt'), 'x');
  writeFileSync(join(folder, 'content/actors/mayor.yaml'), 'name: The mayor\nkind: person\nage: 5\n');
  const before = files();
  const { code, out, err } = await run('check', ...args);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.trimEnd().split('\n')).toEqual([
    'actors/mayor.yaml:1:1  Cannot find `mayor` among the `actors` of `permalinks.yaml`; run `npm run permalinks` to publish the new id  permalink/unlisted',
    'actors/mayor.yaml:3:1  Unexpected field `age`; expected one of `name`, `inSentence`, `kind`, `aliases`, `searchWords`, `roles`, `description`, `url`, `archived`, `notQuoted`; rename or remove it  record/unknown-field',
    'notes.txt:1:1  Unexpected file `notes.txt`, expected one of `stories/<id>.md`, `outlets/<id>.yaml`, `articles/<story>/<article>.md`, `articles/<story>/<article>/<edition>.md`, `actors/<id>.yaml`, `claims/<story>/<id>.md`, `differences/<story>/<id>.md`, `permalinks.yaml`; move or rename it  file/unexpected',
    '3 problems in 2 files of content/',
  ]);
  expect(files()).toEqual(before);
});

/** Drafts of these ids that are like the claim of the small story, and their text. */
function withDrafts(folder: string, ids: readonly string[]): void {
  for (const id of ids)
    writeFileSync(
      join(folder, `content/claims/bridge/${id}.md`),
      `---
status: draft
draft:
  confidence: 0.9
  reason: A test.
story: bridge
appearances:
  - article: bridge/morning-post
    quote: Repairs will cost £3m
    mode: outlet
---
`,
    );
}

test('what matters comes first; new ids and drafts are a line each at the end', async () => {
  const { folder, run } = workplace();
  const write = (path: string, text: string) => writeFileSync(join(folder, 'content', path), text);
  write('actors/a-mayor.yaml', 'name: The mayor\nkind: person\n');
  write('actors/an-aide.yaml', 'name: Ann Poe\nkind: person\n');
  write(
    'articles/bridge/evening-star.md',
    '---\noutletBasis: "inferred: the text does not name it"\npublished: 2023-06~\nannotation: complete\n---\n\nA minister said the bridge was inspected in spring. Joe Bloggs said that it will rain.\n',
  );
  write('notes.txt', 'x');
  withDrafts(folder, ['cost-one', 'cost-two', 'cost-three']);
  const { code, err } = await run('check');
  expect({ code, report: err.trimEnd().split('\n') }).toEqual({
    code: 1,
    report: [
      'notes.txt:1:1  Unexpected file `notes.txt`, expected one of `stories/<id>.md`, `outlets/<id>.yaml`, `articles/<story>/<article>.md`, `articles/<story>/<article>/<edition>.md`, `actors/<id>.yaml`, `claims/<story>/<id>.md`, `differences/<story>/<id>.md`, `permalinks.yaml`; move or rename it  file/unexpected',
      'articles/bridge/evening-star.md:7:74  warning: Cannot find a record of `it will rain` in a complete article (A reported statement that `that` introduces); add a claim or an appearance, or an entry of `ignore` with a reason  article/statement-uncovered',
      'permalinks.yaml  2 new ids to be published; run `npm run permalinks`, once they are final  permalink/unlisted',
      'claims/  3 drafts to be reviewed; run `npm run dev`, and open `/review/` on the address that it shows  claim/draft',
      '1 problem, 1 warning, 2 new ids, 3 drafts in 7 files of content/',
    ],
  });
});

test.each([
  [1, /^claims\/bridge\/cost-1\.md:2:9 {2}note: .* {2}claim\/draft\n1 note in 1 file of content\/\n/],
  [
    2,
    /^claims\/ {2}2 drafts to be reviewed; run `npm run dev`, and open `\/review\/` on the address that it shows {2}claim\/draft\n2 drafts in 2 files of content\/\n/,
  ],
])('where there is no problem, drafts are listed and the content is counted: %d', async (count, out) => {
  const { folder, run } = workplace();
  withDrafts(
    folder,
    Array.from({ length: count }, (_, at) => `cost-${at + 1}`),
  );
  expect(await run('check')).toEqual({ code: 0, out: expect.stringMatching(out), err: '' });
});

test('what editors leave, and what is for people, is passed over', async () => {
  const { folder, run } = workplace();
  mkdirSync(join(folder, 'content/.editor/claims'), { recursive: true });
  for (const path of ['.DS_Store', 'claims/.x.md.swp', '.editor/claims/x.md', 'README.md', 'claims/README.md'])
    writeFileSync(join(folder, 'content', path), 'x');
  expect(await run('check', '--quiet')).toEqual({ code: 0, out: '', err: '' });
});

test('bytes that are not UTF-8 are a problem with a place', async () => {
  const { folder, run } = workplace();
  writeFileSync(
    join(folder, 'content/outlets/morning-post.yaml'),
    Buffer.from('name: Mörning\nshort: Pöst\n', 'latin1'),
  );
  const { code, err } = await run('check');
  expect(code).toBe(1);
  expect(err).toMatch(
    /^outlets\/morning-post\.yaml:1:8 {2}Unexpected character `\uFFFD` .* {2}file\/encoding\n1 problem in 1 file/,
  );
});

test.each(['check', 'permalinks'] as const)(
  '%s without a content folder says so, and nothing else',
  async (command) => {
    const { folder, run, files } = workplace();
    renameSync(join(folder, 'content'), join(folder, 'elsewhere'));
    const before = files();
    const advice = 'correct `CONTENT_DIR`, which names it, or unset it to use `content`';
    const err = `Cannot find the folder \`content\`; ${advice}\n`;
    expect(await run(command)).toEqual({ code: 1, out: '', err });
    expect(files()).toEqual(before);
    writeFileSync(join(folder, 'content'), 'x');
    expect((await run(command)).err).toBe(`Unexpected file \`content\`, expected a folder; ${advice}\n`);
  },
);

test('where nothing names a folder, the advice is to go to the project', () => {
  const { folder, start } = workplace();
  renameSync(join(folder, 'content'), join(folder, 'elsewhere'));
  const err = "Cannot find the folder `content`; run this in the project's own folder\n";
  expect(start('check')).toEqual({ code: 1, out: '', err });
});

test.each([
  ['check', '--quite', /^Unknown option '--quite'.*\n\nUsage: npm run check \[-- --quiet\]\n/],
  ['check', 'bridge', /^Unexpected argument 'bridge'.*\n\nUsage: npm run check/],
  ['permalinks', '--dry-run', /^Unknown option '--dry-run'.*\n\nUsage: npm run permalinks \[/],
] as const)('%s refuses %s, and does nothing', async (command, arg, err) => {
  const { run, files } = workplace();
  const before = files();
  const result = await run(command, arg);
  expect({ code: result.code, out: result.out }).toEqual({ code: 2, out: '' });
  expect(result.err).toMatch(err);
  expect(files()).toEqual(before);
});

test('links are named and never followed, not even round and round', async () => {
  const { folder, run } = workplace();
  const content = join(folder, 'content');
  symlinkSync('..', join(content, 'claims/loop'));
  symlinkSync(join(folder, 'nowhere'), join(content, 'actors/mayor.yaml'));
  rmSync(join(content, 'actors/zoe-doe.yaml'));
  cpSync('tests/fixtures/small/actors/zoe-doe.yaml', join(folder, 'zoe.yaml'));
  symlinkSync(join(folder, 'zoe.yaml'), join(content, 'actors/zoe-doe.yaml'));
  const link = (path: string) =>
    `${path}:1:1  Unexpected link \`${path}\`, expected a file or folder of its own; put what it leads to in its place  file/link`;
  expect((await run('check')).err.trimEnd().split('\n')).toEqual([
    link('actors/mayor.yaml'),
    'actors/mayor.yaml:1:1  Cannot find `mayor` among the `actors` of `permalinks.yaml`; run `npm run permalinks` to publish the new id  permalink/unlisted',
    link('actors/zoe-doe.yaml'),
    link('claims/loop'),
    '4 problems in 3 files of content/',
  ]);
});

test('a socket in the folder is named', async () => {
  const { folder, run } = workplace();
  const path = join(folder, 'content/actors/mayor.yaml');
  const server = createServer().listen(path);
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  expect((await run('check')).err).toContain(
    'actors/mayor.yaml:1:1  Cannot read `actors/mayor.yaml`: neither a file nor a folder; see what it is and whether you may read it  file/unreadable',
  );
});

test('as a process it reads the folder in which it stands, and ends with its code', () => {
  const { folder, start } = workplace();
  writeFileSync(join(folder, 'content/notes.txt'), 'x');
  const { code, out, err } = start('check', '--quiet');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^notes\.txt:1:1 {2}Unexpected file `notes\.txt`.*\n1 problem in 1 file of content\/\n$/);
});
