import type { RouteData } from 'astro';
import type { CorpusReads } from './corpus-reads.ts';

/** A path of a route with a parameter in its name, as `getStaticPaths` gives it. */
export interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: unknown;
}

/** A module under `src/pages`, compiled: an endpoint has `GET`. */
export interface RouteModule {
  readonly getStaticPaths?: () => readonly StaticPath[] | Promise<readonly StaticPath[]>;
  /** One module of a site tells what all read. */
  readonly reads?: CorpusReads;
  readonly GET?: (context: Omit<StaticPath, 'props'> & { readonly props: unknown }) => Response | Promise<Response>;
}

/** What Astro knows of a page's styles once they are bundled (`PageBuildData`); the hook `astro:build:setup` hands it over. */
export interface PageStyles {
  readonly key: string;
  readonly route: RouteData;
  readonly component: string;
  readonly styles: readonly unknown[];
}

/** What of Astro's `BuildApp` a thread needs to render the pages of a site that was bundled in another. */
export interface CompiledSite {
  readonly manifest: {
    readonly site?: string;
    readonly base: string;
    readonly routes: readonly { readonly routeData: RouteData }[];
  };
  setInternals(internals: {
    readonly pagesByKeys: ReadonlyMap<string, Pick<PageStyles, 'styles'>>;
    readonly entrySpecifierToBundleMap: ReadonlyMap<string, string>;
  }): void;
  setOptions(options: {
    readonly settings: { readonly scripts: readonly unknown[] };
    readonly logger: { readonly options: { readonly destination: { write(event: { message: string }): void } } };
  }): void;
  getComponentByRoute(route: RouteData): Promise<RouteModule>;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}
