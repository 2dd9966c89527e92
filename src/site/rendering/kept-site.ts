import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeFileAtomic } from '../../files/write-file-atomic.ts';
import type { SiteRecordData } from './site-record.ts';

/** What is kept of the site that was written into a folder, for the next that is written there. */
export interface KeptSite {
  /** The digest of the program that made it. */
  readonly program: string;
  readonly record: SiteRecordData;
}

const nameOf = (path: string): string => hash('sha256', path, 'hex').slice(0, 16);
const fileOf = (folder: string, out: string): string => join(folder, `${nameOf(out)}.json`);

/** Where it is kept what the files of a content folder said. */
export const keptReads = (folder: string, content: string): string =>
  join(folder, `${nameOf(resolve(content))}.reads.json`);

/** Where the site is kept that stood in a folder before the one that stands there. */
export const spareSite = (folder: string, out: string): string => join(folder, `${nameOf(out)}.site`);

/**
 * What is kept of the site in a folder; null where nothing is, or another program made it.
 * @param folder where such is kept
 */
export function readKeptSite(folder: string, out: string, program: string): SiteRecordData | null {
  try {
    const kept = JSON.parse(readFileSync(fileOf(folder, out), 'utf8')) as KeptSite;
    return kept.program === program ? kept.record : null;
  } catch {
    return null;
  }
}

/** Keeps it; where that cannot be done, the next build makes every file. */
export function keepSite(folder: string, out: string, kept: KeptSite): void {
  try {
    mkdirSync(folder, { recursive: true });
    forgetIdle(folder);
    writeFileAtomic(fileOf(folder, out), JSON.stringify(kept));
  } catch (error) {
    console.warn(`What the site was made of is not kept for the next build. ${(error as Error).message}`);
  }
}

/** What has not been used for so many milliseconds is not kept any longer. */
const mostIdle = 7 * 24 * 60 * 60 * 1000;

/** Removes what has not been used for a week; another build may remove it at the same time. */
function forgetIdle(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const { mtimeMs = Date.now() } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > mostIdle) rmSync(path, { recursive: true, force: true });
  }
}
