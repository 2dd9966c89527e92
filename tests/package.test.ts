import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
  readonly scripts?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Manifest>>;
};
const packagedNodes = Object.entries(manifest.optionalDependencies ?? {});

test('every package is pinned to one version', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

// `npm install` leaves such holes where the registry does not serve some platform's binary; `npm ci` then fails.
test('the lock file has every package that another one asks for', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isInstalled(path, name))
      .map((name) => `${path} -> ${name}`),
  );
  expect(missing).toEqual([]);
});

/** Whether Node would find a package from the folder of another one: beside it, or beside a folder further up. */
function isInstalled(from: string, name: string): boolean {
  if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in lock.packages) return true;
  return from !== '' && isInstalled(from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name);
}

test('all platforms get the same Node, of the major version that .nvmrc names', () => {
  const versions = [...new Set(packagedNodes.map(([, version]) => version))];
  expect(packagedNodes).toHaveLength(5);
  expect(versions.map((version) => version.split('.')[0])).toEqual([readFileSync('.nvmrc', 'utf8').trim()]);
});

test('a Node that is too old is told so by every command of ours', () => {
  const guard = '--import ./.config/require-node.mjs';
  const ours = Object.values(manifest.scripts ?? {}).filter((script) => /\bnode .*\bsrc\//.test(script));
  expect(ours.filter((script) => !script.includes(`${guard} src/`))).toEqual([]);
});

test.each([
  ['20.20.2', 1],
  ['22.17.1', 1],
  ['22.18.0', 0],
  ['22.100.0', 0],
  ['26.10.0', 0],
])('Node %s leaves the commands with %i', (version, status) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const imports = ['--import', `data:text/javascript,${pretend}`, '--import', './.config/require-node.mjs'];
  const ran = spawnSync(process.execPath, [...imports, '--eval', ''], { encoding: 'utf8' });
  const message = `Unexpected Node \`${version}\`, expected \`22.18.0\` or later; install that, or run \`npm ci\` without omitting optional packages, one of which is a Node\n`;
  expect({ status: ran.status, said: ran.stderr }).toEqual({ status, said: status === 0 ? '' : message });
});
