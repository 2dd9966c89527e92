import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../compile/content-file.ts';
import type { ChangedMeaning } from '../compile/ledger/changed-meanings.ts';
import { changeLines, changeSentence } from '../compile/ledger/describe-change.ts';
import { addEntry, editFrontMatter } from '../editor/review/edit-record.ts';
import type { DigestsFile } from '../model/ledger/digests-file.ts';
import type { RecordChange } from '../model/ledger/record-change.ts';
import { type ChangeKind, changeKinds } from '../model/vocabulary.ts';

/** A published record that says something else, with all that changed of it. */
export interface ChangedRecord {
  /** As in the ledger: `claims/<id>`. */
  readonly name: string;
  readonly changes: readonly ChangedMeaning[];
}

/** Why a record was changed. */
export type Reason = Pick<RecordChange, 'kind' | 'what' | 'why'>;

/** The changes that nobody has given a reason for, by their record. */
export function changedRecords(changes: readonly ChangedMeaning[]): readonly ChangedRecord[] {
  const waiting = changes.filter(({ isExplained }) => !isExplained);
  const byName = Map.groupBy(waiting, ({ owner }) => `${owner.kind}/${owner.id}`);
  return Array.from(byName, ([name, own]) => ({ name, changes: own }));
}

/** What changed of each record, as a person reads it; what it said before where the site that was built last tells. */
export function describeRecords(
  records: readonly ChangedRecord[],
  digests: DigestsFile | undefined,
  site: string,
): string {
  if (digests === undefined) return '';
  const lines = records.flatMap((record) => [
    `  ${record.name}`,
    ...record.changes.flatMap((change) =>
      changeLines(change, digests, publishedRecord(site, record.name)).map((line) => `    ${line}`),
    ),
  ]);
  return `Changed since it was published:\n${lines.join('\n')}\n`;
}

function publishedRecord(site: string, name: string): unknown {
  const path = join(site, `${name}.json`);
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // The last site is a help, no source: where it cannot be read, what was said before is not told.
    return null;
  }
}

/** A record's file with a change more at the end of its list; all else stays as it is written. */
export function withChange(file: ContentFile, reason: Reason, today: string): ContentFile {
  const entry = { date: today, kind: reason.kind, what: reason.what, why: reason.why };
  const text = editFrontMatter(file.text, (fields, document) => addEntry(fields, document, 'changes', entry, []));
  return { path: file.path, text };
}

/** One line of what a person answers; null where there is no more. */
export type Ask = (question: string) => Promise<string | null>;

/**
 * Asks a person for the reason of one record's changes.
 * @returns null where the person gave up
 */
export async function askReason(record: ChangedRecord, ask: Ask): Promise<Reason | null> {
  const proposed = changeSentence(record.changes);
  const kind = await askKind(record.name, ask);
  if (kind === null) return null;
  const what = await ask(`  What was changed, in a sentence [${proposed}]: `);
  if (what === null) return null;
  for (;;) {
    const why = await ask('  Why, in a sentence that readers will see: ');
    if (why === null) return null;
    if (why.trim() !== '') return { kind, what: what.trim() === '' ? proposed : what.trim(), why: why.trim() };
  }
}

async function askKind(name: string, ask: Ask): Promise<ChangeKind | null> {
  for (;;) {
    const answer = await ask(
      `${name}\n  Was the record wrong (correction), or only its words (wording) [correction]: `,
    );
    if (answer === null) return null;
    const kind = changeKinds.find((one) => one === (answer.trim() === '' ? 'correction' : answer.trim()));
    if (kind !== undefined) return kind;
  }
}
