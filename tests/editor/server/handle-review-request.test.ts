import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openHistory } from '../../../src/editor/review/review-history.ts';
import { versionOf } from '../../../src/editor/review/version-of.ts';
import { handleReviewRequest } from '../../../src/editor/server/handle-review-request.ts';

const actor = { action: 'actor', id: 'jane-roe', name: 'Jane Roe', kind: 'person' };

/** A server on a copy of the small story, and what it answers to a body that the page sends. */
async function desk(served?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-answer-'));
  cpSync('tests/fixtures/small', folder, { recursive: true });
  const faults: unknown[] = [];
  const history = openHistory();
  const onError = (error: unknown) => faults.push(error);
  const server = createServer((request, response) => {
    void handleReviewRequest(request, response, { folder: served ?? folder, token: 't', history, onError });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const headers = { origin: url, 'x-review-token': 't', 'content-type': 'application/json' };
  const post = async (body: string) => {
    const response = await fetch(url, { method: 'POST', headers, body });
    const { refused, written } = (await response.json()) as { refused: string | null; written: string[] };
    return { status: response.status, refused, written };
  };
  return { folder, post, faults };
}

/** Every file of a folder, by its path. */
function everyText(folder: string): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

test('what an action does is written', async () => {
  const { folder, post } = await desk();
  expect(await post(JSON.stringify(actor))).toEqual({ status: 200, refused: null, written: ['actors/jane-roe.yaml'] });
  expect(readFileSync(join(folder, 'actors/jane-roe.yaml'), 'utf8')).toBe('name: Jane Roe\nkind: person\n');
});

test.each([
  ['no JSON', '{', 'Unexpected content, expected JSON of a form'],
  ['more than a form holds', JSON.stringify('x'.repeat(1_000_001)), 'Unexpected content, expected JSON of a form'],
  [
    'an actor who is there',
    JSON.stringify({ ...actor, id: 'zoe-doe' }),
    'Unexpected id `zoe-doe`, expected one that no other actor has',
  ],
])('%s is refused in words for the editor', async (_name, body, refused) => {
  const { post } = await desk();
  expect(await post(body)).toEqual({ status: 422, refused, written: [] });
});

test('a folder that is gone is refused in words for the editor', async () => {
  const { folder, post } = await desk();
  rmSync(folder, { recursive: true });
  const refused = `Cannot find the folder \`${folder}\`; correct \`CONTENT_DIR\`, which names it, or unset it to use \`content\``;
  expect(await post(JSON.stringify(actor))).toEqual({ status: 422, refused, written: [] });
});

test('any other error is a fault of the program: the page says so, the terminal where', async () => {
  const { post, faults } = await desk(7 as unknown as string);
  const { status, refused } = await post(JSON.stringify(actor));
  expect(status).toBe(500);
  expect(refused).toMatch(/^The program failed: TypeError.*; where, is shown in the terminal$/);
  expect(faults).toEqual([expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE' })]);
});

test('what was done is undone and done again, and nothing else', async () => {
  const { folder, post } = await desk();
  const path = join(folder, 'actors/jane-roe.yaml');
  const step = (action: string) => post(JSON.stringify({ action }));
  expect((await step('undo')).refused).toBe('Cannot find anything to undo');
  await post(JSON.stringify(actor));
  expect(await step('undo')).toEqual({ status: 200, refused: null, written: ['actors/jane-roe.yaml'] });
  expect(existsSync(path)).toBe(false);
  expect(await step('redo')).toMatchObject({ status: 200, refused: null });
  expect(existsSync(path)).toBe(true);
  writeFileSync(path, 'name: Jane Row\nkind: person\n');
  expect((await step('undo')).refused).toBe('`actors/jane-roe.yaml` has changed since; undo it in the file');
  expect(readFileSync(path, 'utf8')).toBe('name: Jane Row\nkind: person\n');
});

/** What the ledger says of ids that are no more. */
const goneIds = `claims:
  old-claim: { withdrawn: 2023-07-01, reason: It was nobody’s. }
`;
const notInspected = 'claims/bridge/bridge-not-inspected.md';

/** What the form of the engineer’s claim sends as it stands, and that of a dispute from it. */
const saved = {
  ...{ action: 'save', record: 'bridge-not-inspected', article: 'bridge/morning-post', point: 'bridge#inspection' },
  ...{ speaker: 'joe-bloggs', gist: 'The bridge was not inspected.', said: '2023-06~' },
  ...{ saidBasis: 'inferred: from the publication', audience: '', about: 'zoe-doe', mode: 'direct' },
  ...{ quotes: ['“It was not,”', '“I would know.”'], as: 'Joe Bloggs', identity: '', cue: 'said', via: '' },
};
const drawn = {
  ...{ action: 'dispute', record: 'bridge-not-inspected', kind: 'denies', scope: 'whole', note: 'So.' },
};

test.each<readonly [name: string, sent: Readonly<Record<string, unknown>>, refused: string]>([
  [
    'an audience that no record has',
    { ...saved, audience: 'nobody' },
    'Nothing written. Cannot find actor `nobody`; correct the id or add the actor',
  ],
  [
    'somebody it is about whom no record has',
    { ...saved, about: 'zoe-doe, nobody' },
    'Nothing written. Cannot find actor `nobody`; correct the id or add the actor',
  ],
  [
    'a chain by which it came that no record has',
    { ...saved, via: 'no-memo' },
    'Nothing written. Cannot find actor `no-memo`; correct the id or add the actor',
  ],
  [
    'a question that the story has not',
    { ...saved, point: 'bridge#colour' },
    'Nothing written. Cannot find point `colour`; correct the id or add the point',
  ],
  [
    'a dispute with itself',
    { ...drawn, claim: 'bridge-not-inspected' },
    'Nothing written. Unexpected `bridge-not-inspected` in its own `disputes`, expected another claim; correct the id or remove the entry',
  ],
  [
    'a dispute with a claim that is not there',
    { ...drawn, claim: 'no-claim' },
    'Nothing written. Cannot find claim `no-claim`; correct the id or add the claim',
  ],
  [
    'a dispute with a claim that is withdrawn',
    { ...drawn, claim: 'old-claim' },
    'Nothing written. Cannot find claim `old-claim`; correct the id or add the claim',
  ],
])('%s is refused before anything is written', async (_name, sent, refused) => {
  const { folder, post } = await desk();
  const ledger = join(folder, 'permalinks.yaml');
  writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('claims:\n', goneIds));
  const before = everyText(folder);
  const version = versionOf(readFileSync(join(folder, notInspected), 'utf8'));
  expect(await post(JSON.stringify({ ...sent, version }))).toEqual({ status: 422, refused, written: [] });
  expect(everyText(folder)).toEqual(before);
});

/** The claim of the small story’s engineer as a draft, which carries an edge to a claim. */
const asDraft = (text: string, claim: string): string =>
  text
    .replace('---\n', '---\nstatus: draft\ndraft:\n  confidence: 0.9\n  reason: A test.\n')
    .replace('claim: bridge-inspected', `claim: ${claim}`);

test.each<readonly [name: string, id: string, claim: string, refused: string]>([
  [
    'that disputes a claim which is withdrawn',
    'road-dry',
    'old-claim',
    'Nothing written. Cannot find claim `old-claim`; correct the id or add the claim',
  ],
  [
    'under the id of a claim that is withdrawn',
    'old-claim',
    'bridge-inspected',
    'Unexpected id `old-claim`, expected one that no other record has',
  ],
  [
    'that disputes itself',
    'road-dry',
    'road-dry',
    'Nothing written. Unexpected `road-dry` in its own `disputes`, expected another claim; correct the id or remove the entry',
  ],
])('a draft is not accepted %s', async (_name, id, claim, refused) => {
  const { folder, post } = await desk();
  const ledger = join(folder, 'permalinks.yaml');
  writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('claims:\n', goneIds));
  const text = asDraft(readFileSync(join(folder, notInspected), 'utf8'), claim);
  writeFileSync(join(folder, 'claims/bridge/road-dry.md'), text);
  const before = everyText(folder);
  const sent = { ...saved, action: 'accept', record: 'road-dry', version: versionOf(text), id };
  expect(await post(JSON.stringify(sent))).toEqual({ status: 422, refused, written: [] });
  expect(everyText(folder)).toEqual(before);
});
