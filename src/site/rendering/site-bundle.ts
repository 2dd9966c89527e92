import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { writeFileAtomic } from '../../files/write-file-atomic.ts';
import type { PageStyles } from './compiled-site.ts';

/** A site's program, bundled, without any content: what renders its pages, and the files that stand beside them. */
export interface SiteBundle {
  /** The address of the module that renders pages. */
  readonly entry: string;
  readonly styles: readonly (readonly [string, Pick<PageStyles, 'styles'>])[];
  /** The folder of scripts, fonts, licences and all that `public` holds. */
  readonly client: string;
}

/** What is kept of a bundle beside its folders. */
interface KeptBundle extends Pick<SiteBundle, 'styles'> {
  /** The file of `SiteBundle.entry`. */
  readonly entry: string;
}

/** The bundle in a folder; null where there is none that is whole. */
function readBundle(folder: string): SiteBundle | null {
  const file = join(folder, 'bundle.json');
  if (!existsSync(file)) return null;
  const { entry, styles } = JSON.parse(readFileSync(file, 'utf8')) as KeptBundle;
  return { entry: pathToFileURL(join(folder, 'server', entry)).href, styles, client: join(folder, 'client') };
}

/** Where Astro has to write what `bundling` keeps in a folder: its `outDir`. */
export const clientFolder = (folder: string): string => join(folder, 'client');

/**
 * Has Astro bundle a site and make no page of it: threads do that, from the bundle, as often as the content changes. The
 * bundle is whole when Astro has ended.
 * @param folder where it goes; `clientFolder` of it is Astro's `outDir`
 */
export function bundling(folder: string): AstroIntegration {
  const bundled = { dir: '', entry: '' };
  let pages: readonly PageStyles[] = [];
  return {
    name: 'bundling',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteEntry(bundled)] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'bundling',
          getStaticPaths: async () => {
            // Astro removes the folder when all pages are made.
            cpSync(bundled.dir, join(folder, 'server'), { recursive: true });
            return [];
          },
          render: async () => new Response(null),
        });
      },
      'astro:build:setup': ({ pages: all, target }) => {
        if (target === 'server') pages = [...all.values()];
      },
      'astro:build:done': () => {
        const styles = pages.map(({ key, styles }) => [key, { styles }] as const);
        writeFileAtomic(
          join(folder, 'bundle.json'),
          JSON.stringify({ entry: bundled.entry, styles } satisfies KeptBundle),
        );
      },
    },
  };
}

function noteEntry(bundled: { dir: string; entry: string }): Plugin {
  return {
    name: 'note-prerender-entry',
    writeBundle({ dir = '' }, bundle) {
      const entry = Object.keys(bundle).find((file) => basename(file).startsWith('prerender-entry'));
      if (this.environment.name !== 'prerender' || entry === undefined) return;
      bundled.dir = dir;
      bundled.entry = entry;
    },
  };
}

/** The bundle that is kept in a folder, which counts as used; null where there is none. */
export function keptBundle(folder: string): SiteBundle | null {
  const bundle = readBundle(folder);
  const now = new Date();
  if (bundle !== null) utimesSync(folder, now, now);
  return bundle;
}

/**
 * Keeps a bundle that was made in a folder.
 * @param to where it is kept; another process may have put the same there meanwhile
 * @throws Error where nothing was bundled
 */
export function keepBundle(from: string, to: string): SiteBundle {
  const bundle = readBundle(moved(from, to));
  if (bundle === null) throw new Error(`Cannot find what was bundled in \`${from}\``);
  return bundle;
}

/** A bundle that cannot be kept, on a full disk or in a folder of somebody else, serves where it is. */
function moved(from: string, to: string): string {
  try {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    return to;
  } catch {
    return existsSync(to) ? to : from;
  }
}
