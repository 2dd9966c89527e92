import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type Agent, get, Agent as HttpAgent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { editAtRandom, forgetMeanings, pick } from './random-edits.ts';
import { serveWithNginx } from './serve-with-nginx.ts';

/**
 * `npm run bench:soak [-- <minutes>]`: edits a copy of the content at random and builds it, over and over, now and then killing the
 * build, while readers ask nginx for what every build has. Prints how often each thing happened; exit code 1 where an answer was
 * not a whole file. Needs nginx.
 */
const minutes = Number(process.argv[2] ?? 10);
const port = 8765;
const readers = 3;

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-soak-'));
const content = join(folder, 'content');
const site = join(folder, 'dist');
const counts = new Map<string, number>();
const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);

cpSync('content', content, { recursive: true });
forgetMeanings(content);
if ((await build(null)) !== 0) throw new Error('The content does not build');
// What a change may add or take away is asked for by nobody.
const paths = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?:\.html|claims\/[^/]+\.json|\.atom|articles\.json)$/.test(path) && !path.includes('page-'))
  .map((path) => path.replace(/(?:^|(?<=\/))index\.html$/, ''));
const nginx = serveWithNginx(site, join(folder, 'nginx'), port);
await wait(1000);

const end = Date.now() + minutes * 60_000;
await Promise.all([buildOn(), ...Array.from({ length: readers }, readOn)]);
nginx.kill();
await once(nginx, 'exit');
rmSync(folder, { recursive: true, force: true });
console.table(Object.fromEntries([...counts].toSorted()));
process.exitCode = [...counts.keys()].some((what) => what.startsWith('fault')) ? 1 : 0;

async function buildOn(): Promise<void> {
  const kept = join(folder, 'kept');
  while (Date.now() < end) {
    rmSync(kept, { recursive: true, force: true });
    cpSync(content, kept, { recursive: true });
    editAtRandom(content);
    const code = await build(Math.random() < 0.15 ? Math.random() * 6000 : null);
    count(code === 0 ? 'builds' : code === null ? 'builds that were killed' : 'builds that refused the content');
    if (code === 0) continue;
    // What no build takes would else be refused from now on.
    rmSync(content, { recursive: true, force: true });
    cpSync(kept, content, { recursive: true });
  }
}

/**
 * The exit code; null of a build that was killed.
 * @param killAfter after so many milliseconds; null to let it end
 */
async function build(killAfter: number | null): Promise<number | null> {
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    SITE_OUT: site,
    SITE_BASE: '/on-the-record',
    SHARE_IMAGES: 'off',
  };
  const child = spawn(process.execPath, ['src/cli/main.ts', 'build'], { env, stdio: 'ignore' });
  const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearTimeout(timer);
  return code;
}

async function readOn(): Promise<void> {
  const agent = new HttpAgent({ keepAlive: true });
  while (Date.now() < end) {
    const path = pick(paths);
    const fault = await readOnce(path, agent);
    count(fault === null ? 'answers' : `fault: ${fault}`);
    if (fault !== null) console.error(new Date().toISOString(), path, fault);
    await wait(1);
  }
  agent.destroy();
}

/** What is wrong with an answer; null where it is a whole file. */
async function readOnce(path: string, agent: Agent): Promise<string | null> {
  return new Promise((resolve) => {
    const request = get({ agent, port, host: '127.0.0.1', path: `/on-the-record/${path}` }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => void chunks.push(chunk));
      response.on('error', ({ message }) => resolve(message));
      response.on('end', () => resolve(faultOf(path, response.statusCode, response.headers, Buffer.concat(chunks))));
    });
    request.on('error', ({ message }) => resolve(message));
  });
}

function faultOf(path: string, status: number | undefined, headers: NodeJS.Dict<string | string[]>, body: Buffer) {
  const expected = path === '404.html' ? [200, 404] : [200];
  if (!expected.includes(status ?? 0)) return `status ${status}`;
  if (Number(headers['content-length']) !== body.length) return 'another length than was said';
  if (/\/$|^$|\.html$/.test(path) && !body.toString().trimEnd().endsWith('</html>')) return 'no whole page';
  if (path.endsWith('.atom') && !body.toString().trimEnd().endsWith('</feed>')) return 'no whole feed';
  if (path.endsWith('.json')) return isJson(body.toString()) ? null : 'no whole record';
  return null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
