import { stringify } from 'yaml';
import type { ParsedContent } from '../../../compile/parse-content.ts';
import { type DifferenceFile, differenceFileSchema } from '../../../model/difference-file.ts';
import { quoteQuery } from '../../../model/field-schemas.ts';
import { recordPath } from '../../../model/record-paths.ts';
import { proposeId } from '../../drafting/propose-id.ts';
import { yamlStyle } from '../../drafting/yaml-style.ts';
import { editFrontMatter, setField } from '../edit-record.ts';
import { findSelection } from '../find-selection.ts';
import { mergeField } from '../merge-field.ts';
import { Refusal } from '../refusal.ts';
import type { ActionOf } from '../review-action.ts';
import { type Change, fileAt, type ReviewContext } from '../review-context.ts';

const differenceFieldOrder = Object.keys(differenceFileSchema.shape);

type Values = DifferenceFile['values'];

/** Writes a difference as a form holds it; one without a version is new. */
export function saveDifference(context: ReviewContext, action: ActionOf<'difference'>): Change {
  const [story, point] = action.point?.split('#') ?? [];
  if (story === undefined || point === undefined)
    throw new Refusal('Cannot find `point`; a difference needs the question under which it is shown');
  const { content } = context;
  const { question, kind, difference, version } = action;
  if (version === '') {
    const id = newId(content, action);
    const fields = { story, point, question, kind, values: valuesOf(content, action, []) };
    const path = recordPath('differences', story, id);
    return { changes: [{ path, text: `---\n${stringify(fields, yamlStyle)}---\n` }], focus: path };
  }
  const written = content.differences.find(({ id }) => id === difference);
  const file = fileAt(context, written?.file ?? difference, version);
  const values = valuesOf(content, action, written?.value?.values ?? []);
  const text = editFrontMatter(file.text, (fields, document) => {
    for (const [key, value] of Object.entries({ story, point, question, kind }))
      setField(fields, document, key, value, differenceFieldOrder);
    mergeField(fields, document, 'values', values, differenceFieldOrder);
  });
  const path = recordPath('differences', story, difference);
  const moved = path === file.path ? [] : [{ path: file.path, text: null }];
  return { changes: [...moved, { path, text }], focus: path };
}

/** Takes a difference away. */
export function removeDifference(context: ReviewContext, { difference, version }: ActionOf<'remove'>): Change {
  const path = context.content.differences.find(({ id }) => id === difference)?.file ?? difference;
  const file = fileAt(context, path, version);
  return { changes: [{ path: file.path, text: null }], focus: null };
}

function newId({ differences, permalinks }: ParsedContent, { difference, question }: ActionOf<'difference'>): string {
  const published = Object.keys(permalinks?.value?.differences ?? {});
  const taken = new Set([...differences.map(({ id }) => id), ...published]);
  if (taken.has(difference))
    throw new Refusal(`Unexpected id \`${difference}\`, expected one that no other difference has`);
  return difference || proposeId(null, question, taken);
}

/** The rows of a form with a quote; those with the same answer are passages of one. What a form does not show of a passage stays. */
function valuesOf(content: ParsedContent, action: ActionOf<'difference'>, written: Values): Values {
  const known = written.flatMap(({ passages }) => passages);
  const rows = action.quotes.flatMap((words, at) => {
    if (words === '') return [];
    const { [at]: article = '' } = action.articles;
    const claim = action.claims[at] || undefined;
    const passage = known.find((one) => one.article === article && quoteQuery(one.quote).exact === words) ?? {
      article,
      quote: findSelection(content, article, words)?.spec ?? words,
    };
    const { claim: _, ...rest } = { claim: undefined, ...passage };
    return [{ value: action.values[at] ?? '', passage: { ...rest, ...(claim === undefined ? {} : { claim }) } }];
  });
  const byValue = Map.groupBy(rows, ({ value }) => value);
  return [...byValue].map(([value, own]) => ({ value, passages: own.map(({ passage }) => passage) }));
}
