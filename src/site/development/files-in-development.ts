import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { mediaTypes } from '../media-types.ts';

/** Archives have a route of their own name, which Astro serves as it is asked for. */
const extensions = [...Object.keys(mediaTypes).filter((extension) => extension !== 'zip'), 'json', 'txt'].join('|');

/**
 * Serves the site's files in development under their addresses. All pages end with a slash, and Astro's development server wants it
 * after the files of a route with a parameter too, where its build leaves it out.
 */
export function filesInDevelopment(): AstroIntegration {
  return {
    name: 'files-in-development',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(leadToFiles);
      },
    },
  };
}

/** Puts a slash after the address of a file of the site; modules, which Vite serves itself, keep theirs. */
export const leadToFiles: Connect.NextHandleFunction = (request, _response, next) => {
  const url = request.url ?? '/';
  const [path = '/', query = ''] = url.split(/(?=\?)/);
  const isModule = /\/(?:@[^/]*|src|node_modules)\//.test(path);
  if (!isModule && new RegExp(`\\.(?:${extensions})$`).test(path)) request.url = `${path}/${query}`;
  next();
};
