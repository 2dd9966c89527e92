import { rolldown } from 'rolldown';

/** A script as a browser loads it. */
export interface Script {
  readonly name: string;
  readonly text: string;
  /** Whether it is loaded only when another script finds that it needs it. */
  readonly byNeed: boolean;
}

/** A module and what it imports, made small, the module's own script first; a library comes whole. */
export async function bundleCode(input: string, external: readonly RegExp[] = []): Promise<Script[]> {
  const bundle = await rolldown({
    input,
    external: [...external],
    treeshake: input.endsWith('.ts'),
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ minify: true });
  const chunks = output.filter((file) => file.type === 'chunk');
  const scripts = chunks.map(({ fileName, code, isEntry }) => ({ name: fileName, text: code, byNeed: !isEntry }));
  return scripts.sort((a, b) => Number(a.byNeed) - Number(b.byNeed));
}

/** The search page's own script, and this module of `search/` that answers it. */
export async function bundleOurs(answering: 'search-worker' | 'search-session'): Promise<Script[]> {
  return [
    ...(await bundleCode(ourModule(`search/${answering}`))),
    ...(await bundleCode(ourModule('enhance/search/search-page'), [/search-session/])),
  ];
}

/** The path of a module of ours. */
export function ourModule(name: string): string {
  return new URL(`../${name}.ts`, import.meta.url).pathname;
}
