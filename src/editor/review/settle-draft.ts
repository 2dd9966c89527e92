import { type Document, stringify, type YAMLMap } from 'yaml';
import type { DraftFile } from '../../model/drafts/draft-file.ts';
import { recordPath } from '../../model/record-paths.ts';
import { type RelationFamily, relationFamilies } from '../../model/vocabulary.ts';
import { yamlStyle } from '../drafting/yaml-style.ts';
import { addEntry, editFrontMatter, setField } from './edit-record.ts';
import { mergeField } from './merge-field.ts';
import { claimFieldOrder } from './review-action.ts';
import type { FileChange, ReviewContext } from './review-context.ts';

/** An edge of an accepted claim to one that is still a draft: it is drawn when that is accepted. */
type Waiting = NonNullable<DraftFile['draft']['waiting']>[number];

/**
 * What else changes when a draft becomes a claim: its edges to other drafts wait in these, those that waited in it are
 * drawn, what led to it leads to its new id, and its differences become records.
 * @param becomes the id of the claim that it becomes or is merged into; null where it is rejected
 * @param changes what the action itself writes
 * @param kept the edges that the editor keeps, as a form lists them; all where it does not
 */
export function settleDraft(
  context: ReviewContext,
  draftId: string,
  becomes: string | null,
  changes: readonly FileChange[],
  kept?: readonly string[],
): FileChange[] {
  const draft = context.content.drafts.find(({ id }) => id === draftId);
  const desk = new Desk(context, changes);
  const others = context.content.drafts.filter(({ id }) => id !== draftId);
  for (const other of others) retarget(desk, other.file, draftId, becomes);
  if (becomes === null || draft?.value == null) return desk.changes();
  const waitsIn = new Map(others.map(({ id, file }) => [id, file]));
  for (const family of relationFamilies) {
    for (const edge of draft.value[family]) {
      if (!isKept(family, edge, kept)) continue;
      const file = waitsIn.get(edge.claim);
      const { claim: _, ...rest } = edge;
      if (file !== undefined) desk.edit(file, (text) => withWaiting(text, { from: becomes, family, ...rest }));
    }
  }
  for (const { from, family, ...edge } of draft.value.draft.waiting ?? []) {
    const claim = context.content.claims.find(({ id }) => id === from);
    if (claim !== undefined && from !== becomes)
      desk.edit(claim.file, (text) =>
        editFrontMatter(text, (fields, document) =>
          addEntry(fields, document, family, { claim: becomes, ...edge }, claimFieldOrder),
        ),
      );
  }
  for (const change of differenceFiles(draft.value, becomes, context)) desk.write(change);
  return desk.changes();
}

/** Whether a form keeps an edge. */
function isKept(family: RelationFamily, { claim }: { readonly claim: string }, kept?: readonly string[]): boolean {
  return kept === undefined || kept.includes(`${family} ${claim}`);
}

/** Takes the edges out of a record that a form does not keep. */
export function keepEdges(fields: YAMLMap, document: Document, kept?: readonly string[]): void {
  for (const [family, edges] of edgesIn(document)) {
    const left = edges.filter((edge) => isKept(family, edge, kept));
    if (left.length < edges.length) mergeField(fields, document, family, left, claimFieldOrder);
  }
}

/** Takes the edges of a claim to what is still a draft out of its text. */
export function withoutWaiting(text: string, { content }: ReviewContext, draftId: string): string {
  const drafts = new Set(content.drafts.map(({ id }) => id).filter((id) => id !== draftId));
  return editFrontMatter(text, (fields, document) => {
    for (const [family, edges] of edgesIn(document)) {
      const drawn = edges.filter(({ claim }) => !drafts.has(claim));
      if (drawn.length < edges.length) setField(fields, document, family, drawn, claimFieldOrder);
    }
  });
}

/** The edges of a record as written, by their families. */
function edgesIn(document: Document) {
  const fields = document.toJS() as Partial<Record<RelationFamily, readonly { readonly claim: string }[]>>;
  return relationFamilies.map((family) => [family, fields[family] ?? []] as const);
}

/** Files as an action has changed them so far. */
class Desk {
  readonly #texts: Map<string, string | null>;
  readonly #context: ReviewContext;

  constructor(context: ReviewContext, changes: readonly FileChange[]) {
    this.#context = context;
    this.#texts = new Map(changes.map(({ path, text }) => [path, text]));
  }

  edit(path: string, change: (text: string) => string): void {
    const text = this.#texts.has(path)
      ? this.#texts.get(path)
      : this.#context.files.find((file) => file.path === path)?.text;
    if (typeof text === 'string') this.#texts.set(path, change(text));
  }

  write({ path, text }: FileChange): void {
    this.#texts.set(path, text);
  }

  changes(): FileChange[] {
    return Array.from(this.#texts, ([path, text]) => ({ path, text }));
  }
}

/** Lets what leads to one id lead to another, or nowhere. */
function retarget(desk: Desk, path: string, from: string, to: string | null): void {
  desk.edit(path, (text) => {
    if (from === to || !text.includes(`claim: ${from}\n`)) return text;
    return editFrontMatter(text, (fields, document) => {
      for (const [family, edges] of edgesIn(document)) {
        if (!edges.some(({ claim }) => claim === from)) continue;
        const led = edges.flatMap((edge) =>
          edge.claim !== from ? [edge] : to === null ? [] : [{ ...edge, claim: to }],
        );
        setField(fields, document, family, led, claimFieldOrder);
      }
    });
  });
}

function withWaiting(text: string, entry: Waiting): string {
  return editFrontMatter(text, (_, document) => {
    const waiting = (document.getIn(['draft', 'waiting']) as { toJSON(): Waiting[] } | undefined)?.toJSON() ?? [];
    document.setIn(['draft', 'waiting'], [...waiting, entry]);
  });
}

/** The records of what the papers put differently, each passage under the claim that its article carries. */
function differenceFiles(
  { draft, story, point, appearances }: DraftFile,
  claim: string,
  { content }: ReviewContext,
): FileChange[] {
  const articles = new Set(appearances.map(({ article }) => article));
  const taken = new Set(content.differences.map(({ id }) => id));
  return (draft.differences ?? []).flatMap(({ values, ...difference }) => {
    const id = `${claim}-${difference.kind}`.slice(0, 80);
    if (taken.has(id) || point === undefined) return [];
    const linked = values.map(({ value, passages }) => ({
      value,
      passages: passages.map((passage) => (articles.has(passage.article) ? { ...passage, claim } : passage)),
    }));
    const fields = { story, point, ...difference, values: linked };
    return [{ path: recordPath('differences', story, id), text: `---\n${stringify(fields, yamlStyle)}---\n` }];
  });
}
