import type { Document, YAMLMap } from 'yaml';
import type { ParsedContent } from '../../compile/parse-content.ts';
import { addEntry, editFrontMatter, setField } from './edit-record.ts';
import { quoteSpecs } from './find-selection.ts';
import { Refusal } from './refusal.ts';
import { type ActionOf, claimFieldOrder } from './review-action.ts';
import { type Change, draftFile, type ReviewContext, recordFile, selectionOf } from './review-context.ts';
import { takenIds } from './taken-ids.ts';

type WrittenFields = ActionOf<'accept'> | ActionOf<'save'> | ActionOf<'merge'>;

/** Sets the fields of a claim, and of its appearance in this article, to what the form holds. */
function writeFields(text: string, action: ActionOf<'accept'> | ActionOf<'save'>, { content }: ReviewContext): string {
  return editFrontMatter(text, (fields, document) => {
    for (const key of ['point', 'speaker', 'gist', 'said', 'saidBasis', 'audience', 'about'] as const)
      setField(fields, document, key, action[key], claimFieldOrder);
    const appearance = appearanceAt(document, action);
    for (const [key, value] of Object.entries(appearanceFields(content, action, appearance.get('quote'))))
      setField(appearance, document, key, value, appearanceOrder);
  });
}

const appearanceOrder = ['article', 'quote', 'as', 'identity', 'cue', 'mode', 'via'];

/** The appearance of a record that an action means. */
function appearanceAt(document: Document, action: { article: string; appearance: number }): YAMLMap {
  const appearance = document.getIn(['appearances', action.appearance]) as YAMLMap | undefined;
  if (appearance?.get('article') === action.article) return appearance;
  throw new Refusal(
    `Cannot find appearance ${action.appearance + 1} in \`${action.article}\`; look at the record again`,
  );
}

function appearanceFields(content: ParsedContent, action: WrittenFields, written: unknown) {
  const { quotes, as, identity, cue, mode, via } = action;
  if (quotes.length === 0) throw new Refusal('Cannot find a quote; give at least one');
  const specs = quoteSpecs(content, action.article, quotes, written);
  return { quote: specs.length === 1 ? specs[0] : specs, as, identity, cue, mode, via };
}

/** Makes a draft a claim, under the id that the editor gives it. */
export function acceptDraft(context: ReviewContext, action: ActionOf<'accept'>): Change {
  const file = draftFile(context, action.record, action.version);
  const missing = (['point', 'speaker', 'gist', 'said', 'saidBasis'] as const).filter(
    (key) => action[key] === undefined,
  );
  if (missing.length > 0)
    throw new Refusal(
      `Cannot find ${missing.map((key) => `\`${key}\``).join(', ')}; a claim needs it before it is accepted`,
    );
  const path = file.path.replace(/[^/]+$/, `${action.id}.md`);
  if (takenIds(withoutDraft(context.content, file.path)).has(action.id))
    throw new Refusal(`Unexpected id \`${action.id}\`, expected one that no other record has`);
  const text = withoutProposal(writeFields(file.text, action, context));
  const moved = path === file.path ? [] : [{ path: file.path, text: null }];
  return { changes: [...moved, { path, text }], focus: action.id };
}

function withoutDraft(content: ParsedContent, path: string): ParsedContent {
  return { ...content, drafts: content.drafts.filter(({ file }) => file !== path) };
}

function withoutProposal(text: string): string {
  return editFrontMatter(text, (fields) => {
    fields.delete('status');
    fields.delete('draft');
  });
}

/** Writes what a form holds into a claim or a draft. */
export function saveRecord(context: ReviewContext, action: ActionOf<'save'>): Change {
  const file = recordFile(context, action.record, action.version);
  return { changes: [{ path: file.path, text: writeFields(file.text, action, context) }], focus: action.record };
}

/** Adds a draft's appearance to a claim that is there already; the draft goes. */
export function mergeDraft(context: ReviewContext, action: ActionOf<'merge'>): Change {
  const draft = draftFile(context, action.record, action.version);
  const file = recordFile(context, action.claim, null);
  if (context.content.drafts.some(({ id }) => id === action.claim))
    throw new Refusal(`Unexpected draft \`${action.claim}\`, expected an accepted claim to merge into`);
  const fields = Object.entries(appearanceFields(context.content, action, undefined)).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const entry = { article: action.article, ...Object.fromEntries(fields) };
  const text = editFrontMatter(file.text, (claim, document) =>
    addEntry(claim, document, 'appearances', entry, claimFieldOrder),
  );
  return {
    changes: [
      { path: file.path, text },
      { path: draft.path, text: null },
    ],
    focus: action.claim,
  };
}

/** Gives an appearance other words. */
export function addQuote(context: ReviewContext, action: ActionOf<'quote'>): Change {
  const file = recordFile(context, action.record, action.version);
  const { spec } = selectionOf(context, action);
  const text = editFrontMatter(file.text, (_, document) => {
    const appearance = appearanceAt(document, action);
    setField(appearance, document, 'quote', spec, appearanceOrder);
  });
  return { changes: [{ path: file.path, text }], focus: action.record };
}

/** Draws a dispute from a record to a claim. */
export function addDispute(context: ReviewContext, action: ActionOf<'dispute'>): Change {
  const file = recordFile(context, action.record, action.version);
  const { claim, kind, scope, note } = action;
  const text = editFrontMatter(file.text, (fields, document) =>
    addEntry(fields, document, 'disputes', { claim, kind, scope, note }, claimFieldOrder),
  );
  return { changes: [{ path: file.path, text }], focus: action.record };
}
