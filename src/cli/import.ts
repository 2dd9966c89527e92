import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importText } from '../compile/import-text.ts';
import { isEdtf } from '../dates/is-edtf.ts';
import { CommandError } from '../files/command-error.ts';
import { contentFolder, requireFolder } from '../files/read-content.ts';
import { writeFileAtomic } from '../files/write-file-atomic.ts';
import { slugPattern } from '../model/field-schemas.ts';
import { recordPath } from '../model/record-paths.ts';
import { counted } from '../text/counted.ts';
import type { CommandIo } from './run-command.ts';

const usage = `Usage: npm run import -- <text file> --story <id> --outlet <id> [--published <EDTF date>] [--force]

Turns a plain text into content/articles/<story>/<outlet>.md.`;

interface Arguments {
  readonly source: string;
  readonly story: string;
  readonly outlet: string;
  readonly published: string | undefined;
  readonly force: boolean;
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
  return { source, story, outlet, published, force };
}

/** The text file as an article file. */
function importFile(source: string, published: string | undefined): string {
  const undated = { published: 'XXXX', publishedBasis: 'inferred: the text gives no date; write what is known' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(source));
    return importText(text, published === undefined ? undated : { published });
  } catch (error) {
    const reason = (error as Error).message;
    throw new CommandError(`Cannot import \`${source}\`: ${reason}; expected a UTF-8 text with at least one word`);
  }
}

/** `npm run import`: turns a plain text into an article; exit code 2 for wrong use, 1 for wrong input. */
export function run(args: readonly string[], { stdout, env }: CommandIo): number {
  const { source, story, outlet, published, force } = readArguments(args);
  const folder = contentFolder(env);
  requireFolder(folder);
  if (!existsSync(source)) throw new CommandError(`Cannot find the text file \`${source}\`; check the path`);
  const target = join(folder, recordPath('articles', story, outlet));
  if (existsSync(target) && !force)
    throw new CommandError(`Unexpected existing file \`${target}\`, expected none; use --force to replace it`);
  const article = importFile(source, published);
  writeFileAtomic(target, article);
  stdout.write(`Wrote ${target}: ${counted(article.split('\n\n').length - 1, 'paragraph')}, annotation: partial\n`);
  return 0;
}
