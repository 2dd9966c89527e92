import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { openHistory } from '../review/review-history.ts';
import type { handleReviewRequest } from './handle-review-request.ts';

const moduleId = 'virtual:review-session';

/**
 * The review page: in development only. A build knows nothing of it: neither the routes nor the server are added.
 * @param from the content folder, relative to the project's root
 */
export function reviewIntegration(from: string): AstroIntegration {
  return {
    name: 'review',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/review', entrypoint: './src/editor/page/ReviewIndexRoute.astro' });
        injectRoute({ pattern: '/review/[story]', entrypoint: './src/editor/page/StoryReviewRoute.astro' });
        injectRoute({ pattern: '/review/[story]/[article]', entrypoint: './src/editor/page/ReviewRoute.astro' });
        const folder = resolve(fileURLToPath(config.root), from);
        updateConfig({ vite: { plugins: [reviewServer(folder, `${config.base.replace(/\/$/, '')}/review/`)] } });
      },
    },
  };
}

/**
 * A Vite plugin with the one address that writes files, and the token that its pages must show.
 * @param pages the address under which all pages of the review lie
 */
function reviewServer(folder: string, pages: string): Plugin {
  const address = `${pages}action/`;
  const resolved = `\0${moduleId}`;
  const token = randomUUID();
  const history = openHistory();
  return {
    name: 'review-server',
    apply: 'serve',
    resolveId: (id) => (id === moduleId ? resolved : null),
    load: (id) => (id === resolved ? `export const session = ${JSON.stringify({ folder, token, address })};` : null),
    configureServer: ({ middlewares, config }) => {
      const onError = (error: unknown) =>
        config.logger.error(error instanceof Error ? `${error.stack}` : String(error));
      middlewares.use((request, response, next) => {
        // A page of another site could lay one of its own over a button.
        if (request.originalUrl?.startsWith(pages))
          response.setHeader('content-security-policy', "frame-ancestors 'none'");
        // What Astro does to addresses before this comes to it does not matter.
        if (request.originalUrl !== address) return next();
        void answer(request, response, { folder, token, history, onError });
      });
    },
  };
}

/** What answers brings a model of the language along, which a build should not wait for. */
const answer: typeof handleReviewRequest = async (...request) => {
  const { handleReviewRequest } = await import('./handle-review-request.ts');
  return handleReviewRequest(...request);
};
