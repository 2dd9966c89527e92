import { termWords } from '../dates/holds-on.ts';
import { type Diagnostic, diagnose, type Place } from '../model/diagnostic.ts';
import { type ActorNames, sourceItself } from './actor-names.ts';
import type { FirstNames } from './first-names.ts';
import type { ParsedArticle } from './parse-article.ts';
import type { ParsedClaim } from './parse-content.ts';
import { readableSpeakers } from './readable-fields.ts';
import type { StrangeName } from './strange-names.ts';

/** What answers whom printed words can mean. */
export interface NameReaders {
  readonly names: ActorNames;
  readonly firstNames: FirstNames;
  readonly strangeName: StrangeName;
}

/**
 * Checks whom the attribution of each appearance means (docs/rules.md, rule 8): it is the name of no other actor (but of one
 * by whom the words came), and has no first name that the speaker has not nor is a name that nobody has; and where a shared name,
 * a surname, an office or a name within longer words may mean another, `identity` says why it means the speaker.
 */
export function checkAttributions(
  claim: ParsedClaim,
  articles: ReadonlyMap<string, ParsedArticle>,
  readers: NameReaders,
): Diagnostic[] {
  const { names } = readers;
  const { appearances = [] } = claim.fields ?? {};
  // Of a speaker that nobody knows, that is all there is to say.
  const speakers = readableSpeakers(claim.fields ?? {}).filter((id) => names.ids.has(id));
  if (speakers.length === 0) return [];
  return appearances.flatMap((appearance, at) => {
    const { article = '', as, identity, mode, via = [] } = appearance ?? {};
    const printed = articles.get(article);
    const published = printed?.fields?.published;
    if (printed === undefined || published === undefined || as === undefined || mode === 'outlet') return [];
    const named = names.called(as, published);
    const isOthers = named.size > 0 && !isAmong(speakers, named);
    const place = claim.placeOf(['appearances', at, 'as']);
    const name = named.size > 0 ? null : nobodysName(as, speakers, printed.text, readers);
    if (name !== null) return [diagnose('claim/as-other-person', place, { words: as, speaker: list(speakers), name })];
    if (identity !== undefined && !isOthers) return [];
    const meant = named.size > 0 ? named : perhapsMeant(as, { article, day: published }, speakers, names);
    const others = [...meant].filter((id) => !speakers.includes(id) && !via.includes(id));
    if (others.length === 0 && identity === undefined) return checkReading(as, speakers, published, place, names);
    if (others.length === 0) return [];
    const params = { words: as, speaker: list(speakers), others: list(others) };
    return [diagnose(isOthers ? 'claim/as-other-actor' : 'claim/as-shared', place, params)];
  });
}

/** What is printed as the name of a person and is none of the speakers', nor that of anybody whom another check would name. */
function nobodysName(
  as: string,
  speakers: readonly string[],
  text: string,
  { names, firstNames, strangeName }: NameReaders,
): string | null {
  const surnamed = names.surnamed(as);
  if (surnamed.some((bearers) => isAmong(speakers, bearers))) return firstNames.strangeTo(as, speakers);
  return surnamed.length > 0 ? null : strangeName(as, speakers, text);
}

/** Whether these words are a speaker's name or office at another time only, or somebody near the speaker. */
function checkReading(
  words: string,
  speakers: readonly string[],
  published: string,
  place: Place,
  names: ActorNames,
): Diagnostic[] {
  const isNear = names.called(words, published).size === 0 && isNearOnly(words, speakers, names);
  const near = isNear ? [diagnose('claim/as-near-speaker', place, { words, speaker: list(speakers) })] : [];
  return [...near, ...checkElsewhen(words, speakers, published, place, names)];
}

/** Whether the words name a speaker as the one whose aide or critic speaks, who may say what the speaker never did. */
function isNearOnly(words: string, speakers: readonly string[], names: ActorNames): boolean {
  const source = sourceItself(words);
  const isIn = (text: string): boolean => names.surnamed(text).some((bearers) => isAmong(speakers, bearers));
  const isBody = names.bodiesIn(words).some(({ id, belongs }) => belongs && speakers.includes(id));
  return nearOnes.test(words) && !isIn(source) && (isBody || isIn(words));
}

const nearOnes =
  /\b(?:(?:aide|adviser|advisor|friend|colleague|supporter|backer|loyalist|critic|opponent|rival|relative|insider)s?|ally|allies|enemy|enemies|wife|husband|son|daughter|mother|father|brother|sister|family|close)\b/iu;

/** Whether these words were a speaker's name or office at another time only. */
function checkElsewhen(
  words: string,
  speakers: readonly string[],
  published: string,
  place: Place,
  names: ActorNames,
): Diagnostic[] {
  return speakers.flatMap((speaker) => {
    const term = names.elsewhen(words, speaker, published);
    const when = term === null ? null : termWords(term);
    return when === null ? [] : [diagnose('claim/as-elsewhen', place, { words, speaker, when, published })];
  });
}

/** Those whom a surname, an office or a name within longer words may mean; of an office, those who have it in this article, if any. */
function perhapsMeant(
  as: string,
  { article, day }: { readonly article: string; readonly day: string },
  speakers: readonly string[],
  names: ActorNames,
): ReadonlySet<string> {
  const sources = names.surnamed(sourceItself(as));
  const bodies = names.bodiesIn(as);
  const isSource =
    sources.some((bearers) => isAmong(speakers, bearers)) ||
    bodies.some((body) => !body.belongs && speakers.includes(body.id));
  const surnamed = names.surnamed(as).filter((bearers) => isAmong(speakers, bearers));
  if (surnamed.length > 0 && (isSource || sources.length === 0)) return unionOf(surnamed);
  const [here, anywhere] = [names.inOffice(as, day, article), names.inOffice(as, day)];
  if (here.size > 0) return here;
  if (isAmong(speakers, anywhere)) return anywhere;
  if (isSource) return new Set();
  const isNamed = bodies.some(({ id }) => speakers.includes(id));
  return unionOf([...sources, new Set(isNamed ? [] : bodies.map(({ id }) => id))]);
}

const unionOf = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap((ids) => [...ids]));

const isAmong = (speakers: readonly string[], ids: ReadonlySet<string>): boolean => speakers.some((id) => ids.has(id));

const list = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');
