import type * as Session from '../../search/search-session.ts';
import { emptyState } from '../../search/search-state.ts';
import { bundleCode, bundleOurs, ourModule, type Script } from './bundle-code.ts';
import { compress } from './compress.ts';
import type { BenchEngine } from './search-engines.ts';

/** How many bytes of code, compressed, a new page loads until it has answered a first text. */
export type CodeSize = (text: string) => Promise<number>;

/** The code of an engine as shipped; ours with the search page's script, and with Fuse.js for the texts that load it. */
export async function codeSize({ library, files }: BenchEngine): Promise<CodeSize> {
  if (library !== null) {
    const size = sizeOf(await bundleCode(library));
    return async () => size;
  }
  const scripts = await bundleOurs('search-worker');
  const size = sizeOf(scripts.filter(({ onDemand }) => !onDemand));
  const sizeByNeed = sizeOf(scripts.filter(({ onDemand, name }) => onDemand && /^(?:fuse|guess)/.test(name)));
  const needsMore = await openWithoutFuzzy(files);
  return async (text) => ((await needsMore(text)) ? size + sizeByNeed : size);
}

function sizeOf(scripts: readonly Script[]): number {
  return scripts.reduce((sum, { text }) => sum + compress(text).length, 0);
}

/**
 * Whether the first answer waits for Fuse.js: a word is not found as typed, or no actor is. In a browser nothing else
 * fetches its script before the first results are drawn. This process has it loaded since the first misspelt word, so
 * the question is put to our code bundled without it, which fails at just these texts.
 */
async function openWithoutFuzzy(files: ReadonlyMap<string, string>): Promise<(text: string) => Promise<boolean>> {
  const [script] = await bundleCode(ourModule('search/search-session'), { external: [/^fuse\.js/], whole: true });
  const address = `data:text/javascript,${encodeURIComponent(script?.text ?? '')}`;
  const { openSearchSession } = (await import(address)) as typeof Session;
  return async (text) => {
    let hasAnswered = false;
    const ask = openSearchSession(
      async (name) => files.get(name) ?? '',
      ({ kind }) => {
        hasAnswered ||= kind === 'claims';
      },
    );
    await ask({ id: 0, state: { ...emptyState, q: text }, claims: 10, actors: 10 });
    return !hasAnswered;
  };
}
