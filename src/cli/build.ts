import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from '../files/command-error.ts';
import { contentFolder } from '../files/read-content.ts';
import { replaceFolder, restoreFolder } from '../files/replace-folder.ts';
import { takeSpareFolder } from '../files/spare-folder.ts';
import { compileInThread } from '../site/compile-in-thread.ts';
import { hostLimits } from '../site/rendering/host-limits.ts';
import { keepSite, keptReads, readKeptSite, spareSite } from '../site/rendering/kept-site.ts';
import { makeSite } from '../site/rendering/make-site.ts';
import { bundling, clientFolder, keepBundle, keptBundle, type SiteBundle } from '../site/rendering/site-bundle.ts';
import { siteProgram } from '../site/rendering/site-program.ts';
import { readSiteSettings } from '../site/site-settings.ts';
import type { CommandIo } from './run-command.ts';

const usage = `Usage: npm run build [-- --anew]

Builds the site; what would come out as it did in the last build is taken from there.
--anew  makes every file, from the content alone`;

/**
 * `npm run build`: builds the site apart from the one that stands, and puts it in its place when it is whole. A build
 * that fails or is killed leaves the old site as it was. Astro bundles the pages where the program has changed, through its
 * programming interface: its own command would send usage data to another host, and could detach into the background.
 * @throws CommandError for wrong settings and, in the compiler's words, for wrong content, before anything is written
 */
export async function run(args: readonly string[], { stdout, env }: CommandIo): Promise<number> {
  const isAnew = readAnew(args);
  const project = process.cwd();
  const settings = readSiteSettings(env, project);
  const { out } = settings;
  restoreFolder(out);
  // Inside the project, because the parts of a site look there for their packages.
  const staging = claimFolder(project, 'site');
  const workshop = claimFolder(project, 'bundle');
  try {
    const program = siteProgram(project, env);
    const kept = join(project, 'node_modules', '.cache', 'sites');
    const content = contentFolder(env);
    const compiled = await compileInThread(content, isAnew ? null : { file: keptReads(kept, content), program });
    if (compiled.problems !== null) throw new CommandError(compiled.problems);
    const bundle =
      (isAnew ? null : keptBundle(join(kept, program))) ??
      (await bundleInto(workshop, isAnew ? workshop : join(kept, program)));
    const record = isAnew ? null : readKeptSite(kept, out, program);
    stdout.write('Making the files of the site.\n');
    const before = record === null ? null : { site: out, record };
    const former = new Set(record?.files.map(([path]) => path));
    const spare = record === null ? null : takeSpareFolder(spareSite(kept, out), staging, (path) => former.has(path));
    const made = await makeSite(bundle, compiled, { ...settings, out: staging }, before);
    spare?.finish(new Set([...made.record.files.map(([path]) => path), ...made.unrecorded]));
    replaceFolder(staging, out, isAnew ? null : spareSite(kept, out));
    keepSite(kept, out, { program, record: made.record });
    for (const limit of hostLimits(out, made.record.files.length + made.unrecorded.length)) stdout.write(`${limit}\n`);
    stdout.write(`Built ${made.pages.length} pages into ${out}; ${made.kept} files are those of the last build.\n`);
  } finally {
    for (const folder of [staging, workshop]) rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

/** Astro takes a second to load. */
async function bundleInto(workshop: string, kept: string): Promise<SiteBundle> {
  const { build } = await import('astro');
  await build({ outDir: clientFolder(workshop), integrations: [bundling(workshop)] });
  return keepBundle(workshop, kept);
}

/** A folder of this process alone; those of processes that were killed are cleared. */
function claimFolder(project: string, name: string): string {
  restoreFolder(join(project, '.astro', name));
  return join(project, '.astro', `.${name}.new.${process.pid}`);
}

/** @throws CommandError for an option that the command does not know. */
function readAnew(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { anew: { type: 'boolean', default: false } } }).values.anew;
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${usage}`, 2);
  }
}
