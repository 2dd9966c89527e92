import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import { connectSearch } from '../../src/search/search-client.ts';
import type { SearchAnswer, SearchQuestion } from '../../src/search/search-session.ts';
import { emptyState } from '../../src/search/search-state.ts';
import { sampleSource } from './sample-source.ts';

/** The browser's side of search: a worker that the browser has, has not, or cannot start; and what is fetched, and how. */

const address = 'https://example.org/search/index/';
const state = { ...emptyState, q: 'barrow' };
const onPage = ['actors', 'claims', 'actors', 'claims'];

let fetched: (readonly [name: string, cache: string | undefined])[] = [];

beforeEach(() => {
  const files = buildSearchIndex(sampleSource);
  fetched = [];
  vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit) => {
    const name = url.slice(address.length);
    fetched.push([name, cache]);
    const text = url.startsWith(address) ? files.get(name) : undefined;
    return new Response(text ?? 'Not found', { status: text === undefined ? 404 : 200 });
  });
});
afterEach(() => vi.unstubAllGlobals());

type Heard = Event | { readonly data: SearchAnswer };

/** A worker that does nothing by itself, and what it was sent. */
class IdleWorker {
  static made: IdleWorker[] = [];
  readonly sent: unknown[] = [];
  isTerminated = false;
  readonly #listeners = new Map<string, (event: Heard) => void>();

  constructor() {
    IdleWorker.made.push(this);
  }

  addEventListener(type: string, listener: (event: Heard) => void): void {
    this.#listeners.set(type, listener);
  }

  postMessage(message: unknown): void {
    this.sent.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  hear(type: 'message' | 'error', event: Heard): void {
    this.#listeners.get(type)?.(event);
  }
}

function listen(at = address) {
  const answers: SearchAnswer[] = [];
  const client = connectSearch(at, (answer) => answers.push(answer));
  return { answers, client, kinds: () => answers.map(({ kind }) => kind) };
}

/** A client whose worker is there, and has been asked once. */
async function withWorker() {
  IdleWorker.made = [];
  vi.stubGlobal('Worker', IdleWorker);
  const { client, ...heard } = listen();
  client.ask(state, 5);
  await vi.waitFor(() => expect(IdleWorker.made[0]?.sent.length).toBe(2));
  const [worker = expect.unreachable('no worker')] = IdleWorker.made;
  return { client, worker, ...heard };
}

const noActors = (id: number) => ({ data: { id, kind: 'actors', actors: [] } as const });

test('a worker is told where the index lies, then each question, with its number and how much to tell', async () => {
  const { client, worker } = await withWorker();
  client.ask({ ...state, q: 'angry' }, 9);
  await vi.waitFor(() => expect(worker.sent.length).toBe(3));
  expect(worker.sent).toEqual([
    address,
    { id: 1, state, claims: 5, actors: 8 },
    { id: 2, state: { ...state, q: 'angry' }, claims: 9, actors: 8 },
  ]);
  expect([IdleWorker.made.length, fetched]).toEqual([1, []]);
});

test('what a worker answers to an earlier question is dropped', async () => {
  const { client, worker, answers } = await withWorker();
  client.ask(state, 5);
  worker.hear('message', noActors(1));
  worker.hear('message', noActors(2));
  expect(answers).toEqual([noActors(2).data]);
});

test('where a worker fails before it has answered, the page answers itself', async () => {
  const { worker, kinds } = await withWorker();
  worker.hear('error', new Event('error'));
  await vi.waitFor(() => expect(kinds()).toEqual(onPage));
  expect(worker.isTerminated).toBe(true);
});

test('where a worker fails after it has answered, it is ended, and nothing is asked again', async () => {
  const { worker, answers } = await withWorker();
  worker.hear('message', noActors(1));
  worker.hear('error', new Event('error'));
  await new Promise(setImmediate);
  expect([worker.isTerminated, answers.length, fetched]).toEqual([true, 1, []]);
});

test.each([
  ['without workers', undefined],
  [
    'that forbids them',
    class {
      constructor() {
        throw new Error('forbidden');
      }
    },
  ],
])('in a browser %s the page answers, and asks anew only for the file that names the others', async (_name, given) => {
  vi.stubGlobal('Worker', given);
  const { client, kinds } = listen();
  client.ask(state, 5);
  await vi.waitFor(() => expect(kinds()).toEqual(onPage));
  expect(fetched[0]).toEqual(['index.json', 'no-cache']);
  expect(new Set(fetched.slice(1).map(([, cache]) => cache))).toEqual(new Set(['default']));
});

test('an index that is not there is a failure that names its file', async () => {
  vi.stubGlobal('Worker', undefined);
  const { client, answers } = listen('https://example.org/elsewhere/');
  client.ask(state, 5);
  await vi.waitFor(() => expect(answers).toEqual([{ id: 1, kind: 'failed', reason: 'index.json: 404' }]));
});

test('the worker’s own side: its first message is the address, every other a question', async () => {
  const answers: SearchAnswer[] = [];
  let tell: (event: { readonly data: string | SearchQuestion }) => void = () => expect.unreachable();
  vi.stubGlobal('addEventListener', (type: string, listener: typeof tell) => {
    expect(type).toBe('message');
    tell = listener;
  });
  vi.stubGlobal('postMessage', (answer: SearchAnswer) => answers.push(answer));
  await import('../../src/search/search-worker.ts');
  const question = { id: 3, state, claims: 5, actors: 8 };
  tell({ data: question });
  tell({ data: address });
  tell({ data: question });
  await vi.waitFor(() =>
    expect(answers.map(({ id, kind }) => `${id} ${kind}`)).toEqual(onPage.map((kind) => `3 ${kind}`)),
  );
});
