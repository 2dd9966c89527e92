import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { type Workplace, workplaceIn } from '../../cli/workplace.ts';

/** An editor's desk: a copy of the content, what an editor does to its files, and the commands. */
export interface Desk {
  readonly run: Workplace['run'];
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** Replaces words of a file, which stand there once. */
  readonly edit: (path: string, from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** The paths of all files, from the folder of the content. */
  readonly paths: () => readonly string[];
  /** Imports a text as `npm run import` does, with these options. */
  readonly importText: (text: string, ...options: readonly string[]) => Promise<void>;
  /** Publishes what is new, as `npm run permalinks` does. */
  readonly publish: (...options: readonly string[]) => Promise<string>;
}

/** Makes a desk of a folder: with two published stories, the one of which goes on. */
export function openDesk(folder: string): Desk {
  const { run } = workplaceIn(folder, 'tests/site/cases/story-goes-on/content');
  const place = (path: string): string => join(folder, 'content', path);
  const read = (path: string): string => readFileSync(place(path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(place(path)), { recursive: true });
    writeFileSync(place(path), text);
  };
  const succeed = async (...command: Parameters<Workplace['run']>): Promise<string> => {
    const { code, out, err } = await run(...command);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return out;
  };
  return {
    ...{ run, read, write },
    edit: (path, from, to) => {
      const parts = read(path).split(from);
      expect([path, from, parts.length]).toEqual([path, from, 2]);
      write(path, parts.join(to));
    },
    remove: (path) => rmSync(place(path), { recursive: true }),
    rename: (from, to) => renameSync(place(from), place(to)),
    paths: () =>
      readdirSync(place('.'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(place('.').length + 1)),
    importText: async (text, ...options) => {
      const source = join(folder, 'text.txt');
      writeFileSync(source, text);
      await succeed('import', source, ...options);
    },
    publish: (...options) => succeed('permalinks', ...options),
  };
}
