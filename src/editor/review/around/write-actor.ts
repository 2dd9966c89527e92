import { stringify } from 'yaml';
import { actorFileSchema } from '../../../model/content-files.ts';
import { recordPath } from '../../../model/record-paths.ts';
import { editYaml, setField } from '../edit-record.ts';
import { mergeField } from '../merge-field.ts';
import { Refusal } from '../refusal.ts';
import type { ActionOf } from '../review-action.ts';
import { type Change, fileAt, type ReviewContext } from '../review-context.ts';
import { readAlias } from './alias-line.ts';

const actorFieldOrder = Object.keys(actorFileSchema.shape);

/** Adds an actor whom no record has. */
export function addActor({ content }: ReviewContext, { id, name, kind }: ActionOf<'actor'>): Change {
  if ([...content.actors, ...content.outlets].some((actor) => actor.id === id))
    throw new Refusal(`Unexpected id \`${id}\`, expected one that no other actor has`);
  return { changes: [{ path: recordPath('actors', id), text: stringify({ name, kind }) }], focus: null };
}

/** Gives an actor the name and the other names of a form. */
export function saveNames(context: ReviewContext, { actor, version, name, aliases }: ActionOf<'names'>): Change {
  const file = fileAt(context, recordPath('actors', actor), version);
  const text = editYaml(file.text, (fields, document) => {
    setField(fields, document, 'name', name, actorFieldOrder);
    mergeField(fields, document, 'aliases', aliases.map(readAlias), actorFieldOrder);
  });
  return { changes: [{ path: file.path, text }], focus: file.path };
}
