import { compile } from '../../compile/compile.ts';
import type { ContentFile } from '../../compile/content-file.ts';
import type { ParsedContent } from '../../compile/parse-content.ts';
import { type Diagnostic, diagnose, isError, type Place } from '../../model/diagnostic.ts';
import type { ProposalFile, ProposedRelation } from '../../model/drafts/proposals-file.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { findingOf } from './own-finding.ts';
import { filesOf, type ProposedClaim, proposedClaims, targetOf } from './proposed-claim.ts';
import { appearancesOf, proveProposal, readEvidence } from './prove-proposal.ts';
import { isShown } from './prove-relations.ts';
import type { ReadProposal } from './read-proposals.ts';
import type { Surroundings } from './surroundings.ts';

/** What was proven of a proposal. */
export interface JudgedProposal {
  readonly claim: ProposedClaim;
  readonly place: Place;
  /** Why it is refused; empty where it is proven. */
  readonly refusals: readonly Diagnostic[];
  /** What of a proven one could not be: that part is left out. */
  readonly doubts: readonly Diagnostic[];
  /** Its relations that are proven. */
  readonly relations: readonly ProposedRelation[];
  readonly surroundings: readonly Surroundings[];
  /** What our own program finds in the words of its first appearance; null for nothing. */
  readonly finding: Attribution | null;
}

/** A proposal whose form is sound. */
export type SoundProposal = Omit<ReadProposal, 'value'> & { readonly value: ProposalFile };

/**
 * Judges proposals as the compiler judges records, all in one run, and asks besides what it leaves to the person who wrote a
 * record. Writes nothing.
 * @param files all of `content/`
 * @param content what `parseContent` makes of it
 * @param proposals each is judged by itself, but for what its relations lead to
 * @param taken ids that no proposal can have
 */
export function judgeProposals(
  files: readonly ContentFile[],
  content: ParsedContent,
  proposals: readonly SoundProposal[],
  taken: ReadonlySet<string>,
): JudgedProposal[] {
  const values = proposals.map(({ value }) => value);
  const claims = proposedClaims(values, taken);
  const evidence = readEvidence(content, claims);
  const proven = proposals.flatMap(({ place }, at) => {
    const claim = claims[at];
    return claim === undefined ? [] : [{ claim, place, found: proveProposal(claim, evidence, place) }];
  });
  const nameless = proven.filter(({ found }) => found.some(({ rule }) => rule.startsWith('proposal/name-')));
  const compiled = compileProposed(files, content, claims, new Set(nameless.map(({ claim }) => claim)));
  const judged = proven.map(({ claim, place, found }): JudgedProposal => {
    const all = [...compiled(claim).map((one) => ({ ...one, ...place })), ...found];
    const surroundings = appearancesOf(claim, evidence);
    const [first] = surroundings;
    const finding = first === undefined ? null : findingOf(first, evidence.findingsOf(first.article));
    const [refusals, doubts] = [all.filter(isError), all.filter((one) => !isError(one))];
    return {
      claim,
      place,
      relations: claim.proposal.relations.filter(isShown),
      surroundings,
      finding,
      refusals,
      doubts,
    };
  });
  return doubtingRefused(judged);
}

/**
 * What the compiler says of each, were they all accepted.
 * @param nameless those whose new speaker is nobody: it must not be an actor to the others
 */
function compileProposed(
  files: readonly ContentFile[],
  content: ParsedContent,
  claims: readonly ProposedClaim[],
  nameless: ReadonlySet<ProposedClaim>,
): (claim: ProposedClaim) => Diagnostic[] {
  const proposed = claims.flatMap((claim) =>
    filesOf(claim, claims, content).filter(({ path }) => !nameless.has(claim) || !path.startsWith('actors/')),
  );
  // Several may propose the same new speaker.
  const unique = new Map(proposed.map((file) => [file.path, file]));
  // Where a draft of an earlier run stands, its successor is judged.
  const others = files.filter(({ path }) => !unique.has(path));
  const byFile = Map.groupBy(compile([...others, ...unique.values()]).diagnostics, ({ file }) => file);
  return ({ path, differences }) =>
    [path, ...differences]
      .flatMap((file) => byFile.get(file) ?? [])
      .filter(({ rule }) => !rule.startsWith('permalink/'));
}

/** Relations to what is refused are in doubt. */
function doubtingRefused(judged: readonly JudgedProposal[]): JudgedProposal[] {
  const refused = new Set(judged.filter(({ refusals }) => refusals.length > 0).map(({ claim }) => claim.id));
  const claims = judged.map(({ claim }) => claim);
  const isToRefused = (edge: ProposedRelation): boolean => refused.has(targetOf(edge, claims));
  return judged.map((one) => {
    const doubts = one.claim.proposal.relations
      .filter(isToRefused)
      .map(({ claim }) => diagnose('proposal/relation-refused', one.place, { claim }));
    return {
      ...one,
      relations: one.relations.filter((edge) => !isToRefused(edge)),
      doubts: [...one.doubts, ...doubts],
    };
  });
}
