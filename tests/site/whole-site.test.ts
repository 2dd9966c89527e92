import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFiles } from './built-site.ts';

const root = mkdtempSync(join(tmpdir(), 'whole-site-'));
const [content, out] = [join(root, 'content'), join(root, 'www')];
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every file of a folder with a hash of its bytes. */
const fingerprint = (folder: string): string[] =>
  builtFiles(folder).map((path) => {
    const bytes = readFileSync(join(folder, path));
    return `${path} ${createHash('sha256').update(bytes).digest('hex')}`;
  });

/** The processes that built here: tests beside this one build too. */
const builders: (number | undefined)[] = [];

function startBuild(settings: Readonly<Record<string, string>> = {}): ChildProcess {
  const given = { PATH: process.env['PATH'], HOME: process.env['HOME'], SHARE_IMAGES: 'off' };
  const env = { ...given, CONTENT_DIR: content, SITE_OUT: out, ...settings };
  const child = spawn(process.execPath, ['src/cli/main.ts', 'build'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  builders.push(child.pid);
  return child;
}

async function build(settings: Readonly<Record<string, string>> = {}) {
  const child = startBuild(settings);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const [status] = await once(child, 'close');
  return { status, said };
}

/** Starts a build and kills it, without a chance to clean up, as soon as it says that it has come so far. */
async function killedAt(words: RegExp, settings: Readonly<Record<string, string>>): Promise<NodeJS.Signals | null> {
  const child = startBuild(settings);
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (words.test(said)) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'close');
  return signal;
}

test('what ends before a build is whole leaves the site that stands as it was', async () => {
  cpSync('tests/fixtures/small', content, { recursive: true });
  mkdirSync(join(out, 'claims'), { recursive: true });
  for (const file of ['404.html', 'index.html', 'claims/old.json']) writeFileSync(join(out, file), 'the old site');
  const before = fingerprint(out);
  // Later than the pages there is no moment that a kill from outside is sure to meet before the site is in its place.
  const moments = [
    // No other build has these settings: the program is bundled anew.
    [/Building static entrypoints/, { SITE_PUBLISHER: `Publisher ${process.pid}` }],
    [/Making the files of the site/, {}],
  ] as const;
  for (const [words, settings] of moments) {
    expect([words, await killedAt(words, settings)]).toEqual([words, 'SIGKILL']);
    expect([words, fingerprint(out)]).toEqual([words, before]);
  }

  expect(await build({ SITE_BASE: '//x/' })).toEqual({
    status: 1,
    said: 'Unexpected SITE_BASE `//x/`, expected a path of letters, digits, `-`, `_`, `.` and `~` between single slashes, such as `/on-the-record/`; correct it\n',
  });
  writeFileSync(join(content, 'actors', 'no-name.yaml'), 'kind: person\n');
  const refused = await build();
  expect([refused.status, refused.said]).toEqual([
    1,
    expect.stringContaining('actors/no-name.yaml:1:1  Cannot find field `name`'),
  ]);
  expect(fingerprint(out)).toEqual(before);

  rmSync(join(content, 'actors', 'no-name.yaml'));
  expect((await build()).status).toBe(0);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('On the Record');
  expect(existsSync(join(out, 'claims', 'old.json'))).toBe(false);
  const left = readdirSync('.astro').filter((name) => builders.some((pid) => name.endsWith(`.new.${pid}`)));
  expect([readdirSync(root).sort(), left]).toEqual([['content', 'www'], []]);
}, 300_000);
