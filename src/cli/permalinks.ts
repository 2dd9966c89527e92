import { join, resolve } from 'node:path';
import { compile } from '../compile/compile.ts';
import type { ContentFile } from '../compile/content-file.ts';
import { formatDiagnostics } from '../compile/format-diagnostics.ts';
import { changedMeanings, changingRecords } from '../compile/ledger/changed-meanings.ts';
import { renewLedger } from '../compile/ledger/renew-ledger.ts';
import { parseContent } from '../compile/parse-content.ts';
import { updateLedger } from '../compile/update-ledger.ts';
import { latestToday } from '../dates/latest-today.ts';
import { CommandError } from '../files/command-error.ts';
import { contentFolder, readContent } from '../files/read-content.ts';
import { writeFileAtomic } from '../files/write-file-atomic.ts';
import { isError, type RuleId } from '../model/diagnostic.ts';
import { recordPath } from '../model/record-paths.ts';
import { counted } from '../text/counted.ts';
import { type ChangedRecord, changedRecords, describeRecords, type Reason, withChange } from './explain-changes.ts';
import { findReasons, readReasonOptions } from './find-reasons.ts';
import type { CommandIo } from './run-command.ts';

const ledgerPath = recordPath('permalinks');

/** What the command settles itself: new ids, and changes, for which it asks. */
const settled: readonly RuleId[] = ['permalink/unlisted', 'permalink/meaning-changed', 'permalink/text-changed'];

/** @throws CommandError where the content has any other problem */
function requireSound(files: readonly ContentFile[]): void {
  const { diagnostics } = compile(files, { today: latestToday(new Date()) });
  const problems = diagnostics.filter((one) => isError(one) && !settled.includes(one.rule));
  if (problems.length === 0) return;
  throw new CommandError(`${formatDiagnostics(problems)}\nNo id was published; correct these first`);
}

/** The files with the reasons written into their records. */
function withReasons(
  files: readonly ContentFile[],
  reasons: ReadonlyMap<string, Reason>,
  today: string,
): readonly ContentFile[] {
  const records = changingRecords(parseContent(files));
  const byFile = new Map(Array.from(reasons, ([name, reason]) => [records.get(name)?.file, reason]));
  return files.map((file) => {
    const reason = byFile.get(file.path);
    return reason === undefined ? file : withChange(file, reason, today);
  });
}

/** The ledger with every new id, and with what every record says but those that wait for a reason. */
function renewedLedger(files: readonly ContentFile[], waiting: readonly ChangedRecord[], today: string) {
  const { text, added } = updateLedger(files, today);
  const withIds = [...files.filter(({ path }) => path !== ledgerPath), { path: ledgerPath, text }];
  const names = new Set(waiting.flatMap(({ changes }) => changes.map(({ kind, id }) => `${kind}/${id}`)));
  return { file: { path: ledgerPath, text: renewLedger(withIds, names, today) }, added };
}

/**
 * `npm run permalinks`: publishes the ids of new records by adding them to `content/permalinks.yaml`, asks why published
 * records were changed, and keeps what all of them say. What is published stays for good, so content that has any other
 * problem comes first. Exit code 2 for wrong use, 1 where something is in the way; then nothing is written.
 */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const options = readReasonOptions(args);
  const folder = contentFolder(io.env);
  const files = readContent(folder);
  requireSound(files);
  const content = parseContent(files);
  const records = changedRecords(changedMeanings(content));
  const site = resolve(io.env['SITE_OUT'] ?? 'dist');
  const described = describeRecords(records, content.permalinks?.value?.digests, site);
  const reasons = await findReasons(records, options, described, io);
  const today = new Date().toISOString().slice(0, 10);
  const explained = withReasons(files, reasons, today);
  requireSound(explained);
  const waiting = records.filter(({ name }) => !reasons.has(name));
  const { file: ledger, added } = renewedLedger(explained, waiting, today);
  // The ledger last: were this to end before, it would ask for nothing that has been given.
  const written = [...explained, ledger].filter(
    ({ path, text }) => text !== files.find((one) => one.path === path)?.text,
  );
  for (const file of written) writeFileAtomic(join(folder, file.path), file.text);
  io.stdout.write(describe(added, [...reasons.keys()], waiting, written.length > 0));
  return 0;
}

function describe(
  added: readonly string[],
  explained: readonly string[],
  waiting: readonly ChangedRecord[],
  isWritten: boolean,
): string {
  const list = (names: readonly string[]) => names.map((name) => `  ${name}\n`).join('');
  const lines = [
    added.length === 0 ? 'No new id\n' : `Added ${added.length}:\n${list(added)}`,
    explained.length === 0 ? '' : `Wrote why into ${counted(explained.length, 'record')}:\n${list(explained)}`,
    isWritten && added.length + explained.length === 0 ? 'Kept what the records say now\n' : '',
    waiting.length === 0 ? '' : `Waiting for a reason:\n${list(waiting.map(({ name }) => name))}`,
  ];
  return lines.join('');
}
