import { readFileSync } from 'node:fs';
import { draftProposals, type ProposalDrafting } from '../editor/proposals/draft-proposals.ts';
import { CommandError } from '../files/command-error.ts';
import { readContent } from '../files/read-content.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { counted } from '../text/counted.ts';
import type { CommandIo } from './run-command.ts';
import { writeDrafts } from './write-drafts.ts';

interface Options {
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

/**
 * `npm run draft -- --from`: drafts what another program proposes, and lists what cannot be proven. Nothing is sent anywhere.
 * @returns 1 where a proposal is refused, else 0
 */
export function draftFrom(file: string, folder: string, { isDryRun, isJson }: Options, { stdout }: CommandIo): number {
  const drafting = draftProposals(readContent(folder), file, readProposalsFile(file));
  if (!isDryRun) writeDrafts(folder, drafting);
  const result = isJson
    ? JSON.stringify({ dryRun: isDryRun, ...drafting }, null, 2)
    : describe(folder, drafting, isDryRun);
  stdout.write(`${result}\n`);
  return drafting.refusals.length === 0 ? 0 : 1;
}

function readProposalsFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CommandError(`Cannot read \`${file}\`; name a file of proposals in JSON (docs/proposals.md)`);
  }
}

function describe(
  folder: string,
  { drafts, refusals, doubts, refused, recorded, outdated }: ProposalDrafting,
  isDryRun: boolean,
): string {
  const head = [
    `${isDryRun ? 'Would write' : 'Wrote'} ${counted(drafts.length, 'draft')}`,
    `${counted(refused, 'proposal')} refused`,
    `${counted(recorded, 'proposal')} with a record already`,
    ...(outdated.length === 0 ? [] : [`${counted(outdated.length, 'draft')} of ours ${isDryRun ? 'to go' : 'gone'}`]),
  ];
  const written = drafts.map(({ path, confidence }) => `  ${confidence.toFixed(2)}  ${folder}/${path}`);
  return [
    head.join('; '),
    ...written,
    ...section('Refused, and nothing written:', refusals),
    ...section('Left out of drafts, since it cannot be proven:', doubts),
  ].join('\n');
}

function section(title: string, diagnostics: readonly Diagnostic[]): string[] {
  const lines = diagnostics.map(
    ({ file, line, column, message, rule }) => `${file}:${line}:${column}  ${message}  ${rule}`,
  );
  return lines.length === 0 ? [] : ['', title, ...lines];
}
