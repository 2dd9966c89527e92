import { articleFileSchema, type QuoteSpec } from '../model/content-files.ts';
import { addEntry, editFrontMatter } from './edit-record.ts';
import type { ActionOf } from './review-action.ts';
import { articleFile, type Change, type Desk, draftFile, type FileChange, passageOf } from './review-desk.ts';

const articleFieldOrder = Object.keys(articleFileSchema.shape);

/** Lists words of an article as a mere term, or as what needs no record. */
export function listInArticle(
  desk: Desk,
  action: ActionOf<'term'> | ActionOf<'ignore'>,
  field: 'scareQuotes' | 'ignore',
  entryOf: (spec: QuoteSpec) => unknown,
): Change {
  const { spec } = passageOf(desk, action);
  const file = articleFile(desk, action.article);
  const text = editFrontMatter(file.text, (fields, document) =>
    addEntry(fields, document, field, entryOf(spec), articleFieldOrder),
  );
  return { changes: [{ path: file.path, text }], focus: null };
}

/** Takes a draft away; with a reason, the article says that its words need no record, and no run proposes them again. */
export function reject(desk: Desk, action: ActionOf<'reject'>): Change {
  const file = draftFile(desk, action.record, action.version);
  const gone: FileChange = { path: file.path, text: null };
  if (action.reason === undefined) return { changes: [gone], focus: null };
  const { reason } = action;
  const draft = desk.content.drafts.find(({ id }) => id === action.record)?.value;
  const specs = (draft?.appearances ?? [])
    .filter(({ article }) => article === action.article)
    .flatMap(({ quote: written }): QuoteSpec[] => (Array.isArray(written) ? written : [written]));
  const article = articleFile(desk, action.article);
  const text = specs.reduce<string>(
    (before, spec) =>
      editFrontMatter(before, (fields, document) =>
        addEntry(fields, document, 'ignore', { quote: spec, reason }, articleFieldOrder),
      ),
    article.text,
  );
  return { changes: [gone, { path: article.path, text }], focus: null };
}
