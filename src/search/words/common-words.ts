import { courtesyTitles } from '../../text/meaning/courtesy-titles.ts';

/**
 * Words that a query has because somebody asks in a sentence or is polite: little words, verbs of saying, titles before
 * names. Negations, numbers and words that are also names are not among them. Folded, as queries are.
 */
const commonWords = new Set(
  [
    'a an the this that these those there of to in on at for from by with about as into than and or but if so',
    'i me my we our you your he him his she her it its they them their who whom whose what which when where why how',
    'is are was were be been being am do does did has have had can could would should',
    'say says said saying tell tells told telling claim claims claimed claiming stated speak speaks spoke',
    'happen happens happened happening',
    'think thinks thought comment comments commented statement statements quote quotes quoted according',
    'rt hon',
    ...courtesyTitles,
  ].flatMap((words) => words.split(' ')),
);

/** Whether the word, by any of its spellings, is one that few mean to search for. */
export function isCommonWord({ spellings }: { readonly spellings: readonly string[] }): boolean {
  return spellings.some((spelling) => commonWords.has(spelling));
}
