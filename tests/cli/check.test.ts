import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
    'actors/mayor.yaml:3:1  Unexpected field `age`; expected one of `name`, `kind`, `aliases`, `searchWords`, `roles`, `description`; rename or remove it  record/unknown-field',
    'notes.txt:1:1  Unexpected file `notes.txt`, expected one of `stories/<id>.md`, `outlets/<id>.yaml`, `articles/<story>/<outlet>.md`, `actors/<id>.yaml`, `claims/<story>/<id>.md`, `differences/<story>/<id>.md`, `permalinks.yaml`; move or rename it  file/unexpected',
    '3 problems in 2 files of content/',
  ]);
  expect(files()).toEqual(before);
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
    const err = "Cannot find the folder `content`; run this in the project's own folder\n";
    expect(await run(command)).toEqual({ code: 1, out: '', err });
    expect(files()).toEqual(before);
  },
);

test('as a process it reads the folder in which it stands, and ends with its code', () => {
  const { folder, start } = workplace();
  writeFileSync(join(folder, 'content/notes.txt'), 'x');
  const { code, out, err } = start('check', '--quiet');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^notes\.txt:1:1 {2}Unexpected file `notes\.txt`.*\n1 problem in 1 file of content\/\n$/);
});
