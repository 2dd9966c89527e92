import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ContentFile } from '../compile/content-file.ts';
import { counted } from '../compile/report.ts';
import { type Drafting, draftArticle } from '../editor/drafting/draft-article.ts';
import { contentFolder, readContent } from '../files/read-content.ts';
import { CommandError, runCommand, writeWhole } from '../files/run-command.ts';
import { nearestId } from '../text/nearest-passage.ts';

const usage = `Usage: npm run draft -- <story>/<outlet> [--dry-run] [--json]

Proposes a claim for every statement of an article that has no record: one draft each in content/claims/<story>/.
--dry-run  writes nothing, and shows what would be written
--json     prints the result as JSON`;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
    const [id, ...extra] = positionals;
    if (id === undefined || extra.length > 0) throw new CommandError(usage, 2);
    return { id: articleId(id), isDryRun: values['dry-run'], isJson: values.json };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${(error as Error).message}\n\n${usage}`, 2);
  }
}

/** An article's id; also as the path of its file, which is what a terminal completes. */
function articleId(given: string): string {
  return /(?:^|\/)([^/]+\/[^/]+)\.md$/.exec(given)?.[1] ?? given;
}

function draftOrExplain(files: readonly ContentFile[], id: string): Drafting {
  const drafting = draftArticle(files, id, showProgress);
  clearProgress();
  if (drafting !== null) return drafting;
  const ids = files.flatMap(({ path }) => /^articles\/(.+)\.md$/.exec(path)?.[1] ?? []);
  if (ids.includes(id)) throw new CommandError(`Cannot find the text of the article \`${id}\`; run \`npm run check\``);
  const nearest = nearestId(id, ids);
  const meant = nearest === null ? '' : `; did you mean \`${nearest}\``;
  throw new CommandError(`Cannot find the article \`${id}\`${meant}; use \`npm run import\` to add it`);
}

function showProgress(done: number, all: number): void {
  if (process.stderr.isTTY && all >= 100 && done % 20 === 0) process.stderr.write(`\r${done} of ${all} statements`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}

function write(folder: string, { drafts, outdated }: Drafting): void {
  for (const { path, text } of drafts) writeWhole(join(folder, path), text);
  for (const path of outdated) rmSync(join(folder, path));
}

/** Many texts have no reported speech; others are not in English, which is all that the program reads. */
const nothingFound =
  '  Cannot find any quotation or reported statement; the program reads English only: select words on the review page of `npm run dev`, or write the records';

function describe(folder: string, { drafts, outdated, kept, recorded }: Drafting, isDryRun: boolean): string {
  const lines = drafts.map(
    ({ path, confidence, appearanceOf }) =>
      `  ${confidence.toFixed(2)}  ${folder}/${path}${appearanceOf === null ? '' : `  (an appearance of ${appearanceOf})`}`,
  );
  const others = [
    `${counted(recorded, 'statement')} with a record already`,
    ...(kept.length === 0 ? [] : [`${counted(kept.length, 'draft')} kept, changed by somebody`]),
    ...(outdated.length === 0 ? [] : [`${counted(outdated.length, 'outdated draft')} ${isDryRun ? 'to go' : 'gone'}`]),
  ];
  if (drafts.length + recorded + kept.length === 0) lines.push(nothingFound);
  return [
    `${isDryRun ? 'Would write' : 'Wrote'} ${counted(drafts.length, 'draft')}; ${others.join('; ')}`,
    ...lines,
  ].join('\n');
}

/** `npm run draft`: proposes records for an article; exit code 2 for wrong use, 1 for an article that is not there. */
runCommand(() => {
  const { id, isDryRun, isJson } = readArguments();
  const folder = contentFolder();
  const drafting = draftOrExplain(readContent(folder), id);
  if (!isDryRun) write(folder, drafting);
  if (isJson) console.log(JSON.stringify({ article: id, dryRun: isDryRun, ...drafting }, null, 2));
  else console.log(describe(folder, drafting, isDryRun));
});
