import type { ActorNames } from '../../compile/actor-names.ts';
import type { ParsedContent } from '../../compile/parse-content.ts';
import { actorNames, actorTerms, outletNames } from '../../model/content-files.ts';
import { type Diagnostic, diagnose, type Place } from '../../model/diagnostic.ts';
import { wordTokens } from '../../text/alignment/word-tokens.ts';
import { containsWords } from '../../text/find-quote.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { nearestPassage } from '../../text/nearest-passage.ts';
import { printsStyleOf } from '../attribution/speakers/name-variants.ts';
import { newSpeakersOf, type ProposedClaim } from './proposed-claim.ts';
import { type Surroundings, textAt, wideText } from './surroundings.ts';

/** Proves that the attribution and the cue stand near the words, and that the attribution is the speaker's. */
export function proveSource(
  one: Surroundings,
  claim: ProposedClaim,
  content: ParsedContent,
  place: Place,
): Diagnostic[] {
  const { as, cue, mode, article } = one.appearance;
  if (mode === 'outlet') return [];
  const near = textAt(one, one.near);
  const isFar = (words: string | undefined) =>
    words !== undefined && containsWords(one.article.text, words) && !containsWords(near, words);
  return [
    ...(isFar(as)
      ? [diagnose('proposal/attribution-far', place, { words: as ?? '', article, nearest: one.lead })]
      : []),
    ...(mode === 'direct' && as !== undefined && !containsWords(outside(one, near), as) && containsWords(near, as)
      ? [diagnose('proposal/attribution-inside', place, { words: as })]
      : []),
    ...(isFar(cue) ? [diagnose('proposal/cue-far', place, { words: cue ?? '', article, nearest: one.lead })] : []),
    ...proveSpeaker(one, claim, content, place),
  ];
}

/** The surroundings without what is quoted: the words of somebody do not say themselves who he is. */
function outside(one: Surroundings, near: string): string {
  return one.quotes.reduce((text, quote) => text.replace(textAt(one, quote), '\n'), near);
}

/** Whoever speaks is named in the attribution or near it, or `identity` says from what it follows. */
function proveSpeaker(one: Surroundings, claim: ProposedClaim, content: ParsedContent, place: Place): Diagnostic[] {
  const { as = '', identity, article, via } = one.appearance;
  const { speaker } = claim;
  if (speaker === null || as === '') return [];
  const [added] = newSpeakersOf(claim.proposal);
  const names = added === undefined ? namesOf(content, speaker) : [added.name];
  if (names.length === 0) return [];
  const isNamed = sharesName(as, names);
  const principal = isNamed ? null : principalOf(as, content, [speaker, ...via]);
  if (principal !== null) return [diagnose('proposal/speaker-other', place, { speaker, words: as, other: principal })];
  if (isNamed || identity !== undefined) return [];
  if (added !== undefined) return [diagnose('proposal/name-apart', place, { name: added.name, words: as })];
  if (sharesName(wideText(one), names)) return [];
  return [diagnose('proposal/speaker-unnamed', place, { speaker, words: as, article })];
}

/** Whatever leads to an actor or an outlet. */
function namesOf({ actors, outlets }: ParsedContent, id: string): string[] {
  const actor = actors.find((one) => one.id === id)?.value;
  const outlet = outlets.find((one) => one.id === id)?.value;
  return [...(actor ? actorTerms(actor) : []), ...(outlet ? outletNames(outlet) : [])];
}

/** Words of a name that anybody's may have. */
const common = new Set(
  'the a an of for and in to mr mrs ms sir dr lord lady dame former new european british uk national'.split(' '),
);

const nameWords = (text: string): string[] =>
  wordTokens(foldLetters(text))
    .map(({ key }) => key.replace(/'s$/u, ''))
    .filter((key) => key !== '' && !common.has(key));

/** Whether words have one of these names, or a word of one that is not common to many. */
function sharesName(words: string, names: readonly string[]): boolean {
  const own = new Set(nameWords(words));
  return names.some((name) => nameWords(name).some((word) => own.has(word)));
}

/** Whom a spokesperson speaks for by the attribution, where it is somebody else than these; null where it names nobody else. */
function principalOf(as: string, { actors }: ParsedContent, ids: readonly string[]): string | null {
  if (!/\bspokes(?:m[ae]n|wom[ae]n|persons?|people)\b/iu.test(as)) return null;
  const named = actors.filter(
    ({ value }) => value !== null && actorNames(value).some((name) => containsWords(as, name)),
  );
  return named.length === 0 || named.some(({ id }) => ids.includes(id)) ? null : (named[0]?.id ?? null);
}

/** Proves that each new speaker is printed, and is nobody whom the records have already. */
export function proveNewSpeakers(
  claim: ProposedClaim,
  content: ParsedContent,
  names: ActorNames,
  place: Place,
): Diagnostic[] {
  const { speaker, speakers, proposal } = claim;
  if (speaker === null && speakers.length === 0) return [diagnose('proposal/speaker-missing', place, {})];
  const texts = proposal.appearances.flatMap(
    ({ article }) => content.articles.find(({ id }) => id === article)?.text ?? [],
  );
  return newSpeakersOf(proposal).flatMap(({ name }) => proveNewName(name, texts, content, names, place));
}

function proveNewName(
  name: string,
  texts: readonly string[],
  content: ParsedContent,
  names: ActorNames,
  place: Place,
): Diagnostic[] {
  const known = [...names.called(name, 'XXXX'), ...namedLike(name, content)];
  const nearest = texts.map((text) => nearestPassage(text, name)).find((one) => one !== null) ?? null;
  return [
    ...(texts.some((text) => containsWords(text, name) || printsStyleOf(text, name))
      ? []
      : [diagnose('proposal/name-missing', place, { name, nearest })]),
    ...(known.length === 0
      ? []
      : [
          diagnose('proposal/name-known', place, {
            name,
            ids: [...new Set(known)].map((id) => `\`${id}\``).join(', '),
          }),
        ]),
  ];
}

/** Actors with all the words of a name among those of one of theirs, or the id that it would have. */
function namedLike(name: string, { actors, outlets }: ParsedContent): string[] {
  const words = nameWords(name);
  const isLike = (other: string): boolean => {
    const own = new Set(nameWords(other));
    return words.length > 0 && words.every((word) => own.has(word));
  };
  return [
    ...actors.flatMap(({ id, value }) => (value && actorNames(value).some(isLike) ? [id] : [])),
    ...outlets.flatMap(({ id, value }) => (value && outletNames(value).some(isLike) ? [id] : [])),
  ];
}
