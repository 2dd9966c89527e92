import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { updateLedger } from '../compile/update-ledger.ts';
import { recordPath } from '../model/record-paths.ts';
import { hugoSeconds } from './hugo-seconds.ts';
import { generateContent } from './synthetic/generate-content.ts';

/**
 * `npm run bench:build [-- <claims> …]`: builds made content of each size once and prints what it took, as a row of
 * Markdown; beside it, where Hugo is installed, how long that takes to write as many pages of the same bytes; then again
 * after a claim has changed, for the second time. The time of the processor (user and system, of all threads) and the
 * memory tell more than the clock where others use the machine.
 */
const sizes = process.argv.slice(2).map(Number).filter(Number.isFinite);

/** Run in the build itself: no process knows what another took. Memory in bytes. */
const report =
  'process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();console.log("\\nused "+JSON.stringify({seconds:(u+s)/1e6,memory:m*1024}))})';

interface Used {
  readonly seconds: number;
  readonly memory: number;
}

function writeContent(size: number, folder: string): void {
  const files = generateContent(size);
  const ledger = { path: recordPath('permalinks'), text: updateLedger(files, '2026-01-01').text };
  for (const { path, text } of [...files, ledger]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function buildSite(folder: string, ...options: readonly string[]): Used {
  const env = {
    ...process.env,
    CONTENT_DIR: join(folder, 'content'),
    SITE_OUT: join(folder, 'dist'),
    SHARE_IMAGES: 'off',
  };
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(report)}`,
    'src/cli/main.ts',
    'build',
    ...options,
  ];
  const out = execFileSync(process.execPath, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 30,
  });
  // Threads say it too; the process itself comes last, and counts all of them.
  return JSON.parse([...out.matchAll(/^used (.*)$/gm)].at(-1)?.[1] ?? '{}') as Used;
}

/** Gives one claim another summary, as an editor would. */
function changeClaim(folder: string, words: string): void {
  const claims = join(folder, 'content', 'claims');
  const [first = ''] = readdirSync(claims, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  const path = join(claims, first);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^gist: .*/m, `gist: It is said that ${words}.`));
}

/** All files of a built site, and how many of them are pages. */
function countFiles(folder: string): { readonly files: number; readonly pages: number; readonly bytes: number } {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  return { files: paths.length, pages: paths.filter((path) => path.endsWith('.html')).length, bytes };
}

console.log(
  '| claims | pages | files | MB | seconds | seconds of processor | MB of memory | Hugo | ratio | after a change: seconds | of processor | load |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const size of sizes.length > 0 ? sizes : [300, 1000, 3000, 10000]) {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  writeContent(size, join(folder, 'content'));
  const start = performance.now();
  const used = buildSite(folder, '--anew');
  const seconds = (performance.now() - start) / 1000;
  const { files, pages, bytes } = countFiles(join(folder, 'dist'));
  const hugo = hugoSeconds(join(folder, 'dist'), join(folder, 'hugo'));
  // A build from nothing takes nothing over, and leaves but the site: the next one leaves what an editor's builds find.
  changeClaim(folder, 'nothing of the kind will happen');
  buildSite(folder);
  changeClaim(folder, 'something of the kind will happen');
  const again = performance.now();
  const usedAgain = buildSite(folder);
  const secondsAgain = (performance.now() - again) / 1000;
  const cells = [
    ...[size, pages, files, Math.round(bytes / 1e6), seconds.toFixed(1), used.seconds.toFixed(1)],
    ...[Math.round(used.memory / 1e6), hugo?.toFixed(1) ?? '', hugo === null ? '' : (seconds / hugo).toFixed(2)],
    ...[secondsAgain.toFixed(1), usedAgain.seconds.toFixed(1), loadavg()[0]?.toFixed(1)],
  ];
  console.log(`| ${cells.join(' | ')} |`);
  if (process.argv.includes('--keep')) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}
