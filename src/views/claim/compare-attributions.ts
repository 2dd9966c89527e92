import { type ActorRecord, type Appearance, type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { inferredReason } from '../../model/inferred-reason.ts';
import type { Mode } from '../../model/vocabulary.ts';
import { type Alignment, alignWordings } from '../../text/alignment/align-wordings.ts';
import type { Segment } from '../../text/alignment/marked-segments.ts';
import { isContent, wordTokens } from '../../text/alignment/word-tokens.ts';
import { type Hedge, hedges } from '../../text/meaning/hedges.ts';
import { isolated } from '../../text/right-to-left.ts';
import { memoizeInCorpus } from '../memoize-in-corpus.ts';
import { actorLink, type NamedLink, nameInSentence } from '../named-link.ts';
import { joinNames } from '../words.ts';
import { appearanceIds, comparableAppearances } from './claim-wording.ts';
import { spellingSentences } from './wording-summary.ts';

/** Whether the attribution names the speaker; `outlet` where the paper speaks for itself. */
export type Naming = 'named' | 'unnamed' | 'outlet';

/** How one appearance is attributed. */
export interface AttributionView {
  /** As `appearanceIds` names it. */
  readonly id: string;
  readonly outlet: NamedLink;
  /** The attribution as printed, cut where the papers differ; joined, it is the attribution. Null in the paper's own voice. */
  readonly as: readonly Segment[] | null;
  readonly cue: string | null;
  readonly mode: Mode;
  readonly naming: Naming;
  /** Why we hold this to be the speaker, where the article does not say so. */
  readonly identity: string | null;
  /** From the paper's side: whom it came by. */
  readonly via: readonly NamedLink[];
  /** In its own quotes, each once, in their order. */
  readonly hedges: readonly Hedge[];
}

/** In which respects the appearances of a claim are not attributed alike. */
export interface AttributionComparison {
  readonly appearances: readonly AttributionView[];
  readonly differs: Readonly<Record<'as' | 'cue' | 'mode' | 'naming' | 'via' | 'hedges', boolean>>;
  /** In plain sentences: who names the speaker and who does not, spellings, attributions; empty where all agree. */
  readonly summary: readonly string[];
}

const keysOf = (text: string): readonly string[] => wordTokens(text).map(({ key }) => key);

/** A person is named by the family name, anything else by all content words of one of its names. */
export function isNamed(as: string, { kind, name, aliases }: ActorRecord): boolean {
  const printed = new Set(keysOf(as));
  return [name, ...aliases].some((one) => {
    const words = wordTokens(one).filter(isContent);
    const telling = kind === 'person' ? words.slice(-1) : words;
    return telling.length > 0 && telling.every(({ key }) => printed.has(key));
  });
}

/** Of a joint act one of its speakers is enough: the others are told by `called`. */
function namingOf({ as }: Appearance, speakers: readonly ActorRecord[]): Naming {
  if (as === null) return 'outlet';
  return speakers.some((speaker) => isNamed(as, speaker)) ? 'named' : 'unnamed';
}

/** The hedges of the claim's own words, each once: those of the sentence around may belong to another claim. */
function hedgesOf({ quotes }: Appearance): readonly Hedge[] {
  const found = quotes.flatMap(({ exact }) => hedges(exact));
  const words = found.map(({ text }) => text.toLowerCase());
  return found.filter((_, at) => words.indexOf(words[at] ?? '') === at);
}

/** The attributions as printed, aligned with one another; the ids of the versions are indexes. */
function alignAttributions(claim: ClaimRecord, corpus: Corpus): Alignment {
  const compared = comparableAppearances(claim, corpus);
  const printed = claim.appearances.flatMap((appearance, index) => {
    const { as, outlet } = appearance;
    return as === null || !compared.includes(appearance) ? [] : [{ id: String(index), text: as, source: outlet }];
  });
  return alignWordings(printed);
}

/** An attribution in another language stands as it is. */
function wholeAttribution({ as }: Appearance): readonly Segment[] | null {
  return as === null ? null : [{ text: as, differs: false, group: null, kind: null, shared: false }];
}

const vary = (values: readonly string[]): boolean => new Set(values).size > 1;
const textOf = (segments: readonly Segment[] | null): string => segments?.map(({ text }) => text).join('') ?? '';

const outletNames = (appearances: readonly AttributionView[]): string =>
  joinNames([...new Set(appearances.map(({ outlet }) => nameInSentence(outlet)))]);

/** A paper that names the speaker anywhere names the speaker. */
function namingSentence(appearances: readonly AttributionView[]): string | null {
  const naming = new Set(appearances.flatMap((one) => (one.naming === 'named' ? [one.outlet.id] : [])));
  const silent = appearances.filter((one) => one.naming === 'unnamed' && !naming.has(one.outlet.id));
  if (naming.size === 0 || silent.length === 0) return null;
  const as = [...new Set(silent.map((one) => `“${isolated(textOf(one.as))}”`))];
  const named = appearances.filter(({ outlet }) => naming.has(outlet.id));
  return `Named in ${outletNames(named)}; in ${outletNames(silent)} only ${joinNames(as)}.`;
}

/** Names spelt in several ways, and attributions that differ in a word. */
function differenceSentences(alignment: Alignment, appearances: readonly AttributionView[]): readonly string[] {
  const close = alignment.families.filter(({ relation }) => relation === 'close').flatMap(({ ids }) => ids);
  const names = new Map(appearances.map(({ outlet: { name } }, at) => [String(at), name]));
  const told = alignment.differences.filter(({ kind, forms }) => {
    const isOneWord = forms.every(({ id, text }) => close.includes(id) && !/\s/u.test(text));
    const outlets = new Set(forms.map(({ id }) => appearances[Number(id)]?.outlet.id));
    return outlets.size > 1 && (kind === 'spelling' || (kind === 'words' && isOneWord));
  });
  const otherwise = told
    .filter(({ kind }) => kind !== 'spelling')
    .map(({ forms }) => {
      const printed = forms.map(({ id, text }) => `“${isolated(text)}” (${names.get(id)})`);
      return `Attributed differently: ${printed.join(', ')}.`;
    });
  const spellings = told.filter(({ kind }) => kind === 'spelling').map(({ forms }) => forms);
  return [...spellingSentences(spellings, names), ...otherwise];
}

/** How the papers attribute one claim, side by side: as printed, with which word, by which chain, hedged how. */
export const compareAttributions = memoizeInCorpus(attributionsOf);

function attributionsOf(claim: ClaimRecord, corpus: Corpus): AttributionComparison {
  const speakers = claim.speakers.map((id) => getRecord(corpus.actors, id));
  const ids = appearanceIds(claim.appearances);
  const alignment = alignAttributions(claim, corpus);
  const appearances = claim.appearances.map((appearance, index) => ({
    id: ids[index] ?? '',
    outlet: actorLink(appearance.outlet, corpus),
    as: alignment.versions.find(({ id }) => id === String(index))?.segments ?? wholeAttribution(appearance),
    cue: appearance.cue,
    mode: appearance.mode,
    naming: namingOf(appearance, speakers),
    identity: appearance.identity === null ? null : inferredReason(appearance.identity),
    via: appearance.via.map((id) => actorLink(id, corpus)),
    hedges: hedgesOf(appearance),
  }));
  const naming = namingSentence(appearances);
  return {
    appearances,
    summary: [...(naming === null ? [] : [naming]), ...differenceSentences(alignment, appearances)],
    differs: {
      as: vary(appearances.map((one) => keysOf(textOf(one.as)).join(' '))),
      cue: vary(appearances.map(({ cue }) => keysOf(cue ?? '').join(' '))),
      mode: vary(appearances.map(({ mode }) => mode)),
      naming: vary(appearances.map(({ naming }) => naming)),
      via: vary(appearances.map(({ via }) => via.map(({ id }) => id).join(' '))),
      hedges: vary(appearances.map((one) => one.hedges.map(({ text }) => text.toLowerCase()).join(' '))),
    },
  };
}
