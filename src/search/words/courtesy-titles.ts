import { courtesyTitles, titlesOf } from '../../text/meaning/courtesy-titles.ts';

/** Whether the word is one of them. */
export function isTitle({ spellings }: { readonly spellings: readonly string[] }): boolean {
  return spellings.some((spelling) => courtesyTitles.includes(spelling));
}

/** Whether the title is no title of somebody who is called by these: women's titles are none of a man's, nor men's of a woman's. */
export function contradictsTitles(title: string, printed: readonly string[]): boolean {
  const isAmong = (list: readonly string[]): boolean => list.includes(title);
  const { men, women } = titlesOf;
  const [own, others] = isAmong(men) ? [men, women] : isAmong(women) ? [women, men] : [[], []];
  const has = (list: readonly string[]): boolean => printed.some((one) => list.includes(one));
  return has(others) && !has(own);
}
