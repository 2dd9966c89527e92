import type { ContentFile } from '../../compile/content-file.ts';
import type { ParsedContent } from '../../compile/parse-content.ts';
import { recordPath } from '../../model/record-paths.ts';
import { findSelection, type Selection } from './find-selection.ts';
import { Refusal } from './refusal.ts';
import { versionOf } from './version-of.ts';

/** A file as it shall be; null takes it away. */
export interface FileChange {
  readonly path: string;
  readonly text: string | null;
}

/** What an action comes to: the files to write, and the record to look at next. */
export interface Change {
  readonly changes: readonly FileChange[];
  readonly focus: string | null;
}

/** All of `content/` as an action finds it. */
export interface ReviewContext {
  readonly files: readonly ContentFile[];
  readonly content: ParsedContent;
}

/** The file of a claim or draft in the state that the editor has seen. */
export function recordFile({ files, content }: ReviewContext, id: string, version: string | null): ContentFile {
  const path = [...content.drafts, ...content.claims].find((one) => one.id === id)?.file;
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Refusal(`Cannot find the record \`${id}\`; it may have been accepted or rejected`);
  return version === null ? file : inVersion(file, version);
}

/** The file of any record, in the state that the editor has seen. */
export function fileAt({ files }: ReviewContext, path: string, version: string): ContentFile {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Refusal(`Cannot find \`${path}\`; look at the page again`);
  return inVersion(file, version);
}

function inVersion(file: ContentFile, version: string): ContentFile {
  if (versionOf(file.text) === version) return file;
  throw new Refusal(`\`${file.path}\` has changed since this page was shown; look at it again`);
}

/** The file of a draft in the state that the editor has seen. */
export function draftFile(context: ReviewContext, id: string, version: string): ContentFile {
  if (!context.content.drafts.some((draft) => draft.id === id))
    throw new Refusal(`Cannot find the draft \`${id}\`; it may have been accepted or rejected`);
  return recordFile(context, id, version);
}

/** The file of an article. */
export function articleFile({ files }: ReviewContext, id: string): ContentFile {
  const file = files.find(({ path }) => path === recordPath('articles', id));
  if (file === undefined) throw new Refusal(`Cannot find the article \`${id}\``);
  return file;
}

/** The selection that an action means. */
export function selectionOf(
  { content }: ReviewContext,
  action: { article: string; words: string; start?: number | undefined },
): Selection {
  const selection = findSelection(content, action.article, action.words, action.start);
  if (selection === null)
    throw new Refusal(
      `Cannot find \`${action.words}\` in \`${action.article}\`; copy the words from the article, letter for letter`,
    );
  return selection;
}
