import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ContentFile } from '../../src/compile/content-file.ts';

/** A folder of content of its own, the project's commands on it, and its review page. */
export class ReviewDesk {
  readonly root = mkdtempSync(join(tmpdir(), 'on-the-record-review-'));
  #server: ChildProcess | null = null;

  constructor(files: readonly ContentFile[]) {
    for (const { path, text } of files) this.write(`content/${path}`, text);
  }

  /** Writes a file, and the folders above it. @param path from the desk's folder @returns the whole path */
  write(path: string, text: string): string {
    const to = join(this.root, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
    return to;
  }

  /** The text of a file; empty where there is none. @param path from the desk's folder */
  read(path: string): string {
    const from = join(this.root, path);
    return existsSync(from) ? readFileSync(from, 'utf8') : '';
  }

  /** Runs a command of the project. */
  run(command: string, ...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync('node', ['src/cli/main.ts', command, ...args], {
      encoding: 'utf8',
      env: { ...this.#environment(), SITE_OUT: join(this.root, 'dist') },
    });
    return { code: status, out: stdout + stderr };
  }

  /** Starts the development server. @returns its address */
  async serve(): Promise<string> {
    const server = spawn('node', ['src/cli/main.ts', 'dev'], { env: { ...this.#environment(), DEV_PORT: '0' } });
    this.#server = server;
    return new Promise((resolve) => {
      server.stdout.on('data', (chunk: Buffer) => {
        const url = /http:\/\/localhost:\d+\/on-the-record\//.exec(chunk.toString())?.[0];
        if (url !== undefined) resolve(url);
      });
    });
  }

  close(): void {
    this.#server?.kill();
    rmSync(this.root, { recursive: true, force: true });
  }

  // A runner that colours its output asks its children for colours too; with NO_COLOR that is a warning in theirs.
  #environment() {
    return { ...process.env, FORCE_COLOR: undefined, CONTENT_DIR: join(this.root, 'content') };
  }
}
