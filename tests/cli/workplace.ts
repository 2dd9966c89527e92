import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run as check } from '../../src/cli/check.ts';
import { run as draft } from '../../src/cli/draft.ts';
import { run as importArticle } from '../../src/cli/import.ts';
import { run as permalinks } from '../../src/cli/permalinks.ts';
import { type Command, type CommandIo, runCommand } from '../../src/cli/run-command.ts';

const commands = { check, draft, import: importArticle, permalinks } as const satisfies Record<string, Command>;

/** What a command printed, and the code with which it ended. */
export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own, with some `content`, on which commands work. */
export interface Workplace {
  readonly folder: string;
  /** Runs a command in this process, as if it stood in the folder: what it prints names paths from there. */
  readonly run: (command: keyof typeof commands, ...args: readonly string[]) => Promise<CommandResult>;
  /** The same with a person at the terminal, who types these lines. */
  readonly answer: (
    command: keyof typeof commands,
    lines: readonly string[],
    ...args: readonly string[]
  ) => Promise<CommandResult>;
  /** Runs a command as `npm run` does: a process that stands in the folder. */
  readonly start: (command: string, ...args: readonly string[]) => CommandResult;
  /** Every file of the folder with its bytes, to see what a command changed. */
  readonly files: () => Readonly<Record<string, string>>;
}

/** Makes a workplace; it is removed when the test ends. */
export function workplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return workplaceIn(folder, 'tests/fixtures/small');
}

/** Makes a workplace of a folder, with a copy of some content; whoever made the folder removes it. */
export function workplaceIn(folder: string, content: string): Workplace {
  cpSync(content, join(folder, 'content'), { recursive: true });
  const runWith = async (command: keyof typeof commands, args: readonly string[], stdin?: CommandIo['stdin']) => {
    const printed = { out: '', err: '' };
    const code = await runCommand(commands[command], args, {
      stdout: { write: (text) => (printed.out += text) },
      stderr: { write: (text) => (printed.err += text) },
      ...(stdin && { stdin }),
      env: { CONTENT_DIR: join(folder, 'content'), SITE_OUT: join(folder, 'dist') },
    });
    const fromFolder = (text: string): string => text.replaceAll(`${folder}/`, '');
    return { code, out: fromFolder(printed.out), err: fromFolder(printed.err) };
  };
  return {
    folder,
    run: (command, ...args) => runWith(command, args),
    answer: (command, lines, ...args) =>
      runWith(command, args, Object.assign(Readable.from(lines.map((line) => `${line}\n`)), { isTTY: true })),
    start: (command, ...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/main.ts'), command, ...args], {
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
