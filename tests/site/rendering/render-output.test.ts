import type { RouteData } from 'astro';
import { expect, test } from 'vitest';
import type { CompiledSite, RouteModule } from '../../../src/site/rendering/compiled-site.ts';
import type { Output } from '../../../src/site/rendering/list-outputs.ts';
import { renderOutput } from '../../../src/site/rendering/render-output.ts';

const site = (answer: Response, module: RouteModule, asked: string[] = []): CompiledSite => ({
  manifest: { site: 'https://example.org', base: '/on-the-record/', routes: [] },
  setInternals: () => undefined,
  setOptions: () => undefined,
  getComponentByRoute: async () => module,
  render: async (request) => {
    asked.push(request.url);
    return answer;
  },
});

const output = (type: RouteData['type'], pathname: string): Output => ({
  route: { type, component: `src/pages/x.${type}` } as RouteData,
  pathname,
  params: {},
  props: { words: 'its words' },
});

test.each([
  ['/', 'https://example.org/on-the-record/'],
  ['/claims/a', 'https://example.org/on-the-record/claims/a/'],
])('the page %s is asked for under the whole address %s', async (pathname, address) => {
  const asked: string[] = [];
  expect(await renderOutput(output('page', pathname), site(new Response('<p>x'), {}, asked))).toBe('<p>x');
  expect(asked).toEqual([address]);
});

test('an endpoint is handed its props, and its bytes are the file', async () => {
  const module: RouteModule = { GET: ({ props }) => new Response((props as { readonly words: string }).words) };
  const bytes = await renderOutput(output('endpoint', '/a.txt'), site(new Response(''), module));
  expect(new TextDecoder().decode(bytes as Uint8Array)).toBe('its words');
});

test.each([
  ['page', new Response('', { status: 500 }), 'Unexpected status 500, expected a page; see src/pages/x.page'],
  ['endpoint', new Response(''), 'Cannot find `GET` in src/pages/x.endpoint; export it'],
] as const)('a %s that gives nothing is a fault', async (type, answer, message) => {
  await expect(renderOutput(output(type, '/a'), site(answer, {}))).rejects.toThrow(message);
});
