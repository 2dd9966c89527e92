import { absoluteAddress, dataAddress } from '../../model/addresses.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { publishedChangelog } from '../data/published-history.ts';

/** Which state of the data set this is. */
export interface DatasetEdition {
  /** The day of the first record; null where the ledger has no days. */
  readonly published: string | null;
  /** The day on which anything was last added, changed, moved or withdrawn, which is also the version. */
  readonly version: string | null;
}

/** The version of the data, from the days of the ledger and of the records' changes. */
export function datasetEdition(corpus: Corpus, facts: SiteFacts): DatasetEdition {
  const days = publishedChangelog(corpus, facts.address).map(({ date }) => date);
  return { published: days.at(0) ?? null, version: days.at(-1) ?? null };
}

/** The data set as one line to paste, with the version that was used. */
export function datasetCitation({ version }: DatasetEdition, facts: SiteFacts): string {
  const what = `${facts.name}. ${version === null ? 'Data set' : `Data set, version of ${version}`}`;
  return `${what}. ${absoluteAddress(facts.address, dataAddress)}`;
}
