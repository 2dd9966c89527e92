import type { ContentFile } from '../../compile/content-file.ts';
import { parseContent } from '../../compile/parse-content.ts';
import type { QuoteSpec } from '../../model/field-schemas.ts';
import { addActor, saveNames } from './around/write-actor.ts';
import { removeDifference, saveDifference } from './around/write-difference.ts';
import { saveHead } from './around/write-head.ts';
import { saveQuestions } from './around/write-questions.ts';
import { proposeText } from './find-selection.ts';
import { Refusal } from './refusal.ts';
import type { ActionOf, RecordAction } from './review-action.ts';
import { type Change, type FileChange, type ReviewContext, selectionOf } from './review-context.ts';
import { ignoreSelection, listTerm, rejectDraft } from './write-article.ts';
import { acceptDraft, addDispute, addQuote, mergeDraft, saveRecord } from './write-claim.ts';

/** What an action comes to, or why it cannot be done. */
export type ActionResult = Change | { readonly refused: string };

/**
 * What an action does to the files of `content/`: exactly what a person would have written, and nothing to any other
 * record. Reads and writes no file.
 */
export function applyAction(files: readonly ContentFile[], action: RecordAction): ActionResult {
  const context: ReviewContext = { files, content: parseContent(files) };
  try {
    const { changes, focus } = perform(context, action);
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

function perform(context: ReviewContext, action: RecordAction): Change {
  switch (action.action) {
    case 'accept':
      return acceptDraft(context, action);
    case 'save':
      return saveRecord(context, action);
    case 'merge':
      return mergeDraft(context, action);
    case 'reject':
      return rejectDraft(context, action);
    case 'dispute':
      return addDispute(context, action);
    case 'propose':
      return propose(context, action);
    case 'quote':
      return addQuote(context, action);
    case 'term':
      return listTerm(context, action);
    case 'ignore':
      return ignoreSelection(context, action);
    case 'actor':
      return addActor(context, action);
    case 'names':
      return saveNames(context, action);
    case 'head':
      return saveHead(context, action);
    case 'questions':
      return saveQuestions(context, action);
    case 'difference':
      return saveDifference(context, action);
    case 'remove':
      return removeDifference(context, action);
  }
}

function propose(context: ReviewContext, action: ActionOf<'propose'>): Change {
  const selection = selectionOf(context, action);
  const there = draftOf(context, action.article, selection.spec);
  if (there !== null) return { changes: [], focus: there };
  const { id, path, text } = proposeText(context.content, selection);
  return { changes: [{ path, text }], focus: id };
}

/** The id of a draft of just these words, or null. */
function draftOf({ content }: ReviewContext, article: string, spec: QuoteSpec): string | null {
  const draft = content.drafts.find(({ value }) =>
    value?.appearances.some((one) => one.article === article && JSON.stringify(one.quote) === JSON.stringify(spec)),
  );
  return draft?.id ?? null;
}
