import type { ParsedArticle } from '../../compile/parse-article.ts';
import { isEdtf } from '../../dates/is-edtf.ts';
import type { QuoteSpec } from '../../model/field-schemas.ts';
import { containsWords } from '../../text/find-quote.ts';
import type { Attribution, KnownActor } from '../attribution/attribution.ts';
import { kindOfName } from '../attribution/speakers/name-words.ts';
import { draftReason } from './draft-reason.ts';
import type { DraftFields } from './draft-text.ts';
import { joinQuote, type StoryMatcher, type StoryPoint } from './match-claims.ts';
import { type ProposedSpeaker, proposeSpeaker } from './propose-speaker.ts';
import { quoteSpecsOf } from './quote-spec.ts';

/** A draft's fields, what its id calls the speaker, and the words of the statement, joined. */
export interface MadeDraft {
  readonly fields: DraftFields;
  readonly handle: string | null;
  readonly statement: string;
}

/**
 * The draft of one statement. It has no gist: that is for a person to write, and without it nothing is published.
 * @returns null where the statement holds no words that could be quoted
 */
export function makeDraft(
  article: ParsedArticle,
  attribution: Attribution,
  actors: readonly KnownActor[],
  matcher: StoryMatcher,
): MadeDraft | null {
  const quotes = attribution.spans.flatMap((span) => quoteSpecsOf(article, span));
  const [first] = quotes;
  if (first === undefined) return null;
  const statement = joinQuote(quotes);
  const speaker = proposeSpeaker(article.text, attribution, actors);
  const match = matcher.claimLike(statement, speaker.id);
  const place = match?.isProposed ? match : matcher.pointLike(statement, speaker.id);
  const fields: DraftFields = {
    status: 'draft',
    draft: {
      confidence: attribution.confidence,
      reason: draftReason(attribution.reason, speaker, match, statement),
      ...(match?.isProposed ? { appearanceOf: match.claim } : {}),
      ...(speaker.newName === null
        ? {}
        : { newSpeakers: [{ name: speaker.newName, kind: kindOfName(speaker.newName) }] }),
    },
    ...placeOf(article, place),
    ...(speaker.id === null ? {} : { speaker: speaker.id }),
    ...reportedBefore(article),
    appearances: [appearanceOf(article, attribution, speaker, quotes.length === 1 ? first : quotes)],
  };
  return { fields, handle: speaker.handle, statement };
}

/** The story and, where something speaks for one, the point to which a statement belongs: else the story in whose folder the article lies. */
export function placeOf(article: ParsedArticle, place: StoryPoint | null): Pick<DraftFields, 'story' | 'point'> {
  return place === null ? { story: article.story } : { story: place.story, point: place.point };
}

function appearanceOf(
  article: ParsedArticle,
  { cue, mode }: Attribution,
  { as }: ProposedSpeaker,
  quote: QuoteSpec | QuoteSpec[],
): DraftFields['appearances'][number] {
  const word = cue?.text.trim() ?? '';
  return {
    article: article.id,
    quote,
    ...(as === null ? {} : { as }),
    ...(word !== '' && containsWords(article.text, word) ? { cue: word } : {}),
    mode,
  };
}

/** What is true of every report: it was said before it was printed. A person may know better. */
export function reportedBefore({ value }: ParsedArticle): { said: string; saidBasis: string } {
  const said = `[..${value?.published ?? ''}]`;
  return {
    said: isEdtf(said) ? said : 'XXXX',
    saidBasis: 'inferred: reported without a date; it was said before the article was published',
  };
}
