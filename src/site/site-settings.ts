import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { CommandError } from '../files/command-error.ts';
import { publisherSettings } from '../model/publisher.ts';

/** Where the site will live and where it is written. */
export interface SiteSettings {
  /** Scheme and host: `https://example.org`. */
  readonly origin: string;
  /** The path under which the site lies, with a slash at both ends. */
  readonly base: string;
  /** The folder that a build fills; an absolute path. */
  readonly out: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of a deployment, from `SITE_ORIGIN`, `SITE_BASE` and `SITE_OUT`. They and what the publisher says are read
 * before anything is written: a wrong one would otherwise show in the middle of a build, or in the links of the finished site.
 * @param project the project's folder
 * @throws CommandError that names every wrong setting, a line each
 */
export function readSiteSettings(environment: Environment, project: string): SiteSettings {
  const problems: string[] = [];
  const collect = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      problems.push((error as Error).message);
      return otherwise;
    }
  };
  const settings = {
    origin: collect(() => readOrigin(environment['SITE_ORIGIN'] || 'https://on-the-record.example'), ''),
    base: collect(() => readBase(environment['SITE_BASE'] ?? '/on-the-record/'), ''),
    out: collect(() => readOut(environment['SITE_OUT'] || 'dist', project), ''),
  };
  for (const read of Object.values(publisherSettings)) collect(() => read(environment), null);
  collect(() => checkProject(project), undefined);
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  return settings;
}

function readOrigin(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`)
    throw new Error(
      `Unexpected SITE_ORIGIN \`${given}\`, expected a scheme and a host such as \`https://example.org\`; correct it, and put a path into SITE_BASE`,
    );
  return url.origin;
}

/** One slash or none at either end is the same path; an empty one is the root. */
function readBase(given: string): string {
  if (given === '' || given === '/') return '/';
  const segments = given.replace(/^\//, '').replace(/\/$/, '');
  if (!segments.split('/').every((segment) => /^[\p{L}\p{M}\p{N}._~-]+$/u.test(segment) && !/^\.+$/.test(segment)))
    throw new Error(
      `Unexpected SITE_BASE \`${given}\`, expected a path of letters, digits, \`-\`, \`_\`, \`.\` and \`~\` between single slashes, such as \`/on-the-record/\`; correct it`,
    );
  return `/${segments}/`;
}

/** A build takes the place of all that the folder holds. */
function readOut(given: string, project: string): string {
  const out = resolve(project, given);
  const [first = ''] = relative(project, out).split(sep);
  const wayBack = relative(out, project);
  const isAround = !wayBack.startsWith('..') && !isAbsolute(wayBack);
  if (isAround || ours.has(first) || !mayBeReplaced(out))
    throw new Error(
      `Unexpected SITE_OUT \`${given}\`, expected a folder that holds nothing but a site, or none; name another one`,
    );
  return out;
}

const ours: ReadonlySet<string> = new Set([
  ...['.git', '.github', '.config', '.vscode', '.ci', '.astro'],
  ...['content', 'docs', 'node_modules', 'public', 'src', 'tests'],
]);

/** Whether a folder is not there yet, is empty, or holds what a build wrote, be it in part. */
function mayBeReplaced(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.length === 0 || names.includes('_astro') || names.includes('404.html');
}

/** Vite reads what follows these marks as the query of a module. */
function checkProject(project: string): void {
  const mark = /[#?]/.exec(project)?.[0];
  if (mark !== undefined)
    throw new Error(`Unexpected \`${mark}\` in \`${project}\`, expected a path without it; move the project`);
}
