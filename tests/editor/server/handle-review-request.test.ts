import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('an action that would make a problem is refused before it writes', async () => {
  const { folder, post } = await desk();
  const path = join(folder, 'claims/bridge/bridge-not-inspected.md');
  const before = readFileSync(path, 'utf8');
  const dispute = {
    action: 'dispute',
    record: 'bridge-not-inspected',
    version: versionOf(before),
    kind: 'denies',
    scope: 'whole',
    note: 'So.',
  };
  for (const [claim, refused] of [
    ['bridge-not-inspected', /^Nothing written\. Unexpected `bridge-not-inspected` in its own `disputes`/],
    ['no-claim', /^Nothing written\. Cannot find claim `no-claim`/],
  ] as const) {
    expect(await post(JSON.stringify({ ...dispute, claim }))).toEqual({
      status: 422,
      refused: expect.stringMatching(refused),
      written: [],
    });
    expect(readFileSync(path, 'utf8')).toBe(before);
  }
});
