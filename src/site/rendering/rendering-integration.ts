import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import type { PageStyles } from './compiled-site.ts';
import { renderInThreads } from './render-in-threads.ts';

/**
 * Has threads make and write every file of a build, each its share, where Astro would make one after the other in the
 * thread that bundled them. Pages come out as Astro renders them.
 */
export function renderingInThreads(): AstroIntegration {
  const bundled: BundledSite = { entry: '', out: '', pages: [] };
  return {
    name: 'rendering-in-threads',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteEntry(bundled)] } });
      },
      'astro:config:done': ({ config }) => {
        bundled.out = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(prerenderer(bundled));
      },
      'astro:build:setup': ({ pages, target }) => {
        if (target === 'server') bundled.pages = [...pages.values()];
      },
    },
  };
}

/** What the hooks of a build learn of it before its pages can be rendered. */
interface BundledSite {
  /** The address of the module that renders pages. */
  entry: string;
  out: string;
  pages: readonly PageStyles[];
}

function noteEntry(bundled: BundledSite): Plugin {
  return {
    name: 'note-prerender-entry',
    writeBundle({ dir = '' }, bundle) {
      const entry = Object.keys(bundle).find((file) => basename(file).startsWith('prerender-entry'));
      if (this.environment.name === 'prerender' && entry !== undefined)
        bundled.entry = new URL(entry, `${pathToFileURL(dir)}/`).href;
    },
  };
}

/** To Astro, which lists pages for other integrations, they come out without a body: there is nothing left to write. */
function prerenderer(bundled: BundledSite): AstroPrerenderer {
  return {
    name: 'rendering-in-threads',
    getStaticPaths: async () => {
      const { entry, out, pages } = bundled;
      const styles = pages.map(({ key, styles }) => [key, { styles }] as const);
      const routes = new Map(pages.map(({ component, route }) => [component, route]));
      const rendered = await renderInThreads({ entry, out, styles });
      return rendered.flatMap(({ pathname, component }) => {
        const route = routes.get(component);
        return route === undefined ? [] : [{ pathname, route }];
      });
    },
    render: async () => new Response(null),
  };
}
