/**
 * The part of the page that an address names; null where it has none. Parts of ours were called `cite` and `paragraph-3`
 * before their names began with `_`: the address is then put right.
 * @param id what stands after the `#`; our names are plain slugs, so one that is percent-encoded is none of them.
 */
export function partOfPage(id: string): HTMLElement | null {
  const part = document.getElementById(id);
  if (part !== null || id === '') return part;
  const renamed = document.getElementById(`_${id}`);
  if (renamed !== null) location.replace(`#_${id}`);
  return renamed;
}
