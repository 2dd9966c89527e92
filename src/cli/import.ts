import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ContentFile } from '../compile/content-file.ts';
import { formatDiagnostics } from '../compile/format-diagnostics.ts';
import { type ImportFacts, importText } from '../compile/import-text.ts';
import { newProblems } from '../compile/new-problems.ts';
import { replaceText } from '../compile/replace-text.ts';
import { isEdtf } from '../dates/is-edtf.ts';
import { isEncoding } from '../editor/importing/decode-bytes.ts';
import { type ReadOptions, readSource } from '../editor/importing/read-source.ts';
import { refuseSize } from '../editor/importing/refuse-format.ts';
import { CommandError } from '../files/command-error.ts';
import { contentFolder, readContent } from '../files/read-content.ts';
import { writeFileAtomic } from '../files/write-file-atomic.ts';
import type { RuleId } from '../model/diagnostic.ts';
import { slugPattern } from '../model/field-schemas.ts';
import { counted } from '../text/counted.ts';
import { listUnseen } from '../text/list-unseen.ts';
import { describeEdition } from './describe-edition.ts';
import { type ImportTarget, importTarget, type TargetOptions } from './import-target.ts';
import { keepEdition } from './keep-edition.ts';
import type { CommandIo } from './run-command.ts';

const usage = `Usage: npm run import -- <text or page> --story <id> --outlet <id> [--name <id>] [--published <EDTF date>] [--encoding <name>] [--keep-lines] [--edited <EDTF date> | --force] [--despite-problems]

Turns a plain text, or the saved page of a website (.html), into content/articles/<story>/<outlet>.md. It runs and fetches nothing.
--name              of the file, where the paper has another article in the story already; without it, the outlet's id
--encoding          such as windows-1252, where the file does not say its own
--keep-lines        keeps the line ends of a text that a program has wrapped
--edited            since when the paper has another text: the text that is there stays beside it as an earlier edition
--force             gives an article that is there another text in place of a wrong copy; all its fields stay
--despite-problems  also where quotes of records do not stand in the new text`;

interface Arguments extends TargetOptions {
  readonly source: string;
  readonly reading: ReadOptions;
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
        name: { type: 'string' },
        published: { type: 'string' },
        encoding: { type: 'string' },
        'keep-lines': { type: 'boolean', default: false },
        edited: { type: 'string' },
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
  const { story, outlet, name, published, edited, encoding, force } = values;
  const [source, ...extra] = positionals;
  if (source === undefined || story === undefined || outlet === undefined || extra.length > 0)
    throw new CommandError(usage, 2);
  for (const [option, id] of Object.entries({ story, outlet, name }))
    if (id !== undefined && !slugPattern.test(id))
      throw new CommandError(`Unexpected --${option} \`${id}\`, expected a lower-case slug such as \`daily-mail\``, 2);
  if (published !== undefined && !isEdtf(published))
    throw new CommandError(`Unexpected --published \`${published}\`, expected an EDTF date such as \`2023-08~\``, 2);
  if (edited !== undefined && (!isEdtf(edited) || force))
    throw new CommandError(
      `Unexpected --edited \`${edited}\`, expected an EDTF date such as \`2023-08-20\`, without --force`,
      2,
    );
  if (encoding !== undefined && !isEncoding(encoding))
    throw new CommandError(`Unexpected --encoding \`${encoding}\`, expected one such as \`windows-1252\``, 2);
  const reading = { encoding, keepLines: values['keep-lines'] };
  return {
    source,
    story,
    outlet,
    name,
    published,
    edited,
    reading,
    force,
    despiteProblems: values['despite-problems'],
  };
}

/** What is to be written, and what there is to say of it. */
interface Import {
  readonly file: ContentFile;
  readonly kept: readonly string[];
  readonly notes: readonly string[];
}

/** The source as an article file: a new one, or with the fields of the one that is there. */
function readImport(given: Arguments, { path, existing, outlet }: ImportTarget): Import {
  const { source, published } = given;
  try {
    refuseSize(statSync(source).size);
    const { text, facts, notes } = readSource(readFileSync(source), source, given.reading);
    if (existing === undefined)
      return { file: { path, text: importText(text, { outlet, ...dated(facts, published) }) }, kept: [], notes };
    const { text: replaced, kept } = replaceText(existing, text, published);
    const { published: printed, ...others } = facts;
    const told = published === undefined && printed !== undefined ? { ...others, published: printed } : others;
    return { file: { path, text: replaced }, kept, notes: [...differing(told, kept), ...notes] };
  } catch (error) {
    const reason = (error as Error).message;
    if (reason.startsWith('the fields of'))
      throw new CommandError(`Cannot keep what the article says: ${reason}; correct the file, or remove it`);
    throw new CommandError(`Cannot import \`${source}\`: ${reason}`);
  }
}

/** The facts with a date: the one that is given, else the source's own, else none that anybody knows. */
function dated(facts: Partial<ImportFacts>, given: string | undefined): ImportFacts {
  const published = given ?? facts.published;
  if (published !== undefined) return { ...facts, published };
  return { ...facts, published: 'XXXX', publishedBasis: 'inferred: the source gives no date; write what is known' };
}

/** What a page says that the fields which are kept do not. */
function differing(facts: Partial<ImportFacts>, kept: readonly string[]): readonly string[] {
  const said = Object.entries(facts).map(([name, value]) => {
    const line = typeof value === 'string' ? value : (value?.printed ?? value?.people?.join(', '));
    return `${name}: ${line}`;
  });
  const other = said.filter((one) => !kept.includes(one)).map((one) => `\`${one}\``);
  return other.length === 0 ? [] : [`The page says otherwise, or more: ${other.join(', ')}`];
}

/** What `npm run permalinks` settles. */
const settledLater: readonly RuleId[] = ['permalink/text-changed', 'permalink/unlisted'];

/** @throws CommandError that lists what of the records no longer holds with the new text */
function refuseProblems(files: readonly ContentFile[], changed: readonly ContentFile[], target: string): void {
  const problems = newProblems(files, ...changed).filter(({ rule }) => !settledLater.includes(rule));
  if (problems.length === 0) return;
  const what = problems.length === 1 ? 'This does' : 'These do';
  throw new CommandError(
    `${formatDiagnostics(problems)}\n${what} not hold with the new text, and nothing was written; use --despite-problems to write \`${target}\` all the same, and correct the records`,
  );
}

function describe({ file, kept, notes }: Import, target: string): string {
  const annotation = kept.find((field) => field.startsWith('annotation: ')) ?? 'annotation: partial';
  const unseen = listUnseen(file.text);
  const lines = [
    `Wrote ${target}: ${counted(file.text.split('\n\n').length - 1, 'paragraph')}, ${annotation}`,
    ...(kept.length === 0 ? [] : [`Kept ${kept.map((field) => `\`${field}\``).join(', ')}`]),
    ...(unseen.length === 0
      ? []
      : [`The text has characters that cannot be seen, and quotes must have them too: ${unseen.join(', ')}`]),
    ...notes,
  ];
  return `${lines.join('\n')}\n`;
}

/** A text that was changed is still to be gone through. */
const asPartial = (field: string): string => (field.startsWith('annotation: ') ? 'annotation: partial' : field);

/**
 * `npm run import`: turns a plain text or a saved web page into an article, or gives an article another text: with --edited as a
 * later edition of it, with --force in place of a wrong copy; its fields stay.
 * Exit code 2 for wrong use, 1 for wrong input and for records that would no longer hold.
 */
export function run(args: readonly string[], { stdout, env }: CommandIo): number {
  const given = readArguments(args);
  const folder = contentFolder(env);
  const files = readContent(folder);
  if (!existsSync(given.source)) throw new CommandError(`Cannot find the file \`${given.source}\`; check the path`);
  const found = importTarget(files, given, folder);
  const { existing } = found;
  const target = join(folder, found.path);
  const article = readImport(given, found);
  const kept =
    existing === undefined || given.edited === undefined
      ? null
      : keepEdition(files, existing, article.file, given.edited);
  const written = kept?.files ?? [article.file];
  if (existing !== undefined && !given.despiteProblems) refuseProblems(files, written, target);
  for (const file of written) writeFileAtomic(join(folder, file.path), file.text);
  const told = kept === null ? article : { ...article, kept: article.kept.map(asPartial) };
  stdout.write(`${describe(told, target)}${kept === null ? '' : describeEdition(kept, folder)}`);
  return 0;
}
