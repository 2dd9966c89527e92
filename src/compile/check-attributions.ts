import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { ActorNames } from './actor-names.ts';
import type { ParsedArticle } from './parse-article.ts';
import type { ParsedClaim } from './parse-content.ts';
import { readableSpeakers } from './readable-fields.ts';

/**
 * Checks whom the attribution of each appearance means (docs/rules.md, rule 8): it is the name of no other actor (but of one
 * by whom the words came), and by a shared name, surname or office it may mean no other; or else `identity` says why it
 * means the speaker.
 */
export function checkAttributions(
  claim: ParsedClaim,
  articles: ReadonlyMap<string, ParsedArticle>,
  names: ActorNames,
): Diagnostic[] {
  // Of a speaker that nobody knows, that is all there is to say.
  const { appearances = [] } = claim.fields ?? {};
  const speakers = readableSpeakers(claim.fields ?? {}).filter((id) => names.ids.has(id));
  if (speakers.length === 0) return [];
  return appearances.flatMap((appearance, at) => {
    const { article = '', as, identity, mode, via = [] } = appearance ?? {};
    const published = articles.get(article)?.fields?.published;
    if (published === undefined || as === undefined || identity !== undefined || mode === 'outlet') return [];
    const named = names.called(as, published);
    const isOthers = named.size > 0 && !isAmong(speakers, named);
    const meant = named.size > 0 ? named : sharedNames(as, article, speakers, names);
    const others = [...meant].filter((id) => !speakers.includes(id) && !via.includes(id));
    if (others.length === 0) return [];
    const params = { words: as, speaker: list(speakers), others: list(others) };
    return [
      diagnose(isOthers ? 'claim/as-other-actor' : 'claim/as-shared', claim.placeOf(['appearances', at, 'as']), params),
    ];
  });
}

/** Those whom a surname or an office may mean beside the speaker; who has the office in this very article, even without him. */
function sharedNames(as: string, article: string, speakers: readonly string[], names: ActorNames): ReadonlySet<string> {
  const [surnamed, inOffice] = [names.surnamed(as), names.inOffice(as)];
  if (isAmong(speakers, surnamed)) return surnamed;
  return isAmong(speakers, inOffice) ? inOffice : names.inOffice(as, article);
}

const isAmong = (speakers: readonly string[], ids: ReadonlySet<string>): boolean => speakers.some((id) => ids.has(id));

const list = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');
