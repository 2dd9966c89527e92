import { expect, test } from 'vitest';
import { layers } from './architecture/layers.ts';
import { importsOf, type SourceFile, sourceFiles } from './architecture/source-files.ts';

const files = sourceFiles('src');
const code = files.filter(({ path }) => /\.(?:ts|astro|css)$/.test(path) && !path.endsWith('.d.ts'));
const rooms = Object.keys(layers).toSorted((a, b) => b.length - a.length);
/** The room that a path lies in: the longest name of a room that the path begins with; '' outside every room. */
const layerOf = (path: string): string => rooms.find((room) => path.startsWith(`src/${room}/`)) ?? '';

/** `<file>: <what is wrong>` for each line that breaks a rule, so that a failure names them all. */
function found(sources: readonly SourceFile[], wrong: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    Array.from(text.matchAll(wrong), (match) => `${path}: ${match[0].trim()}`),
  );
}

/** Whether a grant, a room or a file of `src/` or a package, covers an import. */
function covers(grant: string, to: string): boolean {
  if (to.startsWith('src/')) return to === `src/${grant}` || layerOf(to) === grant;
  return to === grant || to.startsWith(grant.endsWith(':') ? grant : `${grant}/`) || to.startsWith(`${grant}:`);
}

function isAllowed(from: string, to: string): boolean {
  const room = layerOf(from);
  const { own = [], packages = [] } = layers[room] ?? {};
  if (!to.startsWith('src/')) return packages.some((grant) => covers(grant, to));
  return layerOf(to) === room || own.some((grant) => covers(grant, to));
}

/** The files that lead back to themselves, as paths from the first to itself. */
function cycles(sources: readonly SourceFile[]): string[] {
  const imports = new Map(sources.map(({ path, imports: to }) => [path, to]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    const at = trail.indexOf(path);
    if (at !== -1) return [[...trail.slice(at), path].join(' -> ')];
    if (done.has(path)) return [];
    done.add(path);
    return (imports.get(path) ?? []).flatMap((to) => visit(to, [...trail, path]));
  };
  return sources.flatMap(({ path }) => visit(path, []));
}

test('every file of src/ lies in a room, but the types of the whole', () => {
  expect(files.map(({ path }) => path).filter((path) => layerOf(path) === '')).toEqual(['src/env.d.ts']);
});

test('every room has files, and every grant is used', () => {
  const unused = Object.entries(layers).flatMap(([room, { own, packages }]) => {
    const imports = files.filter(({ path }) => layerOf(path) === room).flatMap((file) => file.imports);
    return [...own, ...packages]
      .filter((grant) => !imports.some((to) => covers(grant, to) && layerOf(to) !== room))
      .map((grant) => `${room}: ${grant}`);
  });
  expect(unused).toEqual([]);
  expect(rooms.filter((room) => !files.some(({ path }) => layerOf(path) === room))).toEqual([]);
});

test('the commands and the benchmarks are roofs: nothing imports them', () => {
  const roofs = files.flatMap(({ path, imports }) =>
    imports
      .filter((to) => /^src\/(?:cli|bench)\//.test(to) && layerOf(to) !== layerOf(path))
      .map((to) => `${path} -> ${to}`),
  );
  expect(roofs).toEqual([]);
});

test('no folder but that of the stages holds more than 20 files', () => {
  const counts = Map.groupBy(files, ({ path }) => path.slice(0, path.lastIndexOf('/')));
  const full = Array.from(counts, ([folder, { length }]) => [folder, length] as const);
  expect(full.filter(([folder, length]) => length > 20 && folder !== 'src/compile')).toEqual([]);
});

test('imports point one way', () => {
  const inLayers = files.filter(({ path }) => layerOf(path) !== '');
  const wrong = inLayers.flatMap(({ path, imports }) =>
    imports.filter((to) => !isAllowed(path, to)).map((to) => `${path} -> ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('imports of our own files end in a file that is there', () => {
  const paths = new Set(files.map(({ path }) => path));
  const lost = files.flatMap(({ path, imports }) =>
    imports.filter((to) => to.startsWith('src/') && !paths.has(to)).map((to) => `${path} -> ${to}`),
  );
  expect(lost).toEqual([]);
});

test('no file leads back to itself', () => {
  expect(cycles(files)).toEqual([]);
});

test('files stay under 200 lines', () => {
  const long = code.map(({ path, text }) => [path, text.trimEnd().split('\n').length] as const);
  expect(long.filter(([, lines]) => lines >= 200)).toEqual([]);
});

test('files are named in kebab-case, components in PascalCase, routes as their address', () => {
  const rules: readonly (readonly [RegExp, RegExp])[] = [
    [/^src\/pages\//, /^(?:[a-z0-9-]+|\[(?:\.\.\.)?[a-z]+\])(?:\.[a-z]+)?\.(?:astro|ts)$/],
    [/\.astro$/, /^(?:[A-Z][a-z0-9]*)+\.astro$/],
    [/^/, /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.[a-z]+$/],
  ];
  const misnamed = files.filter(({ path }) => {
    const rule = rules.find(([where]) => where.test(path));
    return rule?.[1].test(path.slice(path.lastIndexOf('/') + 1)) !== true;
  });
  expect(misnamed.map(({ path }) => path)).toEqual([]);
});

test('there is no barrel, no drawer for odds and ends, and no default export', () => {
  const drawers = /(?:^|\/)(?:index\.ts|utils?|helpers?|misc|common)(?:[./]|$)/;
  expect(files.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
  expect(found(code, /^export default .*/gm)).toEqual([]);
});

test('no page takes HTML as it comes', () => {
  // JSON-LD has to stand in a script element, which takes no expression: this one escapes what it writes.
  const others = code.filter(({ path }) => path !== 'src/components/JsonLd.astro');
  expect(found(others, /set:html.*|innerHTML.*|outerHTML.*|insertAdjacentHTML.*|document\.write.*/g)).toEqual([]);
});

test('colours have names, and the names one home', () => {
  // A share image is drawn outside a browser: no style sheet reaches it.
  const homes = ['src/styles/tokens.css', 'src/styles/voices.css', 'src/exports/share-cards/share-card-layout.ts'];
  const literal = /#(?:[0-9a-f]{3,4}){1,2}(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(.*/gi;
  expect(
    found(
      code.filter(({ path }) => !homes.includes(path)),
      literal,
    ),
  ).toEqual([]);
});

test.each([
  [
    'a.ts',
    "import type { A } from './b.ts';\nexport { c } from '../d/e.ts';\nawait import('f/g');",
    ['src/x/b.ts', 'src/d/e.ts', 'f/g'],
  ],
  [
    'a.astro',
    "---\nimport B from './B.astro';\n---\n<p>import './no.ts'</p>\n<script>import '../enhance/c.ts';</script>",
    ['src/x/B.astro', 'src/enhance/c.ts'],
  ],
  ['a.ts', "import url from './b.css?url';\nimport 'node:fs';", ['src/x/b.css', 'node:fs']],
  ['a.astro', '<p>no front matter</p>\n<script src="../browser/c.ts"></script>', ['src/browser/c.ts']],
  [
    'a.astro',
    "<script defer\n  src='./c.ts'></script><style>@import './d.css';</style>",
    ['src/x/c.ts', 'src/x/d.css'],
  ],
  ['a.css', '@import "./b.css";\n@import url(../c/d.css) layer(base);', ['src/x/b.css', 'src/c/d.css']],
  ['a.ts', "new Worker(new URL('./b-worker.ts', import.meta.url), { type: 'module' });", ['src/x/b-worker.ts']],
  ['a.ts', "injectRoute({ pattern: '/r', entrypoint: './src/y/R.astro' });", ['src/y/R.astro']],
])('the imports of %s are read', (name, text, imports) => {
  expect(importsOf(`src/x/${name}`, text)).toEqual(imports);
});

test('a way back to the start is found', () => {
  const file = (path: string, ...imports: readonly string[]): SourceFile => ({ path, text: '', imports });
  expect(cycles([file('a', 'b'), file('b', 'c'), file('c', 'a', 'd'), file('d')])).toEqual(['a -> b -> c -> a']);
  expect(cycles([file('a', 'b', 'c'), file('b', 'd'), file('c', 'd'), file('d')])).toEqual([]);
});
