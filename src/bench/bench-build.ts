import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { updateLedger } from '../compile/update-ledger.ts';
import { recordPath } from '../model/record-paths.ts';
import { generateContent } from './synthetic/generate-content.ts';

/** `npm run bench:build [-- <claims> …]`: builds made content of each size once and prints seconds and memory. */
const sizes = process.argv.slice(2).map(Number).filter(Number.isFinite);

for (const size of sizes.length > 0 ? sizes : [300, 1000, 3000, 10000]) {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  const files = generateContent(size);
  for (const { path, text } of [
    ...files,
    { path: recordPath('permalinks'), text: updateLedger(files, '2026-01-01').text },
  ]) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
  const env = {
    ...process.env,
    CONTENT_DIR: join(folder, 'content'),
    SITE_OUT: join(folder, 'dist'),
    SHARE_IMAGES: 'off',
  };
  const start = performance.now();
  const out = execFileSync(process.execPath, ['src/cli/main.ts', 'build'], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 30,
  });
  const pages = /(\d+) page\(s\) built/.exec(out)?.[1] ?? '?';
  console.log(`${size} claims: ${((performance.now() - start) / 1000).toFixed(1)} s, ${pages} pages`);
  if (!process.argv.includes('--keep')) rmSync(folder, { recursive: true, force: true });
  else console.log(folder);
}
