import { accountedPassages, anchorTerms } from '../../compile/account-passages.ts';
import { anchorAppearances } from '../../compile/anchor-claims.ts';
import { isAccountedFor } from '../../compile/check-statements.ts';
import type { ContentFile } from '../../compile/content-file.ts';
import { type ParsedContent, parseContent } from '../../compile/parse-content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ProposedRelation } from '../../model/drafts/proposals-file.ts';
import { recordPath } from '../../model/record-paths.ts';
import type { ProposedDraft } from '../drafting/draft-article.ts';
import { isUntouched, writeDraft } from '../drafting/draft-text.ts';
import { joinQuote } from '../drafting/match-claims.ts';
import { freeId, proposeId } from '../drafting/propose-id.ts';
import { takenIds } from '../drafting/taken-ids.ts';
import { type JudgedProposal, judgeProposals, type SoundProposal } from './judge-proposals.ts';
import { targetOf } from './proposed-claim.ts';
import { provenFields } from './proven-fields.ts';
import { readProposals } from './read-proposals.ts';
import { type Surroundings, spansOf } from './surroundings.ts';

/** What a file of proposals comes to. */
export interface ProposalDrafting {
  readonly from: string;
  readonly drafts: readonly ProposedDraft[];
  /** Why proposals are refused, or the whole file is; at their places in it. */
  readonly refusals: readonly Diagnostic[];
  /** What was left out of drafts. */
  readonly doubts: readonly Diagnostic[];
  readonly refused: number;
  /** How many have a record, a draft of theirs that a person changed, or were decided on before. */
  readonly recorded: number;
  /** Paths of untouched drafts whose words a proposal has now. */
  readonly outdated: readonly string[];
}

/**
 * Turns what any program proposes into drafts, as far as it can be proven. Writes nothing.
 * @param files all of `content/`
 * @param file the path of the proposals, as messages name it
 * @param text their JSON
 */
export function draftProposals(files: readonly ContentFile[], file: string, text: string): ProposalDrafting {
  const { from, proposals, diagnostics } = readProposals(file, text);
  const content = parseContent(files);
  const untouched = new Set(files.filter((one) => isUntouched(one.text)).map(({ path }) => path));
  const sound = proposals.flatMap(({ value, ...one }): SoundProposal[] => (value === null ? [] : [{ ...one, value }]));
  const taken = takenIds(
    content,
    content.drafts.filter((draft) => !untouched.has(draft.file)),
  );
  const judged = judgeProposals(files, content, sound, taken);
  const isRecorded = recordedPassages(content, untouched);
  const proven = judged.filter(({ refusals }) => refusals.length === 0);
  const open = proven.filter(({ surroundings }) => !surroundings.every(isRecorded));
  const drafts = writeAll(open, from, content, taken);
  const written = new Set(drafts.map(({ path }) => path));
  const broken = proposals.filter(({ value }) => value === null);
  return {
    from,
    drafts,
    refusals: [
      ...diagnostics,
      ...broken.flatMap((one) => one.diagnostics),
      ...judged.flatMap(({ refusals }) => refusals),
    ],
    doubts: open.flatMap(({ doubts }) => doubts),
    refused: broken.length + judged.length - proven.length,
    recorded: proven.length - open.length,
    outdated: supplanted(content, untouched, open).filter((path) => !written.has(path)),
  };
}

/** Tells of a passage whether a record, a draft that a person has changed, or the article itself accounts for it. */
function recordedPassages(content: ParsedContent, untouched: ReadonlySet<string>) {
  const articles = new Map(content.articles.map((article) => [article.id, article]));
  const kept = content.drafts.filter(({ file, value }) => !untouched.has(file) && value !== null);
  const claims = [...content.claims, ...kept].map((claim) => anchorAppearances(claim, articles));
  const terms = content.articles.map(anchorTerms);
  const accounted = accountedPassages(claims, terms);
  const passages = new Map(
    terms.map(({ article, decided }) => [article, [...(accounted.get(article) ?? []), ...decided]] as const),
  );
  return (one: Surroundings): boolean => isAccountedFor(one.article, spansOf(one), passages.get(one.article.id) ?? []);
}

/** Untouched drafts of which a proposal has the words. */
function supplanted(content: ParsedContent, untouched: ReadonlySet<string>, open: readonly JudgedProposal[]): string[] {
  const articles = new Map(content.articles.map((article) => [article.id, article]));
  const all = open.flatMap(({ surroundings }) => surroundings);
  return content.drafts
    .filter((draft) => untouched.has(draft.file))
    .filter((draft) =>
      anchorAppearances(draft, articles).appearances.every(({ article: id, quotes }) => {
        const article = articles.get(id);
        const passages = all.filter((one) => one.article.id === id).flatMap(spansOf);
        return article !== undefined && isAccountedFor(article, quotes, passages);
      }),
    )
    .map(({ file }) => file);
}

function writeAll(
  open: readonly JudgedProposal[],
  from: string,
  content: ParsedContent,
  taken: Set<string>,
): ProposedDraft[] {
  const named = open.map((judged) => {
    const { proposal } = judged.claim;
    const words = proposal.gist ?? joinQuote(proposal.appearances[0]?.quote ?? '');
    const handle = judged.claim.speaker?.split('-').at(-1) ?? null;
    const id = proposal.id === undefined ? proposeId(handle, words, taken) : freeId(proposal.id, taken);
    taken.add(id);
    return { judged, id };
  });
  const ids = new Map(named.map(({ judged, id }) => [judged.claim.id, id]));
  const claims = open.map(({ claim }) => claim);
  const records = new Set(content.claims.map(({ id }) => id));
  const resolve = (edge: ProposedRelation): ProposedRelation[] => {
    const target = targetOf(edge, claims);
    const id = ids.get(target) ?? (records.has(target) ? target : null);
    return id === null ? [] : [{ ...edge, claim: id }];
  };
  return named.map(({ judged, id }) => {
    const fields = provenFields(judged, from, resolve);
    const path = recordPath('claims', judged.claim.story, id);
    return { id, path, text: writeDraft(fields), confidence: fields.draft.confidence, appearanceOf: null };
  });
}
