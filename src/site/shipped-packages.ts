import type { AstroConfig } from 'astro';
import type { Plugin } from 'vite';

/** Notes the packages whose code the bundler puts into a file for browsers; to be used for pages and for workers. */
export function noteShippedPackages(shipped: Set<string>): Plugin {
  return {
    name: 'shipped-packages',
    generateBundle(_options, bundle) {
      if (this.environment.config.consumer !== 'client') return;
      for (const file of Object.values(bundle))
        for (const id of file.type === 'chunk' ? file.moduleIds : []) {
          const name = packageOfModule(id);
          if (name !== null) shipped.add(name);
        }
    },
  };
}

/** The package that a module of the bundler comes from; null for our own. The bundler's helpers are modules without a file. */
export function packageOfModule(id: string): string | null {
  const helper = /^\0(vite|rolldown)\//.exec(id)?.[1];
  return helper ?? packageOfPath(id);
}

/** The packages whose fonts the site is told to ship. */
export function fontPackages(fonts: AstroConfig['fonts']): string[] {
  const sources = JSON.stringify(fonts ?? []).matchAll(/"(@fontsource[^"]*?\.woff2?)"/g);
  return [...sources].flatMap(([, path = '']) => packageOfPath(`node_modules/${path}`) ?? []);
}

function packageOfPath(path: string): string | null {
  return /^.*[\\/]?node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1]?.replace('\\', '/') ?? null;
}
