import type { ClaimState, Mode } from '../../model/vocabulary.ts';
import type { FacetKey } from '../../search/filters/filter-claims.ts';
import type { SearchRole, ShownClaim } from '../../search/search-document.ts';
import type { SearchResult } from '../../search/search-result.ts';
import type { AddressProblem, SearchKey } from '../../search/search-state.ts';
import { counted } from '../../text/counted.ts';
import { atSentenceStart, modeWords, stateWords } from '../../views/words.ts';

/** What the search page calls things: plain words, one place. */

/** A role before the name of its actor: `Said by Bjoern Seibert`. */
export const roleWords: Readonly<Record<SearchRole, string>> = {
  'said-by': 'Said by',
  'said-about': 'Said about',
  'disputed-by': 'Disputed by',
  'disputes-made': 'Disputes made by',
  'reported-by': 'Reported by',
};

/** Whose claim a result is: `Lee Anderson, as reported`; what papers say themselves is attributed to nobody in print. */
export function speakerWords({ speakerName, attributions, outlets }: ShownSpeaker): string {
  const names = atSentenceStart(speakerName);
  if (attributions.length > 0) return `${names}, as reported`;
  return `${names}, ${outlets.length > 1 ? 'in their own voices' : 'in its own voice'}`;
}

type ShownSpeaker = Pick<ShownClaim, 'speakerName' | 'attributions' | 'outlets'>;

/** What is found without a filter, or without the words. */
export function relaxationWords(dropped: string, total: number): string {
  return `Without ${dropped}: ${counted(total, 'claim')}`;
}

/** Why there is nothing, where so many ways out, each of them what there is without a part of it, are listed next. */
export function deadEndWords(
  { unknown, isWordless }: Pick<SearchResult, 'unknown' | 'isWordless'>,
  ways: number,
  q: string,
  filters: number,
): string {
  if (unknown.length > 0 || isWordless) return ways > 0 ? 'Without a part of the query:' : '';
  if (filters > 0 && ways > 0) return 'No claim matches all of these. Without one of them:';
  const every = q === '' ? 'No claim passes these filters.' : 'No claim has all of these words.';
  return filters > 1 ? `${every} Dropping one filter alone does not help.` : every;
}

function eitherOf(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}

/** What was found, in a sentence: how many claims, and for whom or what where that is not what was typed. */
export function totalWords(
  result: Pick<SearchResult, 'total' | 'complete' | 'corrections' | 'beginning' | 'unknown' | 'isWordless'> &
    Partial<Pick<SearchResult, 'differences' | 'isPartial'>>,
): string {
  const { total, complete, corrections, beginning, unknown } = result;
  if (result.isWordless) return 'Nothing to look for: type a name or a word';
  const differences = result.differences?.length ?? 0;
  if (total === 0 && differences > 0) return `No claim, but ${counted(differences, 'difference')} between the papers`;
  if (total === 0) return nothingWords(corrections, unknown);
  const instead = corrections.map(correctionWords).join(' ');
  const claims = complete ? counted(total, 'claim') : `At least ${counted(total, 'claim')}`;
  if (result.isPartial) return `No claim has all of these words. The nearest: ${claims}`;
  if (beginning !== null) return `${claims} with names or words that begin with “${beginning}”`;
  return instead === '' ? claims : `${instead.slice(0, -1)}: ${claims}`;
}

/** What was found, in a few words: `8 claims`. */
export function countWords({
  total,
  complete,
  differences,
}: Pick<SearchResult, 'total' | 'complete' | 'differences'>): string {
  if (total > 0) return complete ? counted(total, 'claim') : `at least ${counted(total, 'claim')}`;
  const found = differences?.length ?? 0;
  return found > 0 ? `${counted(found, 'difference')} between the papers` : 'nothing found';
}

function nothingWords(corrections: SearchResult['corrections'], unknown: readonly string[]): string {
  if (unknown.length > 0) return `Nothing about ${eitherOf(unknown)}`;
  return [...corrections.map(soughtWords), 'No claim found'].join(' ');
}

/** Whose name a misspelt one was taken for, where nothing was found by it: `Nobody called “seybert”. Looked for Bjoern Seibert.` */
function soughtWords(correction: SearchResult['corrections'][number]): string {
  return correctionWords(correction).replace('. Showing ', '. Looked for ');
}

/** A facet's value as a reader sees it. */
export function valueWords(key: SearchKey | FacetKey, value: string, label: string): string {
  if (key === 'mode') return capitalised(modeWords[value as Mode] ?? label);
  if (key === 'state') return capitalised(stateWords[value as ClaimState] ?? label);
  if (key === 'disputed') return value === 'yes' ? 'Disputed' : 'Not disputed';
  if (key === 'role') return roleWords[value as SearchRole] ?? label;
  if (key === 'date') return periodWords(value);
  return label;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2023`, `August 2023`, `12 August 2023`; a day that the calendar does not have stays as it is. */
export function periodWords(period: string): string {
  const time = Date.parse(period);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(period);
  if (period.length < 7 || !isReal) return period;
  return (period.length === 7 ? month : day).format(time);
}

/** The dates of a state: `from May 2023 to August 2023`. */
export function datesWords(from: string | null, to: string | null): string {
  if (from !== null && from === to) return `in ${periodWords(from)}`;
  return [from && `from ${periodWords(from)}`, to && `to ${periodWords(to)}`].filter(Boolean).join(' ');
}

const problemWords: Readonly<Record<AddressProblem['problem'], string>> = {
  unreadable: 'cannot be understood',
  unknown: 'is not on this site',
  'without-actor': 'needs a person or organisation',
  'too-long': 'is too long, and was cut',
  'before-from': 'ends before “from” begins',
  repeated: 'is given more than once; the first is used',
};

/** What was wrong with a part of the address. */
export function addressProblemWords({ key, value, problem }: AddressProblem): string {
  if (problem === 'too-long') return 'The words searched for were too long, and were cut.';
  const ending = problem === 'repeated' ? '' : '; it was ignored';
  return `In the address, ${key} “${value}” ${problemWords[problem]}${ending}.`;
}

/** A misspelt name, and whose name was taken instead: `Nobody called “seybert”. Showing Bjoern Seibert.` */
export function correctionWords({ typed, instead, names }: SearchResult['corrections'][number]): string {
  const [name, ...others] = names;
  return `Nobody called “${typed}”. Showing ${name !== undefined && others.length === 0 ? name : `“${instead}”`}.`;
}

/** What the claims were searched without: `Leaving out claims with “friday”.` */
export function exclusionWords(excluded: readonly string[]): string {
  return `Leaving out claims with ${eitherOf(excluded)}.`;
}
