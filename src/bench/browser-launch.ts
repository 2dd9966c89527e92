import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What Playwright needs in order to start a browser on this machine. */
export interface BrowserLaunch {
  readonly executablePath?: string;
  readonly channel?: string;
  readonly env?: Record<string, string>;
  readonly args?: string[];
}

/**
 * Finds a browser without downloading one: `CHROME_PATH` when set; on Linux x64 the Chromium that the package
 * @sparticuz/chromium carries, with its own fonts (and its own libraries where the system lacks them); elsewhere
 * the installed Chrome.
 */
export async function browserLaunch(): Promise<BrowserLaunch> {
  const explicit = process.env['CHROME_PATH'];
  if (explicit !== undefined) return { executablePath: explicit };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const folder = await unpackedChromium();
  const executablePath = join(folder, 'chromium');
  const linked = spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout ?? '';
  return {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    env: {
      ...(process.env as Record<string, string>),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      ...(/not found/.test(linked) ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : {}),
    },
  };
}

/** Unpacks the packed browser once, into a folder that appears whole or not at all. */
async function unpackedChromium(): Promise<string> {
  const bin = findBin(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(readFileSync(join(dirname(bin), 'package.json'), 'utf8')) as { version: string };
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  if (existsSync(join(folder, 'chromium'))) return folder;
  const partial = `${folder}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  await inflateInto(partial, bin);
  chmodSync(join(partial, 'chromium'), 0o755);
  writeFileSync(join(partial, 'fonts.conf'), fontsConfiguration(folder));
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another process was first: its copy is as good.
    if (!existsSync(join(folder, 'chromium'))) throw error;
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

function findBin(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'bin', 'chromium.br'))) return join(folder, 'bin');
    if (folder === dirname(folder)) throw new Error('Cannot find the browser in @sparticuz/chromium; run `npm ci`');
  }
}

/** The package unpacks into the temporary folder of the process, which is therefore set for the while. */
async function inflateInto(folder: string, bin: string): Promise<void> {
  const { inflate } = (await import('@sparticuz/chromium')) as unknown as {
    inflate: (path: string) => Promise<string>;
  };
  const saved = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    for (const file of ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br'])
      await inflate(join(bin, file));
  } finally {
    if (saved === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = saved;
  }
}

function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fc-cache')}</cachedir></fontconfig>
`;
}
