import { stringify } from 'yaml';
import type { ContentFile } from '../compile/content-file.ts';
import { parseContent } from '../compile/parse-content.ts';
import { proposeText } from './find-passage.ts';
import type { ActionOf, ReviewAction } from './review-action.ts';
import { type Change, type Desk, passageOf, Refusal } from './review-desk.ts';
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
    return perform(desk, action);
  } catch (error) {
    return { refused: (error as Error).message };
  }
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
  const { id, path, text } = proposeText(desk.content, passageOf(desk, action));
  return { changes: [{ path, text }], focus: id };
}

function addActor({ content }: Desk, { id, name, kind }: ActionOf<'actor'>): Change {
  if ([...content.actors, ...content.outlets].some((actor) => actor.id === id))
    throw new Refusal(`Unexpected id \`${id}\`, expected one that no other actor has`);
  return { changes: [{ path: `actors/${id}.yaml`, text: stringify({ name, kind }) }], focus: null };
}
