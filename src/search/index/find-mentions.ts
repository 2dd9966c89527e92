import type { SearchActor, SearchDocument } from '../search-document.ts';
import { isCommonWord } from '../words/common-words.ts';
import { foldWords } from '../words/fold-words.ts';
import { nameKeys, surnameKeys } from '../words/name-keys.ts';

/** A way to call an actor: its words without common ones; whether it is a name that texts write with a capital. */
interface Mention {
  readonly words: readonly string[];
  readonly isCapital: boolean;
  readonly actor: string;
}

/**
 * For each actor's id the claims of others that concern it, ascending: those said jointly with it, those about it, and those in whose texts or
 * speaker's name it is called by a name, an alias, or a surname that nobody else has. So all spellings of one person lead to the same claims.
 */
export function findMentions(
  actors: readonly SearchActor[],
  claims: readonly SearchDocument[],
): ReadonlyMap<string, readonly number[]> {
  const names = nameTree(listMentions(actors));
  const concerned = new Map<string, Set<number>>(actors.map(({ id }) => [id, new Set()]));
  for (const [number, claim] of claims.entries()) {
    const texts = [claim.speakerName, claim.gist, ...claim.quotes, ...claim.attributions];
    const ids = [...claim.jointSpeakers, ...claim.about, ...texts.flatMap((text) => mentionedIn(text, names))];
    for (const id of ids) if (id !== claim.speaker) concerned.get(id)?.add(number);
  }
  return new Map([...concerned].map(([id, numbers]) => [id, [...numbers]]));
}

function listMentions(actors: readonly SearchActor[]): Mention[] {
  const bearers = new Map<string, number>();
  for (const actor of actors) {
    const keys = new Set([actor.name, ...actor.aliases].flatMap(nameKeys).concat(surnameKeys(actor)));
    for (const key of keys) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  }
  return actors.flatMap((actor) => {
    const surnames = surnameKeys(actor).filter((key) => bearers.get(key) === 1);
    const titles = [actor.name, ...actor.aliases].flatMap((title) =>
      nameKeys(title).map((key) => mention(key, /\p{Lu}/u.test(title), actor.id)),
    );
    return [...titles, ...surnames.map((key) => mention(key, true, actor.id))];
  });
}

function mention(key: string, isCapital: boolean, actor: string): Mention {
  return { words: key.split(' '), isCapital, actor };
}

/** Names word by word: those that end here, and where each further word leads. */
interface NameTree {
  readonly ends: Mention[];
  readonly next: Map<string, NameTree>;
}

/** Many have a first name in common: of a hundred thousand claims trying all of them took a third of a build. */
function nameTree(mentions: readonly Mention[]): NameTree {
  const root: NameTree = { ends: [], next: new Map() };
  for (const one of mentions) {
    let tree = root;
    for (const word of one.words) {
      const next = tree.next.get(word) ?? { ends: [], next: new Map() };
      tree.next.set(word, next);
      tree = next;
    }
    tree.ends.push(one);
  }
  return root;
}

function mentionedIn(text: string, names: NameTree): string[] {
  const words = foldWords(text).filter(({ folded }) => !isCommonWord({ spellings: [folded] }));
  return words.flatMap(({ start }, index) => {
    const isLower = /\p{Ll}/u.test(text.charAt(start));
    return namesAt(index, words, names)
      .filter(({ isCapital }) => !(isCapital && isLower))
      .map(({ actor }) => actor);
  });
}

/** All names that begin at a word. */
function namesAt(index: number, words: readonly { readonly folded: string }[], names: NameTree): readonly Mention[] {
  const found: Mention[] = [];
  let tree: NameTree | undefined = names;
  for (let at = index; at < words.length; at++) {
    tree = tree.next.get(words[at]?.folded ?? '');
    if (tree === undefined) break;
    found.push(...tree.ends);
  }
  return found;
}
