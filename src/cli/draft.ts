import { parseArgs } from 'node:util';
import type { ContentFile } from '../compile/content-file.ts';
import { type Drafting, draftArticle } from '../editor/drafting/draft-article.ts';
import { draftStory } from '../editor/stories/draft-story.ts';
import { CommandError } from '../files/command-error.ts';
import { contentFolder, readContent } from '../files/read-content.ts';
import { type RecordFolder, readRecordPath } from '../model/record-paths.ts';
import { didYouMean } from '../model/rules/did-you-mean.ts';
import { counted } from '../text/counted.ts';
import { nearestId } from '../text/nearest-passage.ts';
import { draftFrom } from './draft-from.ts';
import type { CommandIo } from './run-command.ts';
import { writeDrafts } from './write-drafts.ts';

const usage = `Usage: npm run draft -- <story> | <story>/<article> [--dry-run] [--json]
       npm run draft -- --from <proposals.json> [--dry-run] [--json]

Proposes a claim for every statement that has no record: one draft each in content/claims/<story>/. Of a whole story, one for all
papers that carry the statement, and for what the papers assert themselves.
--from     drafts what another program proposes, as far as it can be proven (docs/proposals.md)
--dry-run  writes nothing, and shows what would be written
--json     prints the result as JSON`;

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [id, ...extra] = positionals;
    const { from, 'dry-run': isDryRun, json: isJson } = values;
    if ((id === undefined) === (from === undefined) || extra.length > 0) throw new CommandError(usage, 2);
    return { from, id: articleId(id ?? ''), isDryRun, isJson };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${(error as Error).message}\n\n${usage}`, 2);
  }
}

/** An article's id; also as the path of its file, which is what a terminal completes. */
function articleId(given: string): string {
  return /(?:^|\/)([^/]+\/[^/]+)\.md$/.exec(given)?.[1] ?? given;
}

/** An id without a slash is a story's. */
function draftStoryOrExplain(files: readonly ContentFile[], id: string): Drafting {
  const drafting = draftStory(files, id);
  if (drafting !== null) return drafting;
  const ids = idsIn(files, 'stories');
  if (ids.includes(id))
    throw new CommandError(
      `Cannot find the text of any article of the story \`${id}\`; use \`npm run import\` to add one`,
    );
  throw new CommandError(`Cannot find the story \`${id}\`${didYouMean(nearestId(id, ids))}; add \`stories/${id}.md\``);
}

function idsIn(files: readonly ContentFile[], folder: RecordFolder): string[] {
  return files.flatMap(({ path }) => {
    const read = readRecordPath(path);
    return read?.folder === folder ? [read.names.join('/')] : [];
  });
}

function draftOrExplain(files: readonly ContentFile[], id: string, { stderr }: CommandIo): Drafting {
  const drafting = draftArticle(files, id, (done, all) => {
    if (stderr.isTTY === true && all >= 100 && done % 20 === 0) stderr.write(`\r${done} of ${all} statements`);
  });
  // Clears the line on which progress stood.
  if (stderr.isTTY === true) stderr.write('\r\u001b[K');
  if (drafting !== null) return drafting;
  const ids = idsIn(files, 'articles');
  if (ids.includes(id)) throw new CommandError(`Cannot find the text of the article \`${id}\`; run \`npm run check\``);
  throw new CommandError(
    `Cannot find the article \`${id}\`${didYouMean(nearestId(id, ids))}; use \`npm run import\` to add it`,
  );
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
export function run(args: readonly string[], io: CommandIo): number {
  const { from, id, isDryRun, isJson } = readArguments(args);
  const folder = contentFolder(io.env);
  if (from !== undefined) return draftFrom(from, folder, { isDryRun, isJson }, io);
  const files = readContent(folder);
  const drafting = id.includes('/') ? draftOrExplain(files, id, io) : draftStoryOrExplain(files, id);
  if (!isDryRun) writeDrafts(folder, drafting);
  const result = isJson
    ? JSON.stringify({ [id.includes('/') ? 'article' : 'story']: id, dryRun: isDryRun, ...drafting }, null, 2)
    : describe(folder, drafting, isDryRun);
  io.stdout.write(`${result}\n`);
  return 0;
}
