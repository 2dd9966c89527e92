import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a command printed, and the code with which it ended. */
export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test, with the small story as its `content`, in which commands run. */
export interface Workplace {
  readonly folder: string;
  /** Runs `src/cli/<command>.ts` as a process. */
  readonly run: (command: string, ...args: readonly string[]) => CommandResult;
  /** Every file of the folder with its bytes, to see what a command changed. */
  readonly files: () => Readonly<Record<string, string>>;
}

/** Makes a workplace; it is removed when the test ends. */
export function workplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('tests/fixtures/small', join(folder, 'content'), { recursive: true });
  return {
    folder,
    run: (command, ...args) => {
      const script = resolve(`src/cli/${command}.ts`);
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { code: status, out: stdout, err: stderr };
    },
    files: () =>
      Object.fromEntries(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
      ),
  };
}
