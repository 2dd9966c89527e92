import type { ContentFile } from '../../../src/compile/content-file.ts';
import { type ParsedClaim, parseContent } from '../../../src/compile/parse-content.ts';
import { readContent } from '../../../src/files/read-content.ts';
import type { ProposalFile } from '../../../src/model/drafts/proposals-file.ts';
import { relationFamilies } from '../../../src/model/vocabulary.ts';

/** Our own content, of which a newsroom has the articles, the actors and the story, and no records yet. */
const everything = readContent('content');
const content = parseContent(everything);
export const bareContent: readonly ContentFile[] = everything.filter(
  ({ path }) => !/^(?:claims|differences)\//.test(path) && path !== 'permalinks.yaml',
);
export const { articles, actors } = content;

/** The words of the articles that show each edge of our records: `<claim> <family> <claim>`. */
const relationWords: Readonly<Record<string, string>> = {
  'berry-government-must-go-much-further supports berry-urges-break-with-the-convention': 'That is why',
  'both-sides-agree-to-co-operate-on-other-measures qualifies commission-not-open-to-readmissions': 'however',
  'britain-regards-it-as-a-moot-point disputes only-brussels-can-decide-border-arrangements': 'moot point',
  'brussels-rejects-returns-deal opposes britain-attempts-to-strike-returns-deal': 'has rejected',
  'brussels-rejects-returns-deal opposes sunak-wants-returns-agreement': 'despite Britain being rebuffed',
  'brussels-rejects-returns-deal supports britain-unable-to-return-people-to-france': 'It means',
  'brussels-rejects-returns-deal supports refusal-intensifies-pressure-to-leave': 'intensified pressure',
  'commission-has-no-notes-of-the-meeting qualifies seibert-does-not-recall-rejecting': 'although',
  'commission-not-open-to-readmissions supports brussels-rejects-returns-deal': 'indicate',
  'commission-not-open-to-readmissions supports brussels-resists-new-returns-deal': 'confirming',
  'court-declares-rwanda-deal-unlawful supports rwanda-deal-remains-in-legal-limbo': 'after it was declared unlawful',
  'deal-would-deter-crossings supports sunak-wants-returns-agreement': 'as it would',
  'eu-readmission-reform-talks-have-stalled supports eu-unlikely-to-have-capacity-to-negotiate': 'because',
  'hungary-and-poland-block-the-reform opposes reform-would-require-30000-people-or-payment': 'have blocked',
  'more-than-100000-have-arrived supports milestone-ignites-calls-to-quit': 'ignited',
  'notes-confirm-earlier-disclosure supports brussels-resists-new-returns-deal': 'confirming',
  'prime-minister-remains-open-to-returns-deal answers commission-not-open-to-readmissions': 'followed the leak',
  'rwanda-deal-remains-in-legal-limbo qualifies options-are-home-nation-or-safe-third-country': 'However',
  'seibert-does-not-recall-rejecting disputes commission-not-open-to-readmissions': 'did not recall',
  'seibert-never-said-it disputes commission-not-open-to-readmissions': 'disputed',
  'six-people-die-when-boat-sinks supports relations-under-the-spotlight-after-deaths': 'following',
};

/** A record as a program would propose it that had read as well as we did. */
function proposalOf({ id, value }: ParsedClaim): ProposalFile[] {
  if (value === null) return [];
  const { story: _story, changes: _changes, minor: _minor, notQuoted: _notQuoted, ...fields } = value;
  const { disputes, qualifies, opposes, answers, updates, supports, ...claim } = fields;
  const edges = { disputes, qualifies, opposes, answers, updates, supports };
  const relations = relationFamilies.flatMap((family) =>
    edges[family].map((edge) => ({ family, words: relationWords[`${id} ${family} ${edge.claim}`] ?? '', ...edge })),
  );
  const differences = content.differences.flatMap(({ value: difference }) => {
    const first = difference?.values.flatMap(({ passages }) => passages).find((one) => one.claim !== undefined);
    if (difference === null || first?.claim !== id) return [];
    const { question, kind, values } = difference;
    return [{ question, kind, values }];
  });
  return [{ id, ...claim, relations, differences }];
}

/** Every record of ours as a proposal. */
export const wholeProposals: readonly ProposalFile[] = content.claims.flatMap(proposalOf);

/** Every passage of every record as a proposal of its own; a summary only where it is of this one. */
export const passageProposals: readonly ProposalFile[] = wholeProposals.flatMap((one) => {
  const { id: _, gist, said, saidBasis = '', ...claim } = one;
  const isWhole = one.appearances.length === 1;
  return one.appearances.map((appearance) => ({
    ...claim,
    ...ofPassage(claim, appearance.mode, appearance.article),
    ...(isWhole ? { gist } : {}),
    // Words that date a claim stand in one of its papers.
    ...(saidBasis.startsWith('inferred:') ? { said, saidBasis } : {}),
    appearances: [appearance],
    relations: [],
    differences: [],
  }));
});

/** Of what papers each assert, one passage is its own paper's alone. */
function ofPassage({ speakers }: Pick<ProposalFile, 'speakers'>, mode: string, article: string) {
  const outlet = articles.find(({ id }) => id === article)?.outlet;
  return mode === 'outlet' && speakers !== undefined ? { speakers: undefined, speaker: outlet } : {};
}
