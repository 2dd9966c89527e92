import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../compile/content-file.ts';
import { parseArticle } from '../compile/parse-article.ts';
import { CommandError } from '../files/command-error.ts';
import { slugPattern } from '../model/field-schemas.ts';
import { recordPath } from '../model/record-paths.ts';

/** What of a command line says which article is meant. */
export interface TargetOptions {
  readonly story: string;
  readonly outlet: string;
  /** The name of the article's file; without it, that of its outlet. */
  readonly name: string | undefined;
  readonly published: string | undefined;
  readonly edited: string | undefined;
  readonly force: boolean;
}

/** The article that an import writes. */
export interface ImportTarget {
  /** Under `content/`. */
  readonly path: string;
  /** The article that is there, which gets another text. */
  readonly existing: ContentFile | undefined;
  /** The outlet, where the name of the file does not say it. */
  readonly outlet: string | undefined;
}

/**
 * Finds the article that an import writes: a new one, or with --edited and --force the one that is there.
 * @param folder where the content lies, for messages
 * @throws CommandError where an article would be overwritten, is not there to be changed, or is another paper's
 */
export function importTarget(files: readonly ContentFile[], options: TargetOptions, folder: string): ImportTarget {
  const { story, outlet, name = outlet, edited, force } = options;
  const isNamedAfter = (paper: string): boolean => files.some(({ path }) => path === recordPath('outlets', paper));
  if (name !== outlet && isNamedAfter(name))
    throw new CommandError(`Unexpected --name \`${name}\`, which is another paper; choose a name that is no paper's`);
  const path = recordPath('articles', story, name);
  const target = join(folder, path);
  const existing = files.find((file) => file.path === path);
  if (existsSync(target) && !force && edited === undefined) throw alreadyThere(files, options, target);
  if (existing === undefined && edited !== undefined)
    throw new CommandError(
      `Cannot find \`${target}\`, of which --edited keeps the earlier text; leave --edited out, or name the article's file with --name`,
    );
  if (existing?.fault !== undefined)
    throw new CommandError(`Cannot read \`${target}\`, whose fields are to be kept; run \`npm run check\``);
  const printedIn = existing === undefined ? outlet : parseArticle(existing, story, name).outlet;
  if (printedIn !== outlet)
    throw new CommandError(`Unexpected --outlet \`${outlet}\`, since \`${target}\` is of \`${printedIn}\`; correct it`);
  return { path, existing, outlet: name === outlet ? undefined : outlet };
}

function alreadyThere(files: readonly ContentFile[], options: TargetOptions, target: string): CommandError {
  return new CommandError(
    `Unexpected existing file \`${target}\`, expected none; a further article of the paper needs a name of its own, such as --name ${freeName(files, options)}; where the paper changed its text, say since when with --edited <date>, and the text that is there stays as an earlier edition; use --force to put another text in its place`,
  );
}

/** A name that no article of the story has: the outlet's with the date, or with a number. */
function freeName(files: readonly ContentFile[], { story, outlet, published }: TargetOptions): string {
  const isFree = (name: string): boolean => !files.some(({ path }) => path === recordPath('articles', story, name));
  const dated = `${outlet}-${published}`;
  if (published !== undefined && slugPattern.test(dated) && isFree(dated)) return dated;
  let number = 2;
  while (!isFree(`${outlet}-${number}`)) number += 1;
  return `${outlet}-${number}`;
}
