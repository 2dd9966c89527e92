import { claimsBy } from '../../model/claims-by.ts';
import { type Appearance, type Corpus, getRecord, type StoryRecord } from '../../model/corpus.ts';
import { type Mode, modes } from '../../model/vocabulary.ts';
import { actorLink, type NamedLink } from '../named-link.ts';

/** How often something occurs, and what part of the paper's appearances that is, from 0 to 1, for a bar. */
export interface Share<T> {
  readonly value: T;
  readonly count: number;
  readonly share: number;
}

/** How one paper reports what others say. */
export interface OutletVerbs {
  readonly outlet: NamedLink & { readonly short: string };
  /** Appearances in the paper. */
  readonly appearances: number;
  /** The words that report, in lower case, most frequent first. */
  readonly verbs: readonly Share<string>[];
  /** All modes, also those that do not occur, in their fixed order. */
  readonly modes: readonly Share<Mode>[];
  /** Appearances that name no source but the paper itself, or report without a word for it. */
  readonly withoutVerb: number;
}

function shares<T>(values: readonly T[], all: number): readonly Share<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count, share: all === 0 ? 0 : count / all }));
}

function outletVerbsOf(outlet: string, appearances: readonly Appearance[], corpus: Corpus): OutletVerbs {
  const cues = appearances.flatMap(({ cue }) => (cue === null ? [] : [cue.toLocaleLowerCase('en')]));
  const found = new Map(
    shares(
      appearances.map(({ mode }) => mode),
      appearances.length,
    ).map((one) => [one.value, one]),
  );
  return {
    outlet: { ...actorLink(outlet, corpus), short: getRecord(corpus.outlets, outlet).short },
    appearances: appearances.length,
    verbs: shares(cues, appearances.length).toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    modes: modes.map((mode) => found.get(mode) ?? { value: mode, count: 0, share: 0 }),
    withoutVerb: appearances.length - cues.length,
  };
}

/** Each paper's verbs of attribution and modes in a story, with counts, in the story's order of papers. */
export function outletVerbs(story: StoryRecord, corpus: Corpus): readonly OutletVerbs[] {
  const appearances = claimsBy('story', story.id, corpus).flatMap((claim) => claim.appearances);
  return story.articles.map((id) => {
    const { outlet } = getRecord(corpus.articles, id);
    return outletVerbsOf(
      outlet,
      appearances.filter(({ article }) => article === id),
      corpus,
    );
  });
}
