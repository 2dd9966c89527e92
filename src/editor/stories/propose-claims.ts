import type { ParsedContent } from '../../compile/parse-content.ts';
import type { AppearanceFile } from '../../model/claim-file.ts';
import type { ProposalFile } from '../../model/drafts/proposals-file.ts';
import { containsWords } from '../../text/find-quote.ts';
import type { KnownActor } from '../attribution/attribution.ts';
import type { StoryMatcher } from '../drafting/match-claims.ts';
import { proposeId } from '../drafting/propose-id.ts';
import { quoteSpecsOf } from '../drafting/quote-spec.ts';
import { findDifferences } from './find-differences.ts';
import { findRelations } from './find-relations.ts';
import type { StatementGroup } from './group-statements.ts';
import { proposeDate } from './propose-date.ts';
import { proposeGist } from './propose-gist.ts';
import type { StoryStatement } from './read-story.ts';
import { firstSpec, withAllFigures } from './story-quotes.ts';
import { identityOf, namedSpeaker, sameActor, speakerOf } from './story-speakers.ts';

/** A claim as the program proposes it, how sure it is, and why. */
export interface StoryProposal {
  readonly value: ProposalFile;
  readonly confidence: number;
  readonly reason: string;
  /** The claim that these would be more appearances of, or null. */
  readonly appearanceOf: string | null;
}

/** What proposals of a story are made from. */
export interface StoryContext {
  readonly content: ParsedContent;
  readonly story: string;
  readonly actors: readonly KnownActor[];
  readonly matcher: StoryMatcher;
  readonly taken: Set<string>;
}

/** One claim for each group of statements. */
export function proposeClaims(groups: readonly StatementGroup[], context: StoryContext): StoryProposal[] {
  const named = groups.flatMap((group) => {
    const [lead] = group;
    if (lead === undefined) return [];
    const gist = gistOf(group, context);
    const id = proposeId(lead.speaker.handle, gist ?? lead.words, context.taken);
    context.taken.add(id);
    return [{ id, group, lead, gist }];
  });
  const pointOf = pointsOf(named, context);
  return named.map(({ id, group, lead, gist: written }): StoryProposal => {
    const match = context.matcher.claimLike(lead.words, lead.speaker.id);
    const appearances = group.flatMap((one) => appearanceOf(one, lead, context.actors));
    const papers = appearances.map(({ article, quote }, at) => ({
      article,
      quote: firstSpec(quote),
      words: group[at]?.words ?? '',
    }));
    const date = group.map((one) => proposeDate(one.frame, one.article)).find((found) => found !== null) ?? null;
    const point = pointOf(lead);
    const differences = findDifferences(papers, sameActor(context.actors));
    const gist = written === null ? null : withAllFigures(written, differences);
    const value: ProposalFile = {
      id,
      story: context.story,
      ...(point === null ? {} : { point }),
      ...speakerOf(group, lead),
      ...(gist === null ? {} : { gist }),
      ...date,
      audience: [],
      about: [],
      appearances,
      relations: findRelations({ id, group }, named),
      differences,
    };
    const confidence = Math.max(...group.map(({ attribution }) => attribution.confidence));
    return {
      value,
      confidence,
      reason: reasonOf(group, lead),
      appearanceOf: match?.isProposed ? match.claim : null,
    };
  });
}

/** How much must speak for a point where none is sure: the editor sees which it is, and another is one choice away. */
export const enoughForGuess = 0.05;

/** The point of each statement: that of the claim or the question that it is like, else that of the nearest statement of its article that has one. */
function pointsOf(
  groups: readonly { readonly lead: StoryStatement }[],
  { matcher }: StoryContext,
): (lead: StoryStatement) => string | null {
  const points = new Map(
    groups.map(({ lead }) => {
      const match = matcher.claimLike(lead.words, lead.speaker.id);
      return [lead, match?.isProposed ? match.point : (matcher.pointLike(lead.words, lead.speaker.id)?.point ?? null)];
    }),
  );
  const startOf = ({ attribution }: StoryStatement): number => attribution.spans[0]?.start ?? 0;
  return (lead) => {
    const near = [...points]
      .filter(([other, point]) => other.article === lead.article && point !== null)
      .toSorted(([a], [b]) => Math.abs(startOf(a) - startOf(lead)) - Math.abs(startOf(b) - startOf(lead)));
    return (
      points.get(lead) ?? matcher.pointLike(lead.words, lead.speaker.id, enoughForGuess)?.point ?? near[0]?.[1] ?? null
    );
  };
}

function reasonOf(group: StatementGroup, lead: StoryStatement): string {
  const papers = [...new Set(group.map(({ article }) => article.outlet))];
  const joint = papers.length > 1 ? ` The same statement stands in ${papers.join(', ')}.` : '';
  const name = lead.speaker.newName;
  return `${lead.attribution.reason}${joint}${name === null ? '' : ` No actor has the name ${name} yet.`}`;
}

function gistOf(group: StatementGroup, { actors }: StoryContext): string | null {
  const speaker = group.map((one) => namedSpeaker(one, actors)).find((found) => found !== null) ?? null;
  // A clause that is reported reads better than words that are quoted.
  const ordered = group.toSorted(
    (a, b) => Number(a.attribution.mode === 'direct') - Number(b.attribution.mode === 'direct'),
  );
  return (
    ordered
      .map((one) => proposeGist(one.attribution, one.words, one.beforeCue, speaker))
      .find((gist) => gist !== null) ?? null
  );
}

function appearanceOf(
  { article, attribution, speaker }: StoryStatement,
  lead: StoryStatement,
  actors: readonly KnownActor[],
): AppearanceFile[] {
  const quotes = attribution.spans.flatMap((span) => quoteSpecsOf(article, span));
  const [first] = quotes;
  if (first === undefined) return [];
  const cue = attribution.cue?.text.trim() ?? '';
  const identity = identityOf(speaker, lead, actors);
  return [
    {
      article: article.id,
      quote: quotes.length === 1 ? first : quotes,
      ...(speaker.as === null ? {} : { as: speaker.as }),
      ...(identity === null ? {} : { identity }),
      ...(cue !== '' && containsWords(article.text, cue) ? { cue } : {}),
      mode: attribution.mode,
      via: [],
    },
  ];
}
