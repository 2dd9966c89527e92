import type { AppearanceFile } from '../../model/claim-file.ts';
import type { ProposalFile } from '../../model/drafts/proposals-file.ts';
import { proposeId } from '../drafting/propose-id.ts';
import { quoteSpecsOf } from '../drafting/quote-spec.ts';
import { findDifferences } from './find-differences.ts';
import type { SentenceGroup } from './group-statements.ts';
import { enoughForGuess, type StoryContext, type StoryProposal } from './propose-claims.ts';
import { withoutLoadedWords } from './propose-gist.ts';
import type { OwnSentence } from './read-story.ts';
import { firstSpec, withAllFigures } from './story-quotes.ts';
import { sameActor } from './story-speakers.ts';

/** How sure the program is of a paper's own sentence: it may be part of what is said around it. */
const [sureAlone, sureTogether] = [0.4, 0.6];

/** One claim for each group of sentences in the papers' own voice. */
export function proposeOwnClaims(groups: readonly SentenceGroup[], context: StoryContext): StoryProposal[] {
  return groups.flatMap(({ sentences }) => {
    const [lead] = sentences;
    if (lead === undefined) return [];
    const outlets = [...new Set(sentences.map(({ article }) => article.outlet))];
    const id = proposeId(null, lead.words, context.taken);
    context.taken.add(id);
    const appearances = sentences.flatMap(ownAppearance);
    const point = context.matcher.pointLike(lead.words, null, enoughForGuess)?.point ?? null;
    const differences = findDifferences(
      appearances.map(({ article, quote }, at) => ({
        article,
        quote: firstSpec(quote),
        words: sentences[at]?.words ?? '',
      })),
      sameActor(context.actors),
    );
    const value: ProposalFile = {
      id,
      story: context.story,
      ...(point === null ? {} : { point }),
      ...(outlets.length > 1 ? { speakers: outlets } : { speaker: outlets[0] }),
      gist: withAllFigures(withoutLoadedWords(lead.words), differences),
      ...ownDate(sentences),
      audience: [],
      about: [],
      appearances,
      relations: [],
      differences,
    };
    const reason =
      outlets.length > 1
        ? `In their own voice ${outlets.join(', ')} say much the same.`
        : 'A sentence in the paper’s own voice that a reader could hold against something.';
    return [{ value, confidence: outlets.length > 1 ? sureTogether : sureAlone, reason, appearanceOf: null }];
  });
}

/** What a paper asserts it says when it comes out; the earliest of several. */
function ownDate(sentences: readonly OwnSentence[]): Pick<ProposalFile, 'said' | 'saidBasis'> {
  const said = sentences.flatMap(({ article }) => article.value?.published ?? []).toSorted()[0];
  return said === undefined
    ? {}
    : { said, saidBasis: 'inferred: the paper’s own statement; we use the article’s date' };
}

function ownAppearance({ article, start, end, words }: OwnSentence): AppearanceFile[] {
  const tail = /[.\s]+$/u.exec(words)?.[0].length ?? 0;
  const [quote] = quoteSpecsOf(article, { start, end: end - tail });
  return quote === undefined ? [] : [{ article: article.id, quote, mode: 'outlet', via: [] }];
}
