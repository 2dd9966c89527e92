import { speakersOf } from '../../model/claim-file.ts';
import { type QuoteSpec, quoteQuery, quoteSpecs } from '../../model/field-schemas.ts';
import type { DigestKind } from '../../model/ledger/digests-file.ts';
import { relationAnchor } from '../../model/relation-addresses.ts';
import { relationFamilies } from '../../model/vocabulary.ts';
import type { ParsedArticle } from '../parse-article.ts';
import type { ParsedClaim, ParsedContent, ParsedDifference } from '../parse-content.ts';
import type { ParsedEdition } from '../parse-edition.ts';
import { claimAppearanceIds } from '../part-ids.ts';
import { readStoryArticles, type StoryArticles } from '../story-articles.ts';
import { type FormerNames, formerNames } from './former-names.ts';

/** The kinds of record that a meaning belongs to, and that list their changes. */
export type ChangingKind = 'articles' | 'claims' | 'differences';

/** What a record, or a part of one, says: apart from notes, reasons and how it is written down. */
export interface PublishedMeaning {
  readonly kind: DigestKind;
  /** As in the ledger: of a part the end of its address. */
  readonly id: string;
  /** The record whose file says it; of an edge the claim that makes it. */
  readonly owner: { readonly kind: ChangingKind; readonly id: string };
  /** By field, what it says; of most one saying, else several of which one more changes nothing of the others. */
  readonly fields: Readonly<Record<string, readonly Saying[]>>;
  /** What the ledger keeps beside it, to tell where the record stood when it is gone; what was published is not held against it. */
  readonly traces?: Readonly<Record<string, readonly string[]>>;
}

/** How something is said, and after it how the same was said while the records it names had other ids. */
export type Saying = readonly [now: string, ...before: string[]];

/** What the records say whose fields could be read (docs/rules.md, rule 11). */
export function publishedMeanings(content: ParsedContent): readonly PublishedMeaning[] {
  const names = formerNames(content.permalinks?.value ?? null);
  const { outletOf } = readStoryArticles(content);
  return [
    ...content.articles.flatMap(articleMeaning),
    ...content.editions.flatMap(editionMeaning),
    ...content.claims.flatMap((claim) => [
      ...claimMeaning(claim, names),
      ...appearanceMeanings(claim, outletOf, names),
      ...relationMeanings(claim),
    ]),
    ...content.differences.flatMap((difference) => differenceMeaning(difference, names)),
  ];
}

const owner = (kind: ChangingKind, id: string) => ({ kind, id });
const only = (words: string): readonly Saying[] => [[words]];
const wordsOf = (spec: QuoteSpec): string => quoteQuery(spec).exact;

function articleMeaning({ id, value, text }: ParsedArticle): PublishedMeaning[] {
  if (value === null || text === '') return [];
  return [{ kind: 'articles', id, owner: owner('articles', id), fields: { text: only(text) } }];
}

/** The article lists what was changed of our copy of an earlier text too. */
function editionMeaning({ id, article, value, text }: ParsedEdition): PublishedMeaning[] {
  if (value === null || text === '') return [];
  return [{ kind: 'editions', id, owner: owner('articles', article), fields: { text: only(text) } }];
}

function claimMeaning({ id, value }: ParsedClaim, names: FormerNames): PublishedMeaning[] {
  if (value === null) return [];
  const { gist, said, audience } = value;
  const speakers = speakersOf(value);
  const fields = {
    gist: only(gist),
    speakers: [actorsSaying(speakers, names)],
    said: only(said),
    audience: [actorsSaying(audience, names)],
    point: [pointSaying(value, names)],
  };
  // Of one speaker the digest of all speakers tells as much.
  const traces = speakers.length > 1 ? { by: speakers } : {};
  return [{ kind: 'claims', id, owner: owner('claims', id), fields, traces }];
}

/** The question under which a record stands, with its story; under every name that either had. */
function pointSaying({ story, point }: { readonly story: string; readonly point: string }, names: FormerNames): Saying {
  const [now = '', ...before] = names('stories', story).flatMap((name) => names('points', `${name}#${point}`));
  return [now, ...before];
}

/** Some actors, in whatever order; with every choice among their former ids. */
function actorsSaying(ids: readonly string[], names: FormerNames): Saying {
  const choices = ids.reduce<readonly (readonly string[])[]>(
    (chosen, id) => names('actors', id).flatMap((name) => chosen.map((one) => [...one, name])),
    [[]],
  );
  const [now = '', ...before] = choices.map((one) => one.toSorted().join(', '));
  return [now, ...before];
}

/** Words of an article, under each of its ids. */
function articleSaying(article: string, words: readonly string[], names: FormerNames): Saying {
  const [now = '', ...before] = names('articles', article).map((name) => JSON.stringify([name, ...words]));
  return [now, ...before];
}

function appearanceMeanings(
  claim: ParsedClaim,
  outletOf: StoryArticles['outletOf'],
  names: FormerNames,
): PublishedMeaning[] {
  const { appearances = [] } = claim.value ?? {};
  const ids = claimAppearanceIds(claim, outletOf).values();
  return appearances.map(({ article, quote, as = '', mode }) => {
    const words = quoteSpecs(quote).map(wordsOf);
    const fields = { quote: [articleSaying(article, words.toSorted(), names)], as: only(as), mode: only(mode) };
    return { kind: 'appearances', id: ids.next().value ?? '', owner: owner('claims', claim.id), fields };
  });
}

function relationMeanings({ id: maker, value }: ParsedClaim): PublishedMeaning[] {
  if (value === null) return [];
  return relationFamilies.flatMap((family) =>
    value[family].map((edge): PublishedMeaning => {
      const id = `${edge.claim}#${relationAnchor(family, maker)}`;
      const kind = 'kind' in edge ? edge.kind : '';
      const scope = 'scope' in edge ? edge.scope : '';
      return { kind: 'relations', id, owner: owner('claims', maker), fields: { kind: only(kind), scope: only(scope) } };
    }),
  );
}

function differenceMeaning({ id, value }: ParsedDifference, names: FormerNames): PublishedMeaning[] {
  if (value === null) return [];
  const quotes = value.values.flatMap((one) =>
    one.passages.map(({ article, quote }) => articleSaying(article, [one.value, wordsOf(quote)], names)),
  );
  const values = value.values.map((one): Saying => [one.value]);
  const fields = { question: only(value.question), values, quotes, point: [pointSaying(value, names)] };
  return [{ kind: 'differences', id, owner: owner('differences', id), fields }];
}
