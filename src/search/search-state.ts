import { type SearchRole, searchRoles } from './search-document.ts';

/** Longer queries are cut: nobody types them, and every word costs. */
export const maxQueryLength = 300;

/** What is searched for: the query and the filters. It is the whole state of the page, and the whole of its address. */
export interface SearchState {
  readonly q: string;
  readonly actor: string | null;
  /** Counts only with an actor; null is any of them. */
  readonly role: SearchRole | null;
  readonly outlet: string | null;
  /** `<point>`, or `<story>/<point>`. */
  readonly point: string | null;
  readonly mode: string | null;
  readonly disputed: 'yes' | 'no' | null;
  /** First and last day, month or year that a claim may have been made in: `2023`, `2023-08`, `2023-08-12`. */
  readonly from: string | null;
  readonly to: string | null;
  /** What a claim is by what others say of it. */
  readonly state: string | null;
  readonly story: string | null;
}

export type SearchKey = keyof SearchState;

/** A part of an address that was ignored, or a query that was cut. */
export interface AddressProblem {
  readonly key: SearchKey;
  readonly value: string;
  readonly problem: 'unreadable' | 'unknown' | 'without-actor' | 'too-long' | 'repeated' | 'before-from';
}

/** Nothing searched for. */
export const emptyState: SearchState = {
  q: '',
  actor: null,
  role: null,
  outlet: null,
  point: null,
  mode: null,
  disputed: null,
  from: null,
  to: null,
  state: null,
  story: null,
};

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const readable: Readonly<Record<Exclude<SearchKey, 'q'>, RegExp>> = {
  actor: new RegExp(`^${id}$`),
  role: new RegExp(`^(?:${searchRoles.join('|')})$`),
  outlet: new RegExp(`^${id}$`),
  point: new RegExp(`^(?:${id}/)?${id}$`),
  mode: new RegExp(`^${id}$`),
  disputed: /^(?:yes|no)$/,
  from: date,
  to: date,
  state: new RegExp(`^${id}$`),
  story: new RegExp(`^${id}$`),
};

/** The filters, in the order of the address. */
export const filterKeys = Object.keys(readable) as (keyof typeof readable)[];

/** The state in the query part of an address, with or without its `?`; what cannot be read is left out and reported. */
export function parseAddress(search: string): { state: SearchState; problems: AddressProblem[] } {
  const parameters = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const q = readQuery(parameters, problems);
  const filters = Object.fromEntries(filterKeys.map((key) => [key, readFilter(parameters, key, problems)]));
  const state = withoutContradiction({ ...emptyState, ...filters, q } as SearchState, problems);
  if (state.role === null || state.actor !== null) return { state, problems };
  problems.push({ key: 'role', value: state.role, problem: 'without-actor' });
  return { state: { ...state, role: null }, problems };
}

/** Whether a day, month or year has begun when another ends: `2023-08` by the end of `2023`. */
export function isBegunBy(from: string, to: string): boolean {
  return from <= to || from.startsWith(to);
}

/** Of dates that leave no day between them, the first counts. */
function withoutContradiction(state: SearchState, problems: AddressProblem[]): SearchState {
  const { from, to } = state;
  if (from === null || to === null || isBegunBy(from, to)) return state;
  problems.push({ key: 'to', value: to, problem: 'before-from' });
  return { ...state, to: null };
}

/** The query part of the address, with its `?`; empty for the empty state. The order of its parts is fixed. */
export function formatAddress(state: SearchState): string {
  const parameters = new URLSearchParams();
  for (const key of ['q', ...filterKeys] as const) {
    const value = state[key];
    if (value) parameters.set(key, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function readQuery(parameters: URLSearchParams, problems: AddressProblem[]): string {
  const value = parameters.get('q') ?? '';
  if (value.length <= maxQueryLength) return value;
  problems.push({ key: 'q', value: value.slice(0, maxQueryLength), problem: 'too-long' });
  return value.slice(0, maxQueryLength).toWellFormed();
}

function readFilter(
  parameters: URLSearchParams,
  key: (typeof filterKeys)[number],
  problems: AddressProblem[],
): string | null {
  const [value, ...more] = parameters.getAll(key);
  if (more.length > 0) problems.push({ key, value: more.join(' ').slice(0, 80), problem: 'repeated' });
  if (value === undefined || value === '') return null;
  if (readable[key].test(value)) return value;
  problems.push({ key, value: value.slice(0, 80), problem: 'unreadable' });
  return null;
}
