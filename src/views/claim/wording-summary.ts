import type { Alignment, Difference, WordingFamily } from '../../text/alignment/align-wordings.ts';
import { isSpellingVariant } from '../../text/alignment/spelling.ts';
import { isolated } from '../../text/right-to-left.ts';
import { allWords, atSentenceStart, joinNames } from '../words.ts';

/** Says in plain sentences what an alignment found, so that nobody has to read it off marks or colours. */

type Names = ReadonlyMap<string, string>;

const nameOf = (id: string, names: Names): string => names.get(id) ?? id;

/** A name that stands alone, in brackets. */
const labelOf = (id: string, names: Names): string => nameOf(id, names).replace(/^the /u, '');

/** Each outlet once, in the order of the versions, within a sentence. */
const listedNames = (ids: readonly string[], names: Names): string =>
  joinNames([...new Set(ids.map((id) => nameOf(id, names)))]);

const countPapers = (ids: readonly string[], names: Names): number => new Set(ids.map((id) => nameOf(id, names))).size;

type Forms = Difference['forms'];

/** Of names spelt in several ways the words alone that are: a surname beside a full name is no other spelling. */
function spellings(forms: Forms): Forms {
  const words = forms.map(({ id, text }) => ({ id, words: text.split(/\s+/u) }));
  const varied = words.flatMap(({ id, words: own }) => {
    const others = words.flatMap((one) => (one.id === id ? [] : one.words));
    const differing = own.filter((word) => others.some((other) => isSpellingVariant(word, other)));
    return differing.length === 0 ? [] : [{ id, text: differing.join(' ') }];
  });
  return varied.length > 1 ? varied : forms;
}

/** Each name that is spelt in several ways in a sentence: of papers that spell it alike one form, and no form twice. */
export function spellingSentences(differences: readonly Forms[], names: Names): readonly string[] {
  const merged: { id: string; text: string }[][] = [];
  for (const forms of differences.map(spellings)) {
    const same = merged.find((one) => one.some(({ text }) => forms.some((form) => form.text === text)));
    if (same === undefined) merged.push([...forms]);
    else same.push(...forms);
  }
  return merged.map((forms) => {
    const byForm = Map.groupBy(forms, ({ text }) => text);
    const printed = Array.from(
      byForm,
      ([text, own]) => `“${isolated(text)}” (${joinNames([...new Set(own.map(({ id }) => labelOf(id, names)))])})`,
    );
    return `Spelt differently: ${printed.join(', ')}.`;
  });
}

/** Who prints what. */
const listedForms = ({ forms }: Difference, names: Names): string =>
  forms.map(({ id, text }) => `“${isolated(text)}” (${labelOf(id, names)})`).join(', ');

function familySentence(family: WordingFamily, { versions }: Alignment, names: Names): string | null {
  const { ids, relation, wordsShared, stretches } = family;
  const papers = countPapers(ids, names);
  // What one paper prints twice is no comparison of papers.
  if (papers < 2) return null;
  const where = ids.length === versions.length ? allWords(papers) : listedNames(ids, names);
  const lengths = versions.filter(({ id }) => ids.includes(id)).map(({ words }) => String(words));
  const moved = stretches.filter(({ kind }) => kind === 'order').length;
  if (relation === 'identical') return `The same ${wordsShared} words in ${where}.`;
  if (relation === 'reordered') {
    return `The same ${wordsShared} words in ${where}, in another order in ${moved === 1 ? 'one place' : `${moved} places`}.`;
  }
  if (relation !== 'close') return null;
  const shared = stretches.flatMap(({ kind, cells }) =>
    kind === 'same' && !cells.includes(null) ? (cells[0] ?? []) : [],
  );
  const words = wordsShared > mostWordsShown ? '.' : `: “${isolated(shared.join(' … '))}”.`;
  return `${atSentenceStart(where)} share ${wordsShared} words, of ${joinNames(lengths)}${words}`;
}

/** Words in common are shown up to so many; more are read off the columns. */
const mostWordsShown = 12;

const introductions: Partial<Readonly<Record<Difference['kind'], string>>> = {
  order: 'In another order',
  name: 'Named differently',
  negation: 'How each puts it',
};

/** One difference in a sentence, or null for one that its marks alone say. */
export function differenceSentence(difference: Difference, names: Names): string | null {
  if (difference.kind === 'spelling') return spellingSentences([difference.forms], names)[0] ?? null;
  const introduction = introductions[difference.kind];
  return introduction === undefined ? null : `${introduction}: ${listedForms(difference, names)}.`;
}

/** Which papers have other words; a word that happens to be in two of them says nothing to a reader. */
function apartSentence({ relation, families }: Alignment, names: Names): string | null {
  if (families.length < 2) return null;
  const shared = families.filter(({ ids }) => countPapers(ids, names) > 1);
  if (relation === 'different' || shared.length === 0) return 'Each paper words it differently.';
  const inFamily = new Set(shared.flatMap(({ ids }) => ids.map((id) => nameOf(id, names))));
  const alone = families.flatMap(({ ids }) => ids).filter((id) => !inFamily.has(nameOf(id, names)));
  if (alone.length === 0) return 'The papers use several wordings.';
  const papers = new Set(alone.map((id) => nameOf(id, names)));
  return `${atSentenceStart(listedNames(alone, names))} ${papers.size === 1 ? 'uses' : 'use'} other words.`;
}

/**
 * The outcome of an alignment in sentences: how many words are the same in which papers, what is in another order,
 * spelt or named otherwise, who uses other words.
 * @param names the name of each version's outlet, by the version's id.
 * @param reprint whether to say that it is probably one issued statement.
 */
export function wordingSummary(alignment: Alignment, names: Names, reprint: boolean): readonly string[] {
  if (alignment.versions.length < 2) return [];
  const issued = reprint ? 'Probably one issued statement: one source, printed more than once.' : null;
  return [
    ...alignment.families.map((family) => familySentence(family, alignment, names)),
    issued,
    apartSentence(alignment, names),
    ...alignment.differences.map((difference) => differenceSentence(difference, names)),
  ].filter((sentence) => sentence !== null);
}

/**
 * The one thing to say of an alignment in passing: that the words are the same, or the first difference in a name,
 * a spelling, an order or a denial; null where the papers merely word it differently.
 */
export function wordingHeadline(alignment: Alignment, names: Names): string | null {
  const same = alignment.families.filter(({ relation }) => relation === 'identical' || relation === 'reordered');
  const told = same.map((family) => familySentence(family, alignment, names)).find((one) => one !== null);
  if (told !== undefined) return told;
  return alignment.differences.map((one) => differenceSentence(one, names)).find((one) => one !== null) ?? null;
}
