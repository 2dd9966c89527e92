import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const after = readFileSync(join(folder, ledger), 'utf8');
  const withMayor = before.replace('zoe-doe: live', `zoe-doe: live\n  mayor: { live: ${today()} }`);
  expect(after).toMatch(new RegExp(`\\n  - \\{ day: ${today()}, ids: [a-p]{10} \\}\\n$`));
  expect(after.slice(0, withMayor.length)).toBe(withMayor);
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

const claim = 'content/claims/bridge/bridge-inspected.md';
const patch = (folder: string, path: string, from: string, to: string): void => {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(join(folder, path), text.replace(from, to));
};

/** The small story, published, with two records that then say something else. */
async function changedPlace() {
  const place = workplace();
  await place.run('permalinks');
  patch(place.folder, claim, 'before it closed.', 'in March. # ours');
  patch(place.folder, claim, 'gist: ', 'gist:    ');
  patch(place.folder, claim, 'speaker: zoe-doe', "speaker: 'zoe-doe'   # the minister");
  patch(place.folder, 'content/claims/bridge/repair-cost.md', '2023-06-02', '2023-06-01');
  return place;
}
const described = `Changed since it was published:
  claims/bridge-inspected
    gist: The bridge was inspected in March.
  claims/repair-cost
    said: 2023-06-01
`;
const withReason = `story: bridge
point: inspection
speaker: 'zoe-doe'   # the minister
gist:    The bridge was inspected in March. # ours
`;
const entry = (what: string, why: string, kind = 'correction'): string =>
  `changes:\n  - date: ${today()}\n    kind: ${kind}\n    what: ${what}\n    why: ${why}\n---\n`;

test('without a terminal and without a reason nothing is written, and what changed is told', async () => {
  const { run, files } = await changedPlace();
  const before = files();
  expect(await run('permalinks')).toEqual({
    code: 1,
    out: '',
    err: `${described}Cannot publish a change without its reason, and nothing was written; give it with --reason "<why>" and --kind correction or wording (for one record alone with --record <kind>/<id>), or run \`npm run permalinks\` in a terminal, which asks for it\n`,
  });
  expect(files()).toEqual(before);
});

test('a reason on the command line goes into each record, whose fields and comments stay as they are written', async () => {
  const { run, folder } = await changedPlace();
  expect(await run('permalinks', '--reason', 'It said too little.')).toEqual({
    code: 0,
    out: 'No new id\nWrote why into 2 records:\n  claims/bridge-inspected\n  claims/repair-cost\n',
    err: '',
  });
  const text = readFileSync(join(folder, claim), 'utf8');
  expect(text).toContain(withReason);
  expect(text).toContain(entry('The summary was changed.', 'It said too little.'));
  expect((await run('check', '--quiet')).code).toBe(0);
  expect(await run('permalinks')).toEqual({ code: 0, out: 'No new id\n', err: '' });
});

test('a reason for one record lets the others wait', async () => {
  const { run, folder } = await changedPlace();
  const options = ['--record', 'claims/repair-cost', '--kind', 'wording', '--what', 'The day.'];
  const { code, out } = await run('permalinks', '--reason', 'A slip.', ...options);
  expect({ code, out }).toEqual({
    code: 0,
    out: 'No new id\nWrote why into 1 record:\n  claims/repair-cost\nWaiting for a reason:\n  claims/bridge-inspected\n',
  });
  expect(readFileSync(join(folder, 'content/claims/bridge/repair-cost.md'), 'utf8')).toContain(
    entry('The day.', 'A slip.', 'wording'),
  );
  expect((await run('check')).err).toMatch(/^claims\/bridge\/bridge-inspected\.md:5:10 {2}Unexpected change of `gist`/);
});

test('in a terminal it asks for each record, again where an answer does not do', async () => {
  const { answer, folder, run } = await changedPlace();
  const lines = ['maybe', '', 'The sentence.', '', 'Too vague.', 'wording', '', 'A slip.'];
  const { code, out, err } = await answer('permalinks', lines);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(described);
  const texts = ['bridge-inspected', 'repair-cost'].map((id) =>
    readFileSync(join(folder, `content/claims/bridge/${id}.md`), 'utf8'),
  );
  expect(texts[0]).toContain(entry('The sentence.', 'Too vague.'));
  expect(texts[1]).toContain(entry('The date was changed.', 'A slip.', 'wording'));
  expect((await run('check', '--quiet')).code).toBe(0);
});

test('a person who gives up writes nothing, not even the first reason', async () => {
  const { answer, files } = await changedPlace();
  const before = files();
  const { code, err } = await answer('permalinks', ['', '', 'Too vague.', 'correction']);
  expect({ code, err }).toEqual({
    code: 1,
    err: '\nCannot publish a change without its reason; nothing was written\n',
  });
  expect(files()).toEqual(before);
});

test('what a record said before is told where the site that was built last has it, and the ledger proves it', async () => {
  const { folder, run } = await changedPlace();
  const published = (id: string, gist: string, edtf: string): void => {
    mkdirSync(join(folder, 'dist/claims'), { recursive: true });
    writeFileSync(join(folder, `dist/claims/${id}.json`), JSON.stringify({ gist, said: { edtf } }));
  };
  published('bridge-inspected', 'The bridge was inspected before it closed.', '2023-06~');
  published('repair-cost', 'Repairs will cost three million pounds.', '2020');
  expect((await run('permalinks')).err).toContain(`Changed since it was published:
  claims/bridge-inspected
    gist: The bridge was inspected before it closed. → The bridge was inspected in March.
  claims/repair-cost
    said: 2023-06-01
`);
});

test.each([
  [['--kind', 'typo'], 'Unexpected --kind `typo`, expected `correction` or `wording`'],
  [['--reason', ' '], 'Unexpected empty --reason or --what, expected a sentence'],
  [['--what', 'The day.'], 'Cannot find --reason, expected it beside --what and --record'],
])('wrong use is told with the usage: %j', async (args, message) => {
  const { run } = workplace();
  const { code, err } = await run('permalinks', ...args);
  expect(code).toBe(2);
  expect(err.split('\n\nUsage: npm run permalinks ')[0]).toBe(message);
});

test('a reason for which there is no change, or not of that record, is refused', async () => {
  const { run } = workplace();
  expect((await run('permalinks', '--reason', 'Why not.')).err).toBe(
    'Unexpected --reason: no published record says something else than before; leave it out\n',
  );
  const changed = await changedPlace();
  expect((await changed.run('permalinks', '--reason', 'So.', '--record', 'claims/repairs')).err).toBe(
    'Cannot find `claims/repairs` among the records that changed (claims/bridge-inspected, claims/repair-cost); correct --record\n',
  );
});

test('a reason in which nobody is quoted rightly is refused before anything is written', async () => {
  const { run, files } = await changedPlace();
  const before = files();
  const { code, err } = await run('permalinks', '--reason', 'She said “in April”.');
  expect(code).toBe(1);
  expect(err).toMatch(/Unexpected quotation marks around `in April`[\s\S]*prose\/not-verbatim/);
  expect(files()).toEqual(before);
});
