import type * as Session from '../../search/search-session.ts';
import { emptyState } from '../../search/search-state.ts';
import type { QueryResult } from './search-engines.ts';

/** Searches opened in a page, on its main thread both, with all that they load coming from the server. */

export interface PageEngine {
  /** Calls `show` when the first ten results can be drawn, and resolves when nothing more follows. */
  ask(text: string, show: () => void): Promise<QueryResult>;
  /** Nothing is fetched from now on; what would need it never comes. */
  stop(): void;
}

/** The files of our index that have been fetched: a session that is opened anew has them at hand, and reads them again. */
const texts = new Map<string, string>();

/** Opens a new session; the search page's own script is loaded with it, and not run. */
export async function openOurs(): Promise<PageEngine> {
  const [{ fetchFrom, openSearchSession }] = await Promise.all([
    load<typeof Session>('/ours/search-session.js'),
    fetch('/ours/search-page.js').then((response) => response.text()),
  ]);
  const fetchText = fetchFrom('/ours/index/');
  let isStopped = false;
  const read = async (name: string): Promise<string> => {
    if (isStopped) return new Promise<never>(() => {});
    const text = texts.get(name) ?? (await fetchText(name));
    texts.set(name, text);
    return text;
  };
  let hear: (answer: Session.SearchAnswer) => void = () => {};
  const put = openSearchSession(read, (answer) => hear(answer));
  let id = 0;
  return {
    ask: async (text, show) => {
      let found: QueryResult = { actors: [], claims: [] };
      hear = (answer) => {
        found = withAnswer(found, answer);
        if (answer.kind === 'claims' && answer.result.facets === null) show();
      };
      await put({ id: id++, state: { ...emptyState, q: text }, claims: 10, actors: 10 });
      return found;
    },
    stop: () => {
      isStopped = true;
    },
  };
}

function withAnswer(found: QueryResult, answer: Session.SearchAnswer): QueryResult {
  if (answer.kind === 'failed') throw new Error(answer.reason);
  if (answer.kind === 'actors') return { ...found, actors: answer.actors.map(({ id }) => id) };
  const { actors, hits } = answer.result;
  return { actors: actors.map(({ id }) => id), claims: hits.map(({ claim }) => claim.id) };
}

interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Opens Pagefind without its user interface; it keeps what it has fetched and unpacked, however often it is opened. */
export async function openPagefind(): Promise<PageEngine> {
  const pagefind = await load<Pagefind>('/pagefind/pagefind.js');
  await pagefind.options({ noWorker: true });
  return {
    ask: async (text, show) => {
      const { results } = await pagefind.search(text);
      const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      show();
      const idsOf = (folder: string): string[] =>
        data.flatMap(({ url }) => (url.startsWith(`/${folder}/`) ? [url.split('/')[2] ?? ''] : []));
      return { actors: idsOf('actors'), claims: idsOf('claims') };
    },
    stop: () => {},
  };
}

/** Loads a module that only the server knows. */
async function load<T>(address: string): Promise<T> {
  return (await import(address)) as T;
}
