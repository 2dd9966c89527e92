import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { changeSentence } from '../compile/ledger/describe-change.ts';
import { CommandError } from '../files/command-error.ts';
import { type ChangeKind, changeKinds } from '../model/vocabulary.ts';
import { askReason, type ChangedRecord, type Reason } from './explain-changes.ts';
import type { CommandIo } from './run-command.ts';

const usage = `Usage: npm run permalinks [-- --reason <why> [--kind correction|wording] [--what <what>] [--record <kind>/<id>]…]

Adds the ids of new records to the ledger, permalinks.yaml, and keeps what every record says. Where a published record
says something else than before, it shows what changed and asks for the reason, which goes into the record's \`changes\`.
--reason  the reason, in a sentence that readers will see, instead of a question in the terminal
--kind    \`correction\` where the record was wrong (the default), \`wording\` where only its words were
--what    what was changed, in a sentence; without it, the fields are named
--record  gives the reason for this record alone; the others wait. May be repeated`;

/** What a command line says of the reason of changes; without a reason, a person is asked. */
export interface ReasonOptions {
  readonly reason: string | undefined;
  readonly kind: ChangeKind;
  readonly what: string | undefined;
  /** The records it is for, as `<kind>/<id>`; none means all. */
  readonly only: readonly string[];
}

/** @throws CommandError with the usage for options that the command does not know */
export function readReasonOptions(args: readonly string[]): ReasonOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        reason: { type: 'string' },
        kind: { type: 'string', default: 'correction' },
        what: { type: 'string' },
        record: { type: 'string', multiple: true, default: [] },
      },
    });
    const { reason, what, record: only } = values;
    const kind = changeKinds.find((one) => one === values.kind);
    if (kind === undefined)
      throw new Error(`Unexpected --kind \`${values.kind}\`, expected \`correction\` or \`wording\``);
    if (reason?.trim() === '' || what?.trim() === '')
      throw new Error('Unexpected empty --reason or --what, expected a sentence');
    if (reason === undefined && (what !== undefined || only.length > 0))
      throw new Error('Cannot find --reason, expected it beside --what and --record');
    return { reason, kind, what, only };
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${usage}`, 2);
  }
}

/**
 * The reasons for what changed, by the name of the record: from the command line, or from whoever sits at the terminal. Of a
 * record that is to wait there is none.
 * @param described what changed, for a person to read
 * @throws CommandError where there is neither, or the person gave up
 */
export async function findReasons(
  records: readonly ChangedRecord[],
  options: ReasonOptions,
  described: string,
  { stdin, stdout }: CommandIo,
): Promise<ReadonlyMap<string, Reason>> {
  if (options.reason !== undefined) return givenReasons(records, options, options.reason);
  if (records.length === 0) return new Map();
  if (stdin?.isTTY !== true)
    throw new CommandError(
      `${described}Cannot publish a change without its reason, and nothing was written; give it with --reason "<why>" and --kind correction or wording (for one record alone with --record <kind>/<id>), or run \`npm run permalinks\` in a terminal, which asks for it`,
    );
  stdout.write(described);
  return askReasons(records, stdin, stdout);
}

function givenReasons(
  records: readonly ChangedRecord[],
  { kind, what, only }: ReasonOptions,
  why: string,
): ReadonlyMap<string, Reason> {
  const names = records.map(({ name }) => name);
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new CommandError(
      `Cannot find \`${unknown}\` among the records that changed (${names.join(', ') || 'none'}); correct --record`,
    );
  if (records.length === 0)
    throw new CommandError('Unexpected --reason: no published record says something else than before; leave it out');
  const chosen = records.filter(({ name }) => only.length === 0 || only.includes(name));
  return new Map(chosen.map(({ name, changes }) => [name, { kind, what: what ?? changeSentence(changes), why }]));
}

async function askReasons(
  records: readonly ChangedRecord[],
  input: NodeJS.ReadableStream,
  stdout: CommandIo['stdout'],
): Promise<ReadonlyMap<string, Reason>> {
  const lines = createInterface({ input });
  const answers = lines[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string | null> => {
    stdout.write(question);
    const { done, value } = await answers.next();
    return done === true ? null : value;
  };
  try {
    const reasons = new Map<string, Reason>();
    for (const record of records) {
      const reason = await askReason(record, ask);
      if (reason === null) throw new CommandError('\nCannot publish a change without its reason; nothing was written');
      reasons.set(record.name, reason);
    }
    return reasons;
  } finally {
    lines.close();
  }
}
