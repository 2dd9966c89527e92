import type { ContentFile } from '../../compile/content-file.ts';
import type { ParsedContent } from '../../compile/parse-content.ts';
import type { NewSpeaker, ProposalFile, ProposedRelation } from '../../model/drafts/proposals-file.ts';
import { recordPath } from '../../model/record-paths.ts';
import { freeId, slugOf } from '../drafting/propose-id.ts';

/** A proposal as the claim that it would be, so that the compiler can judge it among all the records. */
export interface ProposedClaim {
  readonly proposal: ProposalFile;
  readonly id: string;
  readonly story: string;
  /** The id of its speaker, also of one that is new; null where it names nobody or several. */
  readonly speaker: string | null;
  /** The ids of several who speak together, also of those who are new; empty where it names one or nobody. */
  readonly speakers: readonly string[];
  readonly path: string;
  /** Paths of its differences as records, in their order. */
  readonly differences: readonly string[];
}

/** Gives each proposal the id that it asks for, or a free one. Nothing of them is judged here. */
export function proposedClaims(proposals: readonly ProposalFile[], taken: ReadonlySet<string>): ProposedClaim[] {
  const used = new Set(taken);
  return proposals.map((proposal, at) => {
    const id = freeId(proposal.id ?? `proposal-${at + 1}`, used);
    used.add(id);
    const story = proposal.story ?? proposal.appearances[0]?.article.split('/')[0] ?? '';
    const differences = proposal.differences.map((_, to) => recordPath('differences', story, `${id}-${to + 1}`));
    return { proposal, id, story, ...whoSpeaks(proposal), path: recordPath('claims', story, id), differences };
  });
}

/** The actors that a proposal would add. */
export function newSpeakersOf({ newSpeaker }: Pick<ProposalFile, 'newSpeaker'>): readonly NewSpeaker[] {
  return newSpeaker === undefined ? [] : [newSpeaker].flat();
}

/** One who speaks, or several who speak together: those who are new beside those whom the records have. */
export function whoSpeaks(proposal: ProposalFile): Pick<ProposedClaim, 'speaker' | 'speakers'> {
  const added = newSpeakersOf(proposal).map(({ name }) => slugOf(name));
  const { speaker = null, speakers = [] } = proposal;
  // A claim that has both, or one twice, is for the compiler to refuse.
  if (added.length === 0) return { speaker, speakers };
  const ids = [...new Set([...(speaker === null ? [] : [speaker]), ...speakers, ...added])];
  return ids.length > 1 ? { speaker: null, speakers: ids } : { speaker: ids[0] ?? null, speakers: [] };
}

/** The claim that another end of a relation means: a record's id, or that of the proposal that asked for this id. */
export function targetOf({ claim }: Pick<ProposedRelation, 'claim'>, claims: readonly ProposedClaim[]): string {
  return claims.find(({ proposal }) => proposal.id === claim)?.id ?? claim;
}

/** The files in which a proposal would stand if it were accepted as it is. */
export function filesOf(claim: ProposedClaim, all: readonly ProposedClaim[], content: ParsedContent): ContentFile[] {
  const { proposal, story, path } = claim;
  const point = proposal.point ?? content.stories.find(({ id }) => id === story)?.value?.points[0]?.id ?? 'none';
  const actors = newSpeakersOf(proposal).map((actor) => ({
    path: recordPath('actors', slugOf(actor.name)),
    text: JSON.stringify(actor),
  }));
  const differences = claim.differences.map((to, at) => ({
    path: to,
    text: markdown({ story, point, ...proposal.differences[at] }),
  }));
  return [{ path, text: markdown(claimFields(claim, all, point)) }, ...actors, ...differences];
}

/** What a claim must have and a proposal may lack is filled with what nobody can object to. */
function claimFields(
  { proposal, story, speaker, speakers }: ProposedClaim,
  all: readonly ProposedClaim[],
  point: string,
) {
  const { gist = 'Nothing.', audience, about, appearances, relations } = proposal;
  return {
    story,
    point,
    ...(speakers.length === 0 ? {} : { speakers }),
    ...(speaker === null ? {} : { speaker }),
    gist,
    said: proposal.said ?? 'XXXX',
    saidBasis: proposal.saidBasis ?? 'inferred: not yet known',
    ...{ audience, about, appearances },
    ...relationLists(relations, all),
  };
}

/** Edges as the lists of a claim have them. */
export function relationLists(relations: readonly ProposedRelation[], all: readonly ProposedClaim[]) {
  const families = Object.entries(Object.groupBy(relations, ({ family }) => family));
  return Object.fromEntries(
    families.map(([family, edges]) => [
      family,
      edges.map((edge) => ({
        claim: targetOf(edge, all),
        ...(edge.kind === undefined ? {} : { kind: edge.kind }),
        ...(edge.scope === undefined ? {} : { scope: edge.scope }),
        note: edge.note ?? `The text has “${edge.words}”.`,
      })),
    ]),
  );
}

/** JSON is YAML: a front matter of one line. */
function markdown(fields: object): string {
  return `---\n${JSON.stringify(fields)}\n---\n`;
}
