import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProgram } from '../../files/read-program.ts';

/** What decides, beside the source and the lock file, what a build makes of given content. */
const settingFiles = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'node_modules/.package-lock.json'];
const settings = /^(?:SITE_(?!OUT$)|SHARE_IMAGES$|NODE_ENV$|NODE_OPTIONS$|ASTRO_|VITE_|PUBLIC_|MODE$)/;

/**
 * A digest of the program and its settings: all that a build depends on but its content and where it is written.
 * @param project the project's folder
 */
export function siteProgram(project: string, environment: Readonly<Record<string, string | undefined>>): string {
  const files = [
    ...settingFiles,
    ...readdirSync(project).filter((name) => name.startsWith('.env')),
    ...readdirSync(join(project, 'public'), { recursive: true, encoding: 'utf8' }).map((name) => join('public', name)),
  ].toSorted();
  const set = Object.entries(environment).filter(([name]) => settings.test(name));
  const inputs = [
    ...readProgram(project),
    ...files.flatMap((file) => [file, readIfFile(join(project, file))]),
    ...set.toSorted().flatMap(([name, value = '']) => [name, value]),
  ];
  return hash('sha256', JSON.stringify(inputs), 'base64url').slice(0, 22);
}

/** In latin1, so that every byte counts; empty for a folder. */
function readIfFile(path: string): string {
  try {
    return existsSync(path) ? readFileSync(path, 'latin1') : '';
  } catch {
    return '';
  }
}
