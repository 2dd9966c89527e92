import { type Document, stringify, type YAMLMap } from 'yaml';
import type { ParsedContent } from '../../compile/parse-content.ts';
import { recordPath } from '../../model/record-paths.ts';
import { slugOf } from '../drafting/propose-id.ts';
import { takenIds } from '../drafting/taken-ids.ts';
import { addEntry, editFrontMatter, setField } from './edit-record.ts';
import { writtenQuotes } from './find-selection.ts';
import { Refusal } from './refusal.ts';
import { type ActionOf, claimFieldOrder } from './review-action.ts';
import {
  type Change,
  draftFile,
  type FileChange,
  type ReviewContext,
  recordFile,
  selectionOf,
} from './review-context.ts';
import { keepEdges, settleDraft, withoutWaiting } from './settle-draft.ts';
import { decidedPassages } from './write-article.ts';

type WrittenFields = ActionOf<'accept'> | ActionOf<'save'> | ActionOf<'merge'>;

/** Sets the fields of a claim, and of its appearance in this article, to what the form holds. */
function writeFields(text: string, action: ActionOf<'accept'> | ActionOf<'save'>, { content }: ReviewContext): string {
  return editFrontMatter(text, (fields, document) => {
    const speakers = action.speaker?.split(/[\s,]+/u) ?? [];
    setField(fields, document, 'speaker', speakers.length > 1 ? undefined : action.speaker, claimFieldOrder);
    setField(fields, document, 'speakers', speakers.length > 1 ? speakers : undefined, claimFieldOrder);
    const { story, point } = pointOf(action);
    if (story !== undefined) setField(fields, document, 'story', story, claimFieldOrder);
    setField(fields, document, 'point', point, claimFieldOrder);
    for (const key of ['gist', 'said', 'saidBasis', 'audience', 'about'] as const)
      setField(fields, document, key, action[key], claimFieldOrder);
    const appearance = appearanceAt(document, action);
    for (const [key, value] of Object.entries(appearanceFields(content, action, appearance.get('quote'))))
      setField(appearance, document, key, value, appearanceOrder);
    keepEdges(fields, document, action.kept);
  });
}

type PointedAction = Pick<ActionOf<'accept'> | ActionOf<'save'>, 'point'>;

/** The point that a form gives a claim, with its story where the form names one. */
function pointOf({ point }: PointedAction) {
  const [first, second] = point?.split('#') ?? [];
  return second === undefined ? { story: undefined, point: first } : { story: first, point: second };
}

/** Where a claim lies that has got the point of a form: in the folder of the story whose point it is. */
function pathOf(file: string, id: string, action: PointedAction): string {
  const { story } = pointOf(action);
  return story === undefined ? file.replace(/[^/]+$/, `${id}.md`) : recordPath('claims', story, id);
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
  const specs = writtenQuotes(content, action.article, quotes, written);
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
  const path = pathOf(file.path, action.id, action);
  if (takenIds(withoutDraft(context.content, file.path)).has(action.id))
    throw new Refusal(`Unexpected id \`${action.id}\`, expected one that no other record has`);
  const written = withoutProposal(writeFields(file.text, action, context));
  const text = withoutWaiting(written, context, action.record);
  const decided = decidedPassages(context, draftAppearances(context, action.record), action.quotes, text);
  const changes = [...movedTo(path, file.path, text), ...decided, ...newActors(context, action)];
  return { changes: settleDraft(context, action.record, action.id, changes, action.kept), focus: action.id };
}

/** The actors whom a draft proposes as its speakers, where it is accepted with them and no record has them. */
function newActors({ content }: ReviewContext, { record, speaker = '' }: ActionOf<'accept'>): FileChange[] {
  const proposed = content.drafts.find(({ id }) => id === record)?.value?.draft.newSpeakers ?? [];
  const there = new Set([...content.actors, ...content.outlets].map(({ id }) => id));
  const speakers = speaker.split(/[\s,]+/u);
  return proposed.flatMap((actor) => {
    const id = slugOf(actor.name);
    return speakers.includes(id) && !there.has(id) ? [{ path: recordPath('actors', id), text: stringify(actor) }] : [];
  });
}

const draftAppearances = ({ content }: ReviewContext, id: string) =>
  content.drafts.find((one) => one.id === id)?.value?.appearances ?? [];

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
  const text = writeFields(file.text, action, context);
  return { changes: movedTo(pathOf(file.path, action.record, action), file.path, text), focus: action.record };
}

function movedTo(path: string, from: string, text: string): Change['changes'] {
  return [...(path === from ? [] : [{ path: from, text: null }]), { path, text }];
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
  const others = draftAppearances(context, action.record).flatMap(({ via, ...one }, at) =>
    at === action.appearance ? [] : [via.length === 0 ? one : { ...one, via }],
  );
  const text = editFrontMatter(file.text, (claim, document) => {
    for (const one of [entry, ...others]) addEntry(claim, document, 'appearances', one, claimFieldOrder);
  });
  const changes = [
    { path: file.path, text },
    { path: draft.path, text: null },
    ...decidedPassages(context, draftAppearances(context, action.record), action.quotes, text),
  ];
  return { changes: settleDraft(context, action.record, action.claim, changes, action.kept), focus: action.claim };
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
