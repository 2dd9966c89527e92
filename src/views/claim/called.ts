import { paragraphAddress } from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import type { ActorRecord, Appearance, ArticleRecord, Corpus } from '../../model/corpus.ts';
import { sourceArticle, sourceId } from '../../model/editions/source-article.ts';
import { isContent, type WordToken, wordTokens } from '../../text/alignment/word-tokens.ts';
import { isNamed } from './compare-attributions.ts';

/** What a paper calls the speakers of an appearance; all of it is printed so. */
export interface Called {
  /** In the attribution of this passage; null in the paper's own voice. */
  readonly here: string | null;
  /** Where this passage does not name one of them: the fullest name of his that the same article prints, and where. */
  readonly elsewhere: { readonly words: string; readonly paragraph: number; readonly address: string } | null;
  /** `spokesman`, where somebody speaks for the speaker who has no name himself; else null. */
  readonly unnamedSource: string | null;
}

/** What the article of an appearance calls its speakers, here and, where it does not name one of them here, elsewhere. */
export function called(appearance: Appearance, speakers: readonly ActorRecord[], corpus: Corpus): Called {
  const { as } = appearance;
  const unnamed = as === null ? undefined : speakers.find((speaker) => !isNamed(as, speaker));
  const article = sourceArticle(appearance, corpus);
  return {
    here: as,
    elsewhere: unnamed === undefined ? null : namedIn(article, unnamed, corpus),
    unnamedSource: as === null ? null : unnamedSource(as, speakers),
  };
}

/** The longest attribution in the article that names its speaker, else the longest of the names that its text prints. */
function namedIn(article: ArticleRecord, speaker: ActorRecord, corpus: Corpus): Called['elsewhere'] {
  const attributions = claimsBy('article', article.edition.of, corpus)
    .filter(({ speakers }) => speakers.every((id) => id === speaker.id))
    .flatMap(({ appearances }) => appearances)
    .flatMap(({ as, ...source }) =>
      sourceId(source) === article.id && as !== null && isNamed(as, speaker) ? [as] : [],
    );
  return (
    longestPrinted(attributions, article) ??
    (speaker.kind === 'person' ? longestPrinted([speaker.name, ...speaker.aliases], article) : null)
  );
}

function longestPrinted(candidates: readonly string[], article: ArticleRecord): Called['elsewhere'] {
  for (const words of candidates.toSorted((a, b) => b.length - a.length)) {
    const paragraph = article.paragraphs.find(({ text }) => printsWholly(text, words))?.number;
    if (paragraph !== undefined) return { words, paragraph, address: paragraphAddress(article.id, paragraph) };
  }
  return null;
}

/** Whether a text has the words, and not as a part of longer ones. */
function printsWholly(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + words.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

const spokesman = /\bspokes(?:man|woman|person|people|men|women)\b/iu;

/**
 * A spokesman who is not named: beside his office the attribution has no name but those of the body he speaks for, and of
 * whoever has an office there (`the Prime Minister’s spokesman`).
 */
function unnamedSource(as: string, speakers: readonly ActorRecord[]): string | null {
  const office = spokesman.exec(as)?.[0];
  if (office === undefined) return null;
  const known = new Set(
    speakers.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordTokens)).map(({ key }) => key),
  );
  const isOther = (token: WordToken): boolean =>
    isContent(token) && /^\p{Lu}/u.test(token.text) && token.text !== office && !known.has(token.key);
  const others = wordTokens(as).filter((token) => isOther(token) && !isOwner(as, token));
  return others.length === 0 ? office.toLowerCase() : null;
}

/** Whether a capitalised word belongs to an owner: it, or the capitalised words after it, end in `’s`. */
const isOwner = (as: string, { text, end }: WordToken): boolean =>
  /['’‘]s$/u.test(text) || /^(?:\s\p{Lu}[\p{L}-]*)+['’‘]s\b/u.test(as.slice(end));
