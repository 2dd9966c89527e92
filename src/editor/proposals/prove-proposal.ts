import { type ActorNames, readActorNames } from '../../compile/actor-names.ts';
import type { ParsedArticle } from '../../compile/parse-article.ts';
import type { ParsedContent } from '../../compile/parse-content.ts';
import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import { knownActors } from '../drafting/draft-article.ts';
import { ownFindings } from './own-finding.ts';
import { type ProposedClaim, targetOf } from './proposed-claim.ts';
import { proveDate } from './prove-date.ts';
import { proveFinding } from './prove-finding.ts';
import { proveGist, readNameStems } from './prove-gist.ts';
import { proveDifference, proveRelation } from './prove-relations.ts';
import { proveNewSpeakers, proveSource } from './prove-source.ts';
import { proveWords } from './prove-words.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** The records, and all the proposals of a run, as proofs look at them. */
export interface Evidence {
  readonly content: ParsedContent;
  readonly names: ActorNames;
  readonly nameStems: ReadonlySet<string>;
  readonly articles: ReadonlyMap<string, ParsedArticle>;
  readonly findingsOf: ReturnType<typeof ownFindings>;
  readonly isWitness: (id: string) => boolean;
  readonly claims: readonly ProposedClaim[];
}

/** Reads what proofs need, once for all proposals. */
export function readEvidence(content: ParsedContent, claims: readonly ProposedClaim[]): Evidence {
  const actors = knownActors(content);
  const witnesses = new Set(actors.filter(({ kind }) => kind !== 'document').map(({ id }) => id));
  return {
    content,
    claims,
    names: readActorNames(content),
    nameStems: readNameStems(content),
    articles: new Map(content.articles.map((article) => [article.id, article])),
    findingsOf: ownFindings(actors),
    isWitness: (id) => witnesses.has(id),
  };
}

/** The appearances of a proposal that were found in their articles. */
export function appearancesOf({ proposal }: ProposedClaim, { articles }: Evidence): Surroundings[] {
  return proposal.appearances.flatMap((one) => surroundingsOf(one, articles) ?? []);
}

/** Everything that cannot be proven of a proposal, beside what the compiler says of it. */
export function proveProposal(claim: ProposedClaim, evidence: Evidence, place: Place): Diagnostic[] {
  const { content, names, nameStems, findingsOf, isWitness } = evidence;
  const { gist, said, saidBasis = 'inferred: not said', relations, differences } = claim.proposal;
  const all = appearancesOf(claim, evidence);
  return [
    ...proveNewSpeakers(claim, content, names, place),
    ...all.flatMap((one) => [
      ...proveWords(one, place),
      ...proveSource(one, claim, content, place),
      ...proveFinding(one, claim.speaker, findingsOf(one.article), isWitness, place),
    ]),
    ...(gist === undefined ? [] : proveGist(gist, all, nameStems, place)),
    ...(said === undefined ? [] : proveDate(said, saidBasis, all, place)),
    ...relations.flatMap((one) =>
      proveRelation(one, [...all, ...targetAppearances(targetOf(one, evidence.claims), evidence)], place),
    ),
    ...differences.flatMap((one) => proveDifference(one, place)),
  ];
}

/** Those of the claim, record or proposal, at the other end of an edge. */
function targetAppearances(id: string, { claims, content, articles }: Evidence): Surroundings[] {
  const proposed = claims.find((claim) => claim.id === id)?.proposal.appearances;
  const written = content.claims.find((claim) => claim.id === id)?.value?.appearances;
  return (proposed ?? written ?? []).flatMap((one) => surroundingsOf(one, articles) ?? []);
}
