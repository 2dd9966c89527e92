import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildSearchIndex } from '../../search/index/build-search-index.ts';
import type { SearchActor, SearchDocument, SearchSource } from '../../search/search-document.ts';
import { openSearchEngine } from '../../search/search-engine.ts';
import { emptyState } from '../../search/search-state.ts';

/** A search as it is measured: opened from texts as a browser would fetch them, and asked at every keystroke. */
export interface BenchEngine {
  readonly name: string;
  /** The files it would serve: name to text. */
  readonly files: ReadonlyMap<string, string>;
  /** Opens it; each file it reads is asked for by name. */
  open(fetchText: (name: string) => Promise<string>): Promise<RunQuery>;
  /** The library as shipped, by its module name; null for our own code. */
  readonly library: string | null;
  /** How many queries of each kind it is asked at that size; 0 where it would take minutes. */
  readonly queries: (claims: number) => number;
  /** How many letters are typed between two measured keystrokes, and how often all is measured. */
  readonly stride: number;
  readonly rounds: number;
}

/** The ids of the first ten actors and the first ten claims for a text. */
export interface QueryResult {
  readonly actors: readonly string[];
  readonly claims: readonly string[];
  /** Actors that a reader is asked about instead, and that answer nothing by themselves. */
  readonly offered?: readonly string[];
}
export type RunQuery = (text: string) => Promise<QueryResult>;

/** It looks through every record at every keystroke. */
function fuseQueries(claims: number): number {
  if (claims > 10_000) return 0;
  return claims > 1000 ? 2 : 20;
}

type ActorRecord = Pick<SearchActor, 'id' | 'name'> & { aliases: string; roles: string };
type ClaimRecord = Pick<SearchDocument, 'id' | 'speakerName' | 'gist'> & { quotes: string; attributions: string };
const actorKeys = ['name', 'aliases', 'roles'];
const claimKeys = ['speakerName', 'gist', 'quotes', 'attributions'];

/** Our own search and the three it is compared with, each over the actors and over the claims. */
export function benchEngines(source: SearchSource): BenchEngine[] {
  const files = buildSearchIndex(source);
  const records = new Map([['records.json', JSON.stringify(searchRecords(source))]]);
  const fewer = (claims: number): number => (claims > 10_000 ? 4 : 20);
  return [
    { name: 'ours', files, library: null, queries: () => 100, stride: 1, rounds: 3, open: openOurs },
    {
      name: 'Fuse',
      files: records,
      library: 'fuse.js/min-basic',
      queries: fuseQueries,
      stride: 6,
      rounds: 1,
      open: openFuse,
    },
    {
      name: 'MiniSearch',
      files: miniSearchFiles(source),
      library: 'minisearch',
      queries: fewer,
      stride: 3,
      rounds: 3,
      open: openMiniSearch,
    },
    {
      name: 'uFuzzy',
      files: records,
      library: '@leeoniya/ufuzzy',
      queries: fewer,
      stride: 3,
      rounds: 3,
      open: openUFuzzy,
    },
  ];
}

function searchRecords({ actors, claims }: SearchSource): { actors: ActorRecord[]; claims: ClaimRecord[] } {
  return {
    actors: actors.map(({ id, name, aliases, searchWords = [], roles }) => ({
      id,
      name,
      aliases: [...aliases, ...searchWords].join(' '),
      roles: roles.join(' '),
    })),
    claims: claims.map(({ id, speakerName, gist, quotes, attributions }) => ({
      id,
      speakerName,
      gist,
      quotes: quotes.join(' '),
      attributions: attributions.join(' '),
    })),
  };
}

async function openOurs(fetchText: (name: string) => Promise<string>): Promise<RunQuery> {
  const engine = await openSearchEngine(fetchText);
  return async (q) => {
    const { actors, hits } = await engine.search({ ...emptyState, q }, { limit: 10, facets: false });
    const ids = actors.map(({ id }) => id);
    const isOffer = hits.length === 0 && actors.some(({ exact }) => !exact);
    const claims = hits.map(({ claim }) => claim.id);
    return isOffer ? { actors: [], claims, offered: ids } : { actors: ids, claims };
  };
}

async function openFuse(fetchText: (name: string) => Promise<string>): Promise<RunQuery> {
  const { actors, claims } = JSON.parse(await fetchText('records.json')) as ReturnType<typeof searchRecords>;
  const options = { threshold: 0.3, ignoreLocation: true, ignoreDiacritics: true };
  const [actorFuse, claimFuse] = [
    new Fuse(actors, { ...options, keys: actorKeys }),
    new Fuse(claims, { ...options, keys: claimKeys }),
  ];
  const ids = (found: { item: { id: string } }[]): string[] => found.map(({ item }) => item.id);
  return async (text) => ({
    actors: ids(actorFuse.search(text, { limit: 10 })),
    claims: ids(claimFuse.search(text, { limit: 10 })),
  });
}

const miniSearchOptions = { prefix: true, fuzzy: 0.25, combineWith: 'AND' } as const;

function miniSearchFiles(source: SearchSource): Map<string, string> {
  const { actors, claims } = searchRecords(source);
  const [actorIndex, claimIndex] = [
    new MiniSearch<ActorRecord>({ fields: actorKeys }),
    new MiniSearch<ClaimRecord>({ fields: claimKeys }),
  ];
  actorIndex.addAll(actors);
  claimIndex.addAll(claims);
  return new Map([
    ['actors.json', JSON.stringify(actorIndex)],
    ['claims.json', JSON.stringify(claimIndex)],
  ]);
}

/** Tolerant only where nothing is found as typed: the setting in which it does best. */
async function openMiniSearch(fetchText: (name: string) => Promise<string>): Promise<RunQuery> {
  const actors = MiniSearch.loadJSON<ActorRecord>(await fetchText('actors.json'), { fields: actorKeys });
  const claims = MiniSearch.loadJSON<ClaimRecord>(await fetchText('claims.json'), { fields: claimKeys });
  const ids = (index: MiniSearch, text: string): string[] => {
    const found = index.search(text, { ...miniSearchOptions, fuzzy: false });
    const list = found.length > 0 ? found : index.search(text, miniSearchOptions);
    return list.slice(0, 10).map(({ id }) => String(id));
  };
  return async (text) => ({ actors: ids(actors, text), claims: ids(claims, text) });
}

async function openUFuzzy(fetchText: (name: string) => Promise<string>): Promise<RunQuery> {
  const { actors, claims } = JSON.parse(await fetchText('records.json')) as ReturnType<typeof searchRecords>;
  const lines = (list: readonly object[]): string[] =>
    uFuzzy.latinize(list.map((record) => Object.values(record).slice(1).join(' ')));
  const [actorLines, claimLines] = [lines(actors), lines(claims)];
  const fuzzy = new uFuzzy({ intraMode: 1 });
  const ids = (list: readonly { id: string }[], haystack: string[], text: string): string[] => {
    const [found, info, order] = fuzzy.search(haystack, uFuzzy.latinize([text])[0] ?? '', 1);
    const positions = info && order ? order.map((position) => info.idx[position] ?? 0) : (found ?? []);
    return positions.slice(0, 10).map((position) => list[position]?.id ?? '');
  };
  return async (text) => ({ actors: ids(actors, actorLines, text), claims: ids(claims, claimLines, text) });
}
