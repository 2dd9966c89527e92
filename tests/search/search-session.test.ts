import { beforeEach, expect, test, vi } from 'vitest';
import { buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import type {
  openSearchSession as OpenSearchSession,
  SearchAnswer,
  SearchQuestion,
} from '../../src/search/search-session.ts';
import { emptyState } from '../../src/search/search-state.ts';
import { sampleSource } from './sample-source.ts';

const files = buildSearchIndex(sampleSource);

/** Loaded anew for each test: what one session has fetched for misspelt names, a later one of the same page has too. */
let openSearchSession: typeof OpenSearchSession;
beforeEach(async () => {
  vi.resetModules();
  ({ openSearchSession } = await import('../../src/search/search-session.ts'));
});

function question(id: number, q: string): SearchQuestion {
  return { id, state: { ...emptyState, q }, claims: 10, actors: 5 };
}

function told(answer: SearchAnswer): unknown {
  if (answer.kind === 'actors') return [answer.id, answer.actors.map(({ id }) => id)];
  if (answer.kind === 'failed') return [answer.id, answer.reason];
  return [answer.id, answer.result.total, answer.result.facets === null ? 'no facets' : 'facets'];
}

test('tells actors first, then claims, then the actors with all their counts, and the claims with their facets', async () => {
  const answers: unknown[] = [];
  const ask = openSearchSession(
    async (name) => files.get(name) ?? '',
    (answer) => answers.push(told(answer)),
  );
  await ask(question(1, 'barrow'));
  expect(answers).toEqual([
    [1, ['tim-barrow']],
    [1, 0, 'no facets'],
    [1, ['tim-barrow']],
    [1, 0, 'facets'],
  ]);
});

test('tells nothing more of a question when another is asked', async () => {
  const answers: unknown[] = [];
  const ask = openSearchSession(
    async (name) => files.get(name) ?? '',
    (answer) => answers.push(told(answer)),
  );
  await Promise.all([ask(question(1, 'barrow')), ask(question(2, 'angry'))]);
  expect(answers).toEqual([
    [2, []],
    [2, 1, 'no facets'],
    [2, 1, 'facets'],
  ]);
});

test('tells nothing more of a question when another is asked while its claims are looked for', async () => {
  const answers: unknown[] = [];
  let second: Promise<void> | undefined;
  const ask = openSearchSession(
    async (name) => files.get(name) ?? '',
    (answer) => {
      answers.push(told(answer));
      second ??= ask(question(2, 'angry'));
    },
  );
  await ask(question(1, 'barrow'));
  await second;
  expect(answers).toEqual([
    [1, ['tim-barrow']],
    [2, []],
    [2, 1, 'no facets'],
    [2, 1, 'facets'],
  ]);
});

test('tells of a failure, and loads anew with the next question', async () => {
  const answers: unknown[] = [];
  let isDown = true;
  const fetchText = async (name: string): Promise<string> => {
    if (isDown) throw new Error('offline');
    return files.get(name) ?? '';
  };
  const ask = openSearchSession(fetchText, (answer) => answers.push(told(answer)));
  await ask(question(1, 'angry'));
  isDown = false;
  await ask(question(2, 'angry'));
  expect(answers).toEqual([
    [1, 'offline'],
    [2, []],
    [2, 1, 'no facets'],
    [2, 1, 'facets'],
  ]);
});
