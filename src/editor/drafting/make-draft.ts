import type { ParsedArticle } from '../../compile/parse-article.ts';
import { isEdtf } from '../../dates/is-edtf.ts';
import type { QuoteSpec } from '../../model/field-schemas.ts';
import { containsWords } from '../../text/find-quote.ts';
import type { Attribution, KnownActor } from '../attribution/attribution.ts';
import { kindOfName } from '../attribution/speakers/name-words.ts';
import { draftReason } from './draft-reason.ts';
import type { DraftFields } from './draft-text.ts';
import { joinQuote, type StoryMatcher, type StoryPoint } from './match-claims.ts';
import { slugOf } from './propose-id.ts';
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
  const added = newNames(speaker, attribution).map((name) => ({ name, kind: kindOfName(name) }));
  const fields: DraftFields = {
    status: 'draft',
    draft: {
      confidence: attribution.confidence,
      reason: draftReason(attribution.reason, speaker, match, statement),
      ...(match?.isProposed ? { appearanceOf: match.claim } : {}),
      ...(added.length === 0 ? {} : { newSpeakers: added }),
    },
    ...placeOf(article, place),
    ...whoSpeaks(speaker.id, attribution),
    ...reportedBefore(article),
    appearances: [appearanceOf(article, attribution, speaker, quotes.length === 1 ? first : quotes)],
  };
  return { fields, handle: speaker.handle, statement };
}

/** One who speaks, or several who speak together. */
function whoSpeaks(id: string | null, { others }: Attribution): Pick<DraftFields, 'speaker' | 'speakers'> {
  if (id === null) return {};
  const together = others.map((one) => (one === 'unnamed' ? '' : 'known' in one ? one.known : slugOf(one.proposed)));
  const speakers = [...new Set([id, ...together])].filter((speaker) => speaker !== '');
  return speakers.length > 1 ? { speakers } : { speaker: id };
}

/** The names of speakers whom no record has. */
function newNames({ newName }: ProposedSpeaker, { others }: Attribution): string[] {
  const proposed = others.flatMap((one) => (one !== 'unnamed' && 'proposed' in one ? one.proposed : []));
  return [...new Set([...(newName === null ? [] : [newName]), ...proposed])];
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
