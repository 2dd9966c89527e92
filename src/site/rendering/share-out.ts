import type { RouteData } from 'astro';
import type { CompiledSite } from './compiled-site.ts';
import { listOutputs, type Output, staticRoutes } from './list-outputs.ts';

/** What one thread makes at a time; listed when a thread takes it. */
export interface Share {
  readonly list: () => Promise<readonly Output[]>;
  /** Whether its files are made of everything there is: any change makes them again. */
  readonly isWhole: boolean;
}

/** The work of making a site, for threads that each take one share after the other. */
export interface SharedWork {
  /** The same for the same site. Those that take longest come first. */
  readonly shares: readonly Share[];
  /** How many files there are, without those that are only listed when their share is taken. */
  readonly files: number;
}

/** Routes whose files are made of everything there is, in one go: no second thread should have to. */
const wholeRoutes = /^src\/pages\/(?:data|search|\[list\])\/|^src\/pages\/actors\/\[\.\.\.page\]/;

/** Neighbours have much in common, so that one thread makes them; few enough for all threads to end together. */
const mostInShare = 40;

/** Shares the files of a site out. */
export async function shareOut(site: CompiledSite): Promise<SharedWork> {
  const routes = staticRoutes(site);
  const folderOf = ({ component }: RouteData): string | undefined => wholeRoutes.exec(component)?.[0];
  const wholes = Map.groupBy(routes, folderOf);
  const rest = await listOutputs(wholes.get(undefined) ?? [], site);
  wholes.delete(undefined);
  return {
    shares: [
      ...Array.from(wholes.values(), (whole) => ({ list: () => listOutputs(whole, site), isWhole: true })),
      ...parts(rest),
    ],
    files: rest.length,
  };
}

/** Every page of a site, in the order of the routes. */
export async function listPages(site: CompiledSite): Promise<readonly Output[]> {
  const routes = staticRoutes(site).filter(({ type }) => type === 'page');
  return listOutputs(routes, site);
}

function parts(outputs: readonly Output[]): readonly Share[] {
  return Array.from({ length: Math.ceil(outputs.length / mostInShare) }, (_, at) => ({
    list: async () => outputs.slice(at * mostInShare, (at + 1) * mostInShare),
    isWhole: false,
  }));
}
