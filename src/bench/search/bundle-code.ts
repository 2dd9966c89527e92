import { type OutputChunk, rolldown } from 'rolldown';

/** A script as a browser loads it. */
export interface Script {
  readonly name: string;
  readonly text: string;
  /** Whether it is loaded only when another script finds that it needs it. */
  readonly onDemand: boolean;
}

/**
 * A module and what it imports, made small, the module's own script first; a library comes whole. With `whole` it is one
 * script, including what is otherwise loaded on demand.
 */
export async function bundleCode(
  input: string,
  { external = [], whole = false }: { readonly external?: readonly RegExp[]; readonly whole?: boolean } = {},
): Promise<Script[]> {
  const bundle = await rolldown({
    input,
    external: [...external],
    treeshake: input.endsWith('.ts'),
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ minify: true, ...(whole ? { codeSplitting: false } : {}) });
  const chunks = output.filter((file) => file.type === 'chunk');
  const atOnce = loadedAtOnce(chunks);
  const scripts = chunks.map(({ fileName, code }) => ({ name: fileName, text: code, onDemand: !atOnce.has(fileName) }));
  const isEntry = ({ name }: Script): boolean => chunks.some((chunk) => chunk.isEntry && chunk.fileName === name);
  return [...scripts.filter(isEntry), ...scripts.filter((script) => !isEntry(script))];
}

/** The names of the scripts that the entry imports outright, and those that these import. */
function loadedAtOnce(chunks: readonly OutputChunk[]): ReadonlySet<string> {
  const names = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of names)
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) names.add(next);
  return names;
}

/** The search page's own script, and this module of `search/` that answers it. */
export async function bundleOurs(answering: 'search-worker' | 'search-session'): Promise<Script[]> {
  return [
    ...(await bundleCode(ourModule(`search/${answering}`))),
    ...(await bundleCode(ourModule('browser/search/search-page'), { external: [/search-session/] })),
  ];
}

/** The path of a module of ours, named from `src/` without its ending. */
export function ourModule(name: string): string {
  return new URL(`../../${name}.ts`, import.meta.url).pathname;
}
