import { spawnSync } from 'node:child_process';

/** The number of Linux's call `renameat2`, by the kind of processor (`asm/unistd.h`). */
const renameat2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

/**
 * Exchanges two folders at once, so that whoever looks for either finds one of them at any moment; Node has no call for it. Linux
 * alone has one, which `mv` leads to since coreutils 9.5, and Perl to where `mv` is older.
 * @returns false where it cannot be done; then both stand where they stood.
 */
export function exchangeFolders(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  const number = renameat2[process.arch];
  // -100 stands for the current folder, 2 for the exchange (`linux/fs.h`).
  const script = `exit(syscall(${number}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`;
  return (
    ends('mv', ['--exchange', '--no-target-directory', '--', one, other]) ||
    (number !== undefined && ends('perl', ['-e', script, one, other]))
  );
}

function ends(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
