import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ContentFile } from '../compile/content-file.ts';
import { formatDiagnostics } from '../compile/format-diagnostics.ts';
import { importText } from '../compile/import-text.ts';
import { newProblems } from '../compile/new-problems.ts';
import { replaceText } from '../compile/replace-text.ts';
import { isEdtf } from '../dates/is-edtf.ts';
import { CommandError } from '../files/command-error.ts';
import { contentFolder, readContent } from '../files/read-content.ts';
import { writeFileAtomic } from '../files/write-file-atomic.ts';
import { slugPattern } from '../model/field-schemas.ts';
import { recordPath } from '../model/record-paths.ts';
import { counted } from '../text/counted.ts';
import { listUnseen } from '../text/list-unseen.ts';
import type { CommandIo } from './run-command.ts';

const usage = `Usage: npm run import -- <text file> --story <id> --outlet <id> [--published <EDTF date>] [--force [--despite-problems]]

Turns a plain text into content/articles/<story>/<outlet>.md.
--force             gives an article that is there another text; all its fields stay
--despite-problems  also where quotes of records do not stand in the new text`;

interface Arguments {
  readonly source: string;
  readonly story: string;
  readonly outlet: string;
  readonly published: string | undefined;
  readonly force: boolean;
  readonly despiteProblems: boolean;
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        story: { type: 'string' },
        outlet: { type: 'string' },
        published: { type: 'string' },
        force: { type: 'boolean', default: false },
        'despite-problems': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${usage}`, 2);
  }
}

function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseOptions(args);
  const { story, outlet, published, force } = values;
  const [source, ...extra] = positionals;
  if (source === undefined || story === undefined || outlet === undefined || extra.length > 0)
    throw new CommandError(usage, 2);
  for (const [name, id] of Object.entries({ story, outlet }))
    if (!slugPattern.test(id))
      throw new CommandError(`Unexpected --${name} \`${id}\`, expected a lower-case slug such as \`daily-mail\``, 2);
  if (published !== undefined && !isEdtf(published))
    throw new CommandError(`Unexpected --published \`${published}\`, expected an EDTF date such as \`2023-08~\``, 2);
  return { source, story, outlet, published, force, despiteProblems: values['despite-problems'] };
}

/** What is to be written, and what there is to say of it. */
interface Import {
  readonly file: ContentFile;
  readonly kept: readonly string[];
}

/** The text file as an article file: a new one, or with the fields of the one that is there. */
function readImport(args: Arguments, existing: ContentFile | undefined, path: string): Import {
  const { source, published } = args;
  const undated = { published: 'XXXX', publishedBasis: 'inferred: the text gives no date; write what is known' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(source));
    if (existing === undefined)
      return { file: { path, text: importText(text, published === undefined ? undated : { published }) }, kept: [] };
    const { text: replaced, kept } = replaceText(existing, text, published);
    return { file: { path, text: replaced }, kept };
  } catch (error) {
    const reason = (error as Error).message;
    if (reason.startsWith('the fields of'))
      throw new CommandError(`Cannot keep what the article says: ${reason}; correct the file, or remove it`);
    throw new CommandError(`Cannot import \`${source}\`: ${reason}; expected a UTF-8 text with at least one word`);
  }
}

/** @throws CommandError that lists what of the records no longer holds with the new text */
function refuseProblems(files: readonly ContentFile[], file: ContentFile, target: string): void {
  const problems = newProblems(files, file);
  if (problems.length === 0) return;
  const what = problems.length === 1 ? 'This does' : 'These do';
  throw new CommandError(
    `${formatDiagnostics(problems)}\n${what} not hold with the new text, and nothing was written; use --despite-problems to write \`${target}\` all the same, and correct the records`,
  );
}

function describe({ file, kept }: Import, target: string): string {
  const annotation = kept.find((field) => field.startsWith('annotation: ')) ?? 'annotation: partial';
  const unseen = listUnseen(file.text);
  const lines = [
    `Wrote ${target}: ${counted(file.text.split('\n\n').length - 1, 'paragraph')}, ${annotation}`,
    ...(kept.length === 0 ? [] : [`Kept ${kept.map((field) => `\`${field}\``).join(', ')}`]),
    ...(unseen.length === 0
      ? []
      : [`The text has characters that cannot be seen, and quotes must have them too: ${unseen.join(', ')}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * `npm run import`: turns a plain text into an article, or with --force gives an article another text; its fields stay.
 * Exit code 2 for wrong use, 1 for wrong input and for records that would no longer hold.
 */
export function run(args: readonly string[], { stdout, env }: CommandIo): number {
  const given = readArguments(args);
  const folder = contentFolder(env);
  const files = readContent(folder);
  if (!existsSync(given.source))
    throw new CommandError(`Cannot find the text file \`${given.source}\`; check the path`);
  const path = recordPath('articles', given.story, given.outlet);
  const target = join(folder, path);
  const existing = files.find((file) => file.path === path);
  if (existsSync(target) && !given.force)
    throw new CommandError(
      `Unexpected existing file \`${target}\`, expected none; use --force to give it another text`,
    );
  if (existing?.fault !== undefined)
    throw new CommandError(`Cannot read \`${target}\`, whose fields are to be kept; run \`npm run check\``);
  const article = readImport(given, existing, path);
  if (existing !== undefined && !given.despiteProblems) refuseProblems(files, article.file, target);
  writeFileAtomic(target, article.file.text);
  stdout.write(describe(article, target));
  return 0;
}
