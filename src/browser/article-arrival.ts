/**
 * Arriving in an article by `#<claim id>`: marks every part of the claim's words (the style sheet alone marks the
 * first), marks its notes, says whose words these are, and leads on to the claim. A name that has moved stands beside
 * the one that took its place; an address that names no part of the page says so. A click on marked words arrives at
 * them, without a jump.
 */
function showArrival(): void {
  // Our names are plain slugs: one that is percent-encoded is none of them, and is told as it stands there.
  const id = nameOf(location.hash.slice(1));
  for (const part of document.querySelectorAll<HTMLElement>('[data-claims]'))
    part.classList.toggle('here', part.dataset['claims']?.split(' ').includes(id));
  const note = document.querySelector<HTMLElement>('li.here');
  if (notice === null) return;
  notice.textContent = note?.dataset['says'] ?? `${notice.dataset['missing']} “${id}”`;
  const link = note?.querySelector('a[data-claim]')?.cloneNode();
  if (link) {
    link.textContent = notice.dataset['open'] ?? '';
    notice.append(' ', link);
  }
  // To arrive at another part of the page, such as a note, needs no word.
  notice.hidden = id === '' || (note === null && document.getElementById(id) !== null);
}

const notice = document.querySelector<HTMLElement>('[data-arrival]');

/** What an address names. Paragraphs were called `paragraph-3` before every part of a page began with `_`. */
function nameOf(name: string): string {
  if (document.getElementById(name) !== null || document.getElementById(`_${name}`) === null) return name;
  location.replace(`#_${name}`);
  return `_${name}`;
}

document.addEventListener('click', ({ target }) => {
  const marked = (target as Element).closest<HTMLElement>('span[data-claims]');
  const id = marked?.dataset['claims']?.split(' ')[0];
  // Whoever selects words to copy them does not want to go anywhere.
  if (id === undefined || getSelection()?.isCollapsed === false) return;
  history.pushState(null, '', `#${id}`);
  showArrival();
});
addEventListener('hashchange', showArrival);
showArrival();
