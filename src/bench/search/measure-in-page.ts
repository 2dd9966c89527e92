import { openOurs, openPagefind, type PageEngine } from './page-engines.ts';
import type { QueryResult } from './search-engines.ts';

/** What runs in the page; `measure-in-browser.ts` calls it from outside. */

const open = { ours: openOurs, Pagefind: openPagefind };
export type PageEngineName = keyof typeof open;

/** A text typed letter by letter: for each letter the milliseconds until ten results could be drawn, and until all was done. */
export interface Typed {
  readonly shownMs: readonly number[];
  readonly doneMs: readonly number[];
  /** What was found at the last letter. */
  readonly found: QueryResult;
}

let engine: PageEngine;

/** Opens the engine that `typeLetters` asks. */
export async function openEngine(name: PageEngineName): Promise<void> {
  engine = await open[name]();
}

/** Types a text; the next letter follows when all is done that the one before it asked for. */
export async function typeLetters(text: string): Promise<Typed> {
  const shownMs: number[] = [];
  const doneMs: number[] = [];
  let found: QueryResult = { actors: [], claims: [] };
  for (let length = 1; length <= text.length; length++) {
    const start = performance.now();
    found = await engine.ask(text.slice(0, length), () => shownMs.push(performance.now() - start));
    doneMs.push(performance.now() - start);
  }
  return { shownMs, doneMs, found };
}

/** Milliseconds from nothing loaded to the first results of a text; nothing is fetched after them. */
export async function timeFirst(name: PageEngineName, text: string): Promise<number> {
  const start = performance.now();
  const { ask, stop } = await open[name]();
  await new Promise<void>((resolve, reject) => {
    const show = (): void => {
      stop();
      resolve();
    };
    ask(text, show).catch(reject);
  });
  return performance.now() - start;
}
