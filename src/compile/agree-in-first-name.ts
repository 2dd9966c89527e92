import { editDistance } from '../text/edit-distance.ts';

/** English names with short forms that are not their beginnings, folded. */
const shortForms: readonly (readonly string[])[] = [
  'william bill billy will liam',
  'robert bob bobby rob bert',
  'richard dick rick ricky',
  'james jim jimmy jamie',
  'john jack johnny',
  'jacob jake',
  'edward ted ned eddie',
  'henry harry hal',
  'charles charlie chuck',
  'anthony tony',
  'thomas tom',
  'michael mick mike',
  'lawrence laurence larry',
  'margaret maggie peggy meg greta',
  'elizabeth liz beth betty lizzie bess libby',
  'katherine catherine kate cathy kathy kitty',
  'mary molly polly',
  'sarah sally',
  'dorothy dot dolly',
  'andrew drew',
  'alexander alexandra sandy sasha lex',
].map((names) => names.split(' '));

/** A spelling may differ by a letter in names from so many letters up: Bjorn and Bjoern, but not Ann and Dan. */
const minRespelt = 5;

/** Whether two first names, folded, may be one person's: the same, an initial, a short form (Tim, Bill), another spelling. */
export function agreeInFirstName(printed: string, name: string): boolean {
  if (printed.startsWith(name) || name.startsWith(printed)) return true;
  if (shortForms.some((forms) => forms.includes(printed) && forms.includes(name))) return true;
  return Math.min(printed.length, name.length) >= minRespelt && editDistance(printed, name) <= 1;
}
