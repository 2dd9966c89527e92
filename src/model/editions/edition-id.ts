/**
 * The name of an edition, from the date since when its text stands: `2023-08` of `2023-08~`. Where that is taken, as of a text
 * that was changed twice on a day, a number makes it another.
 */
export function editionId(edtf: string, taken: readonly string[]): string {
  const name = (/\d{4}(?:-\d{2}){0,2}/.exec(edtf)?.[0] ?? 'undated').toLowerCase();
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? name : `${name}-edition-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/** The id of the article that a text is of: of an edition, what stands before its own name. */
export function articleOf(text: string): string {
  return text.split('/', 2).join('/');
}
