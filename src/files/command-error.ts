/** What a command ends with when it cannot do its work: a message for a person and an exit code. */
export class CommandError extends Error {
  readonly exitCode: number;

  /** @param exitCode 2 for wrong use of the command, 1 for all else */
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
