import { parseArgs } from 'node:util';
import { CommandError } from '../files/command-error.ts';

/**
 * For a command that takes no argument.
 * @throws CommandError with the usage, when there is one
 */
export function refuseArguments(args: readonly string[], usage: string): void {
  try {
    parseArgs({ args: [...args], options: {} });
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${usage}`, 2);
  }
}
