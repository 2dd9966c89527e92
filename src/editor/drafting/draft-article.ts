import { accountedPassages, anchorTerms } from '../../compile/account-passages.ts';
import { anchorAppearances } from '../../compile/anchor-claims.ts';
import { isAccountedFor } from '../../compile/check-statements.ts';
import type { ContentFile } from '../../compile/content-file.ts';
import type { ParsedArticle } from '../../compile/parse-article.ts';
import { type ParsedContent, type ParsedDraft, parseContent } from '../../compile/parse-content.ts';
import { aliasName } from '../../model/content-files.ts';
import { recordPath } from '../../model/record-paths.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import { attributeText } from '../attribution/attribute-text.ts';
import type { Attribution, KnownActor } from '../attribution/attribution.ts';
import { isUntouched, writeDraft } from './draft-text.ts';
import { makeDraft } from './make-draft.ts';
import { matchStories } from './match-claims.ts';
import { freeId, proposeId } from './propose-id.ts';
import { storiesOfArticle } from './stories-of-article.ts';
import { takenIds } from './taken-ids.ts';

/** A draft as it would be written. */
export interface ProposedDraft extends ContentFile {
  readonly id: string;
  readonly confidence: number;
  /** The claim of which it would be one more appearance, or null. */
  readonly appearanceOf: string | null;
}

/** What drafting an article comes to. */
export interface Drafting {
  readonly drafts: readonly ProposedDraft[];
  /** Paths of untouched drafts of an earlier run that are proposed no more. */
  readonly outdated: readonly string[];
  /** Paths of drafts of this article that a person has changed or another program has proposed: they stay as they are. */
  readonly kept: readonly string[];
  /** How many statements have a record, or a draft that is kept. */
  readonly recorded: number;
}

/** Told of each statement as it is worked on: how many are done, of how many. */
export type Progress = (done: number, all: number) => void;

/**
 * Proposes a claim for every statement of an article that no record accounts for.
 * @param files all of `content/`
 * @param id `<story>/<article>`
 * @returns null where there is no such article or it has no text
 */
export function draftArticle(
  files: readonly ContentFile[],
  id: string,
  onProgress: Progress = () => {},
): Drafting | null {
  const content = parseContent(files);
  const article = content.articles.find((one) => one.id === id);
  if (article === undefined || article.paragraphs.length === 0) return null;
  const earlier = content.drafts.filter(({ value }) => isDraftOf(value?.appearances, id));
  const untouched = new Set(content.drafts.filter((draft) => isOwnDraft(draft, files)).map(({ file }) => file));
  const kept = earlier.filter(({ file }) => !untouched.has(file)).map(({ file }) => file);
  const actors = knownActors(content);
  const statements = attributeText(article.text, actors, article.value?.published ?? null);
  const { open, recorded } = openStatements(content, article, statements, new Set(kept));
  const replaced = new Set(earlier.filter(({ file }) => untouched.has(file)));
  const taken = takenIds(
    content,
    content.drafts.filter((draft) => !replaced.has(draft)),
  );
  const drafts = proposeAll(content, article, open, actors, taken, onProgress);
  const written = new Set(drafts.map(({ path }) => path));
  const outdated = Array.from(replaced, ({ file }) => file).filter((file) => !written.has(file));
  return { drafts, outdated, kept, recorded };
}

/** Whether our own program wrote a draft and nobody has touched it since: the next run may replace it. */
export function isOwnDraft({ file, value }: ParsedDraft, files: readonly ContentFile[]): boolean {
  const text = files.find(({ path }) => path === file)?.text ?? '';
  return value?.draft.from === undefined && isUntouched(text);
}

function isDraftOf(appearances: readonly { readonly article: string }[] | undefined, id: string): boolean {
  return appearances?.some(({ article }) => article === id) ?? false;
}

/** Every actor and outlet that can be read, each with all that a paper may call it: “Brussels” is a search word of the Commission. */
export function knownActors({ actors, outlets }: ParsedContent): KnownActor[] {
  return [
    ...actors.flatMap(({ id, value }) =>
      value === null ? [] : [{ ...value, id, aliases: [...value.aliases.map(aliasName), ...value.searchWords] }],
    ),
    ...outlets.flatMap(({ id, value }) => (value === null ? [] : [{ ...value, id, kind: 'outlet' as const }])),
  ];
}

/** Which statements have no record yet, how many have one, and what is accounted for; asides of another statement are neither. */
export function openStatements(
  content: ParsedContent,
  article: ParsedArticle,
  statements: readonly Attribution[],
  kept: ReadonlySet<string>,
): { open: Attribution[]; recorded: number; passages: readonly TextPositionSelector[] } {
  const articles = new Map([[article.id, article]]);
  const drafts = content.drafts.filter(({ file, value }) => kept.has(file) && value !== null);
  const claims = [...content.claims, ...drafts].map((claim) => anchorAppearances(claim, articles));
  const terms = anchorTerms(article);
  const passages = [...(accountedPassages(claims, [terms]).get(article.id) ?? []), ...terms.decided];
  const own = statements.filter((one) => !isAside(one, statements));
  const open = own.filter(({ spans }) => !isAccountedFor(article, spans, passages));
  return { open, recorded: passages.length === 0 ? 0 : own.length - open.length, passages };
}

/** Whether a doubtful finding lies inside another statement: what is said there is that statement's already. */
function isAside({ spans, confidence }: Attribution, statements: readonly Attribution[]): boolean {
  const isInside = (around: Attribution): boolean =>
    around.confidence > confidence &&
    spans.every(({ start, end }) => around.spans.some((span) => span.start <= start && end <= span.end));
  return confidence < doubtful && statements.some(isInside);
}

const doubtful = 0.5;

function proposeAll(
  content: ParsedContent,
  article: ParsedArticle,
  statements: readonly Attribution[],
  actors: readonly KnownActor[],
  taken: Set<string>,
  onProgress: Progress,
): ProposedDraft[] {
  const matcher = matchStories(storiesOfArticle(content, article.id), article.id);
  return statements.flatMap((statement, at) => {
    onProgress(at, statements.length);
    const draft = makeDraft(article, statement, actors, matcher);
    if (draft === null) return [];
    const { appearanceOf = null, confidence } = draft.fields.draft;
    const id =
      appearanceOf === null
        ? proposeId(draft.handle, draft.statement, taken)
        : freeId(`${appearanceOf}-in-${article.outlet}`, taken);
    taken.add(id);
    const path = recordPath('claims', draft.fields.story, id);
    return [{ id, path, text: writeDraft(draft.fields), confidence, appearanceOf }];
  });
}
