import { stringify } from 'yaml';
import type { ContentFile } from '../../compile/content-file.ts';
import { parseContent } from '../../compile/parse-content.ts';
import type { QuoteSpec } from '../../model/content-files.ts';
import { proposeText } from './find-selection.ts';
import { Refusal } from './refusal.ts';
import type { ActionOf, ReviewAction } from './review-action.ts';
import { type Change, type Desk, type FileChange, passageOf } from './review-context.ts';
import { ignore, reject, term } from './write-article.ts';
import { accept, dispute, merge, quote, save } from './write-claim.ts';

/** What an action comes to, or why it cannot be done. */
export type ActionResult = Change | { readonly refused: string };

/**
 * What an action does to the files of `content/`: exactly what a person would have written, and nothing to any other
 * record. Reads and writes no file.
 */
export function applyAction(files: readonly ContentFile[], action: ReviewAction): ActionResult {
  const desk: Desk = { files, content: parseContent(files) };
  try {
    const { changes, focus } = perform(desk, action);
    return { changes: changes.filter((change) => isChange(files, change)), focus };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}

/** Whether a file is not as it shall be: an action that is sent twice is done once. */
function isChange(files: readonly ContentFile[], { path, text }: FileChange): boolean {
  return (files.find((file) => file.path === path)?.text ?? null) !== text;
}

function perform(desk: Desk, action: ReviewAction): Change {
  switch (action.action) {
    case 'accept':
      return accept(desk, action);
    case 'save':
      return save(desk, action);
    case 'merge':
      return merge(desk, action);
    case 'reject':
      return reject(desk, action);
    case 'dispute':
      return dispute(desk, action);
    case 'propose':
      return propose(desk, action);
    case 'quote':
      return quote(desk, action);
    case 'term':
      return term(desk, action);
    case 'ignore':
      return ignore(desk, action);
    case 'actor':
      return addActor(desk, action);
  }
}

function propose(desk: Desk, action: ActionOf<'propose'>): Change {
  const passage = passageOf(desk, action);
  const there = draftOf(desk, action.article, passage.spec);
  if (there !== null) return { changes: [], focus: there };
  const { id, path, text } = proposeText(desk.content, passage);
  return { changes: [{ path, text }], focus: id };
}

/** The id of a draft of just these words, or null. */
function draftOf({ content }: Desk, article: string, spec: QuoteSpec): string | null {
  const draft = content.drafts.find(({ value }) =>
    value?.appearances.some((one) => one.article === article && JSON.stringify(one.quote) === JSON.stringify(spec)),
  );
  return draft?.id ?? null;
}

function addActor({ content }: Desk, { id, name, kind }: ActionOf<'actor'>): Change {
  if ([...content.actors, ...content.outlets].some((actor) => actor.id === id))
    throw new Refusal(`Unexpected id \`${id}\`, expected one that no other actor has`);
  return { changes: [{ path: `actors/${id}.yaml`, text: stringify({ name, kind }) }], focus: null };
}
