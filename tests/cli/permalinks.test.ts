import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { workplace } from './workplace.ts';

const mayor = 'name: The mayor\nkind: person\n';
const ledger = 'content/permalinks.yaml';
const today = (): string => new Date().toISOString().slice(0, 10);

test('a new id is added, named, and found by the check; again there is none', async () => {
  const { folder, run } = workplace();
  await run('permalinks');
  writeFileSync(join(folder, 'content/actors/mayor.yaml'), mayor);
  const before = readFileSync(join(folder, ledger), 'utf8');
  expect(await run('permalinks')).toEqual({ code: 0, out: 'Added 1:\n  actors/mayor\n', err: '' });
  expect(readFileSync(join(folder, ledger), 'utf8')).toBe(
    before.replace('zoe-doe: live', `zoe-doe: live\n  mayor: { live: ${today()} }`),
  );
  expect((await run('check', '--quiet')).code).toBe(0);
  expect(await run('permalinks')).toEqual({ code: 0, out: 'No new id\n', err: '' });
});

test('a ledger that is missing is written whole', async () => {
  const { folder, run } = workplace();
  await run('permalinks');
  const written = () => readFileSync(join(folder, ledger), 'utf8').replace(/\{ live: (?:<date>|[\d-]+) \}/g, 'live');
  const before = written();
  rmSync(join(folder, ledger));
  expect((await run('permalinks')).code).toBe(0);
  expect(written().split('\n\n')[0]).toBe(before.split('\n\n')[0]);
  expect(parse(written())).toEqual(parse(before));
});

test('nothing is published while there is another problem', async () => {
  const { folder, run, files } = workplace();
  writeFileSync(join(folder, 'content/actors/Mayor.yaml'), mayor);
  const before = files();
  expect(await run('permalinks')).toEqual({
    code: 1,
    out: '',
    err: 'actors/Mayor.yaml:1:1  Unexpected file name `Mayor`, expected a lower-case slug such as `sir-tim-barrow`; rename the file  file/id\n1 problem in 1 file of content/\nNo id was published; correct these first\n',
  });
  expect(files()).toEqual(before);
});

test.each(['claims: [', 'claims:\n', 'live'])('a ledger that cannot be read is left alone: %j', async (text) => {
  const { folder, run, files } = workplace();
  writeFileSync(join(folder, ledger), text);
  const before = files();
  const { code, out, err } = await run('permalinks');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(
    /^permalinks\.yaml:1:\d+ {2}Unexpected .*\n1 problem in 1 file of content\/\nNo id was published/,
  );
  expect(files()).toEqual(before);
});

test('as a process it writes into the folder in which it stands', () => {
  const { folder, start } = workplace();
  start('permalinks');
  writeFileSync(join(folder, 'content/actors/mayor.yaml'), mayor);
  expect(start('permalinks')).toEqual({ code: 0, out: 'Added 1:\n  actors/mayor\n', err: '' });
  expect(readFileSync(join(folder, ledger), 'utf8')).toContain(`\n  mayor: { live: ${today()} }\n`);
});
