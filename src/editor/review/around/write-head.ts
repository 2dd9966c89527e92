import type { BylineFile } from '../../../model/source/byline.ts';
import { editFrontMatter, setField } from '../edit-record.ts';
import { mergeField } from '../merge-field.ts';
import type { ActionOf } from '../review-action.ts';
import { articleFile, type Change, fileAt, type ReviewContext } from '../review-context.ts';
import { articleFieldOrder } from '../write-article.ts';

/** Gives an article the headline and the byline of a form. */
export function saveHead(context: ReviewContext, action: ActionOf<'head'>): Change {
  const { path } = articleFile(context, action.article);
  const file = fileAt(context, path, action.version);
  const text = editFrontMatter(file.text, (fields, document) => {
    setField(fields, document, 'headline', action.headline, articleFieldOrder);
    mergeField(fields, document, 'byline', bylineOf(action), articleFieldOrder);
  });
  return { changes: [{ path, text }], focus: path };
}

/** The line as printed, or its parts with that line beside them. */
function bylineOf({
  byline,
  people,
  place,
  agency,
}: ActionOf<'head'>): Partial<BylineFile & object> | string | undefined {
  if (people.length === 0 && place === undefined && agency === undefined) return byline;
  return {
    ...(people.length === 0 ? {} : { people }),
    ...(place === undefined ? {} : { place }),
    ...(agency === undefined ? {} : { agency }),
    ...(byline === undefined ? {} : { printed: byline }),
  };
}
