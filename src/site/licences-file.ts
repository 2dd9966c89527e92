import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../files/command-error.ts';

interface PackageManifest {
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly homepage?: string;
}

/**
 * `licences.txt`: the licences of all that the site ships and others wrote, as their packages carry them.
 * @param names of packages, in any order, some perhaps twice
 * @param modules the folder `node_modules`
 * @throws CommandError when a package has no licence file: the site may then not be published
 */
export function licencesFile(names: Iterable<string>, modules: string): string {
  const parts = [...new Set(names)].sort().map((name) => packageLicence(name, join(modules, name)));
  return [`The code and the fonts of this site that others wrote, and their licences.\n`, ...parts].join(rule);
}

const rule = `\n${'='.repeat(80)}\n\n`;

function packageLicence(name: string, folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (file === undefined)
    throw new CommandError(
      `Cannot find the licence of \`${name}\`, whose code or fonts the site ships; see what its package says, and whether it may be shipped`,
    );
  const author = typeof manifest.author === 'object' ? manifest.author.name : manifest.author;
  const facts = [`${name} ${manifest.version}`, author, manifest.homepage, manifest.license];
  const text = withoutBundled(readFileSync(join(folder, file), 'utf8'));
  return `${facts.filter((fact) => fact !== undefined).join('\n')}\n\n${text.trim()}\n`;
}

/** Some packages list behind their own licence those of what they are built from, which does not come along. */
function withoutBundled(text: string): string {
  return text.split(/^# Licenses of bundled dependencies$/m)[0] ?? text;
}
