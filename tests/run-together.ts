import { spawn } from 'node:child_process';

/**
 * `node tests/run-together.ts <script> …`, itself within an npm script: runs scripts of `package.json` side by side, and
 * prints what each wrote when it ends, so that no two mix. Exit code 1 where one of them failed.
 */
const npm = process.env['npm_execpath'];
if (npm === undefined) throw new Error('Cannot find npm in the environment; run this from a script of `package.json`');

function runScript(name: string, npmPath: string): Promise<number | null> {
  const child = spawn(process.execPath, [npmPath, 'run', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(chunks));
      resolve(code);
    });
  });
}

const codes = await Promise.all(process.argv.slice(2).map((name) => runScript(name, npm)));
if (codes.some((code) => code !== 0)) process.exitCode = 1;
