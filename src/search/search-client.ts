import type { SearchAnswer, SearchQuestion } from './search-session.ts';
import type { SearchState } from './search-state.ts';

/** Asks a worker, or where there is none the same code on the page. */
export interface SearchClient {
  /** Asks; nothing more is heard of earlier questions. */
  ask(state: SearchState, claims: number): void;
}

/** What a worker and the page have in common here. */
type Ask = (question: SearchQuestion) => void;

/** At most so many actors are offered for a query. */
const maxActors = 8;

/**
 * A client of the index at an absolute address that ends with a slash. Nothing is loaded before the first question.
 * Answers to questions that a later one made void are dropped.
 */
export function connectSearch(address: string, onAnswer: (answer: SearchAnswer) => void): SearchClient {
  let asked: SearchQuestion | undefined;
  let ask: Promise<Ask> | undefined;
  const hear = (answer: SearchAnswer): void => {
    if (answer.id === asked?.id) onAnswer(answer);
  };
  const fallBack = (): void => {
    ask = openOnPage(address, hear);
    send();
  };
  const send = (): void => {
    const question = asked as SearchQuestion;
    ask ??= openInWorker(address, hear, fallBack);
    ask.then(
      (put) => put(question),
      (error: unknown) => {
        ask = undefined;
        hear({ id: question.id, kind: 'failed', reason: String(error) });
      },
    );
  };
  return {
    ask: (state, claims) => {
      asked = { id: (asked?.id ?? 0) + 1, state, claims, actors: maxActors };
      send();
    },
  };
}

/** The worker; `fail` is called when it cannot be started, at once or later, before it has answered anything. */
async function openInWorker(address: string, hear: (answer: SearchAnswer) => void, fail: () => void): Promise<Ask> {
  try {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    let hasAnswered = false;
    worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      hasAnswered = true;
      hear(data);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      if (!hasAnswered) fail();
    });
    worker.postMessage(address);
    return (question) => worker.postMessage(question);
  } catch {
    return openOnPage(address, hear);
  }
}

async function openOnPage(address: string, hear: (answer: SearchAnswer) => void): Promise<Ask> {
  const { fetchFrom, openSearchSession } = await import('./search-session.ts');
  return openSearchSession(fetchFrom(address), hear);
}
