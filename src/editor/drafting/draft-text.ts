import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { normaliseText } from '../../compile/content-file.ts';
import type { DraftFile } from '../../model/drafts/draft-file.ts';
import { yamlStyle } from './yaml-style.ts';

/** The fields of a draft that a program writes; lists that would be empty are left out. */
export type DraftFields = Pick<DraftFile, 'status' | 'draft' | 'story'> &
  Partial<Omit<DraftFile, 'status' | 'draft' | 'story' | 'appearances'>> & {
    readonly appearances: readonly (Omit<DraftFile['appearances'][number], 'via'> & { readonly via?: string[] })[];
  };

const hashLine = /^ {2}hash: [0-9a-f]+\n/m;

/** The file of a draft, with a hash of all the rest in it: whoever changes it makes it a person's own. */
export function writeDraft(fields: DraftFields): string {
  const { hash: _, ...draft } = fields.draft;
  const bare = toText({ ...fields, draft });
  return toText({ ...fields, draft: { ...draft, hash: hashOf(bare) } });
}

/** Whether a file is a draft as it was written, untouched since. */
export function isUntouched(text: string): boolean {
  const plain = normaliseText(text);
  return hashLine.exec(plain)?.[0] === `  hash: ${hashOf(plain.replace(hashLine, ''))}\n`;
}

function toText(fields: DraftFields): string {
  return `---\n${stringify(fields, yamlStyle)}---\n`;
}

function hashOf(text: string): string {
  // A letter first: digits alone would read as a number.
  return `a${createHash('sha256').update(text).digest('hex').slice(0, 15)}`;
}
