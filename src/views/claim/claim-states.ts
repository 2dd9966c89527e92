import { type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import type { ClaimState, RelationFamily } from '../../model/vocabulary.ts';
import { actorInSentence } from '../named-link.ts';
import { joinNames, stateWords } from '../words.ts';

/** What a claim can be beside disputed. */
export type OtherState = Exclude<ClaimState, 'disputed'>;

/** What a claim is beside disputed, and by whom: `Limited by the same speaker`, `Opposed by Hungary and the Home Office`. */
export interface StateView {
  readonly state: OtherState;
  readonly words: string;
}

/** The states that another claim brings about, and the family of its edge. In the others the words name no one. */
const familyOf: Readonly<Partial<Record<OtherState, RelationFamily>>> = {
  limited: 'qualifies',
  opposed: 'opposes',
  answered: 'answers',
};

/** More names than this are counted. */
const mostNames = 3;

/** What a claim is beside disputed, in the order of the vocabulary. */
export function otherStates(claim: ClaimRecord, corpus: Corpus): readonly StateView[] {
  return claim.states.flatMap((state) =>
    state === 'disputed' ? [] : { state, words: `${stateWords[state]}${byWhom(state, claim, corpus)}` },
  );
}

function byWhom(state: OtherState, claim: ClaimRecord, corpus: Corpus): string {
  const edges = claim.relatedBy.filter(({ family }) => family === familyOf[state]);
  const speakers = [...new Set(edges.flatMap(({ from }) => getRecord(corpus.claims, from).speakers))];
  if (speakers.length === 0) return '';
  if (speakers.every((id) => claim.speakers.includes(id)))
    return speakers.length === 1 ? ' by the same speaker' : ' by the same speakers';
  if (speakers.length > mostNames) return ` by ${speakers.length} others`;
  return ` by ${joinNames(speakers.map((id) => actorInSentence(getRecord(corpus.actors, id))))}`;
}
