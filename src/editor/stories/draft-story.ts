import type { ContentFile } from '../../compile/content-file.ts';
import { type ParsedContent, parseContent } from '../../compile/parse-content.ts';
import { readStoryArticles } from '../../compile/story-articles.ts';
import { recordPath } from '../../model/record-paths.ts';
import { type Drafting, isOwnDraft, knownActors, type ProposedDraft } from '../drafting/draft-article.ts';
import { writeDraft } from '../drafting/draft-text.ts';
import { matchStories } from '../drafting/match-claims.ts';
import { takenIds } from '../drafting/taken-ids.ts';
import { type JudgedProposal, judgeProposals } from '../proposals/judge-proposals.ts';
import { targetOf, whoSpeaks } from '../proposals/proposed-claim.ts';
import { isShown } from '../proposals/prove-relations.ts';
import { provenFields } from '../proposals/proven-fields.ts';
import { groupSentences, groupStatements } from './group-statements.ts';
import { proposeClaims, type StoryProposal } from './propose-claims.ts';
import { proposeOwnClaims } from './propose-own-claims.ts';
import { readStory } from './read-story.ts';

/**
 * Reads all articles of a story together and proposes one claim for each statement that no record has, however many papers
 * carry it, and for what the papers assert themselves. Each proposal is judged as another program's would be: what cannot
 * be proven of it is left out.
 * @param files all of `content/`
 * @returns null where there is no such story, or none of its articles has a text
 */
export function draftStory(files: readonly ContentFile[], id: string): Drafting | null {
  const content = parseContent(files);
  const story = content.stories.find((one) => one.id === id);
  const articles = readStoryArticles(content)
    .articlesOf(id)
    .filter(({ paragraphs }) => paragraphs.length > 0);
  if (story === undefined || articles.length === 0) return null;
  const earlier = content.drafts.filter(({ folder }) => folder === id);
  const own = new Set(earlier.filter((draft) => isOwnDraft(draft, files)).map(({ file }) => file));
  const kept = earlier.filter(({ file }) => !own.has(file)).map(({ file }) => file);
  const actors = knownActors(content);
  const { statements, sentences, recorded } = readStory(content, articles, actors, new Set(kept));
  const claims = content.claims.filter(({ folder }) => folder === id);
  const taken = takenIds(
    content,
    content.drafts.filter(({ file }) => !own.has(file)),
  );
  const context = {
    content,
    story: id,
    actors,
    taken: new Set(taken),
    matcher: matchStories([{ id, points: story.value?.points ?? [], claims }], ''),
  };
  const proposals = [
    ...proposeClaims(groupStatements(statements), context),
    ...proposeOwnClaims(groupSentences(sentences), context),
  ];
  const drafts = writeAll(files, content, proposals, taken);
  const written = new Set(drafts.map(({ path }) => path));
  return { drafts, outdated: [...own].filter((path) => !written.has(path)), kept, recorded };
}

function writeAll(
  files: readonly ContentFile[],
  content: ParsedContent,
  proposals: readonly StoryProposal[],
  taken: ReadonlySet<string>,
): ProposedDraft[] {
  const place = { file: '', line: 1, column: 1 };
  const judged = judgeProposals(
    files,
    content,
    proposals.map(({ value }) => ({ value, place, diagnostics: [] })),
    taken,
  );
  const claims = judged.map(({ claim }) => claim);
  const records = new Set([...content.claims.map(({ id }) => id), ...claims.map(({ id }) => id)]);
  return judged.flatMap((one, at) => {
    const proposal = proposals[at];
    if (proposal === undefined || one.surroundings.length === 0) return [];
    const { confidence, reason, appearanceOf } = proposal;
    const fields = provenFields(withoutUnproven(one), null, (edge) =>
      records.has(targetOf(edge, claims)) ? [edge] : [],
    );
    const draft = {
      ...fields.draft,
      confidence,
      reason,
      ...(appearanceOf === null ? {} : { appearanceOf }),
    };
    const { id, story } = one.claim;
    return [
      { id, path: recordPath('claims', story, id), text: writeDraft({ ...fields, draft }), confidence, appearanceOf },
    ];
  });
}

/** Why a speaker is not who the program took him for. */
const wrongSpeaker = /as-other-actor|speaker-other|speaker-unnamed|name-|reference\/unknown/u;

/** A proposal of our own is not refused: what it says beyond the words that it found is left to the editor. */
function withoutUnproven(one: JudgedProposal): JudgedProposal {
  const { gist, said, saidBasis, newSpeaker, speakers, ...proposal } = one.claim.proposal;
  const isAbout = (rules: RegExp): boolean => one.refusals.some(({ rule }) => rules.test(rule));
  const isWrong = isAbout(wrongSpeaker);
  const kept = {
    ...proposal,
    ...(newSpeaker === undefined || isWrong ? {} : { newSpeaker }),
    ...(speakers === undefined || (newSpeaker !== undefined && isWrong) ? {} : { speakers }),
    ...(gist === undefined || isAbout(/gist|prose|negation|speaker|quote-/u) ? {} : { gist }),
    ...(said === undefined || isAbout(/date|said/u) ? {} : { said, saidBasis }),
    differences: isAbout(/difference/u) ? [] : proposal.differences,
  };
  const { speaker, speakers: together } = whoSpeaks(kept);
  return {
    ...one,
    claim: { ...one.claim, proposal: kept, speaker: isWrong ? null : speaker, speakers: together },
    // Other drafts are no less drafts for what is left out of them.
    relations: isAbout(/relation|self/u) ? [] : proposal.relations.filter(isShown),
    doubts: [...one.doubts.filter(({ rule }) => rule !== 'proposal/relation-refused'), ...one.refusals],
  };
}
