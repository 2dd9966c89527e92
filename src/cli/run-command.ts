import { CommandError } from '../files/command-error.ts';

/** The part of the process that a command may use; `process` is one, and a test brings its own. */
export interface CommandIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  /** Where a person's answers come from; a command asks only where it is a terminal. */
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * A command: does its work and gives the exit code.
 * @param args what stands after its name on the command line
 * @throws CommandError when it cannot do its work
 */
export type Command = (args: readonly string[], io: CommandIo) => number | Promise<number>;

/**
 * Runs a command and gives the exit code. A `CommandError` is printed as its message alone; any other error is a fault
 * of the program and is passed on, so that its stack shows where it was.
 */
export async function runCommand(run: Command, args: readonly string[], io: CommandIo): Promise<number> {
  try {
    return await run(args, io);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    io.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
}
