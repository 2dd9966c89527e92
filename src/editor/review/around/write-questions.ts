import { storyFileSchema } from '../../../model/content-files.ts';
import { recordPath } from '../../../model/record-paths.ts';
import { proposeId } from '../../drafting/propose-id.ts';
import { editFrontMatter, setField } from '../edit-record.ts';
import { mergeField } from '../merge-field.ts';
import type { ActionOf } from '../review-action.ts';
import { type Change, fileAt, type ReviewContext } from '../review-context.ts';

const storyFieldOrder = Object.keys(storyFileSchema.shape);

/**
 * Gives a story the questions of a form, in its order. One without an id is new, and gets one of its words; one that is
 * emptied goes.
 */
export function saveQuestions(context: ReviewContext, action: ActionOf<'questions'>): Change {
  const file = fileAt(context, recordPath('stories', action.story), action.version);
  const taken = new Set(action.pointIds);
  const points = action.pointQuestions.flatMap((question, at) => {
    if (question === '') return [];
    const note = action.pointNotes[at] || undefined;
    const id = action.pointIds[at] || proposeId(null, question, taken);
    taken.add(id);
    return [{ id, question, ...(note === undefined ? {} : { note }) }];
  });
  const text = editFrontMatter(file.text, (fields, document) => {
    setField(fields, document, 'question', action.question, storyFieldOrder);
    mergeField(fields, document, 'points', points, storyFieldOrder);
  });
  return { changes: [{ path: file.path, text }], focus: file.path };
}
