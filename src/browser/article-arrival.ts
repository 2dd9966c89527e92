/**
 * Arriving in an article by `#<claim id>`: marks every part of the claim's words (the style sheet alone marks the
 * first), marks its notes, says whose words these are, and leads on to the claim. An address that names no part of the
 * page says so. A click on marked words arrives at them, without a jump.
 */
function showArrival(): void {
  // Our names are plain slugs: one that is percent-encoded is none of them, and is told as it stands there.
  const id = nameOf(location.hash.slice(1));
  for (const old of document.querySelectorAll('.here')) old.classList.remove('here');
  const notice = document.querySelector<HTMLElement>('[data-arrival]');
  if (notice === null) return;
  const claim = CSS.escape(claimAt(id));
  const parts = document.querySelectorAll(`[data-claims~="${claim}"], [data-note="${claim}"]`);
  for (const part of parts) part.classList.add('here');
  const note = document.querySelector<HTMLElement>(`[data-note="${claim}"]`);
  notice.textContent =
    note?.dataset['says'] ?? `This article has no passage called “${id}”. The address may be old or mistyped.`;
  const link = note?.querySelector('a[data-claim]')?.cloneNode();
  if (link) {
    link.textContent = 'Open this claim';
    notice.append(' ', link);
  }
  // To arrive at another part of the page, such as a note, needs no word.
  notice.hidden = id === '' || (parts.length === 0 && document.getElementById(id) !== null);
}

/** What an address names. Paragraphs were called `paragraph-3` before every part of a page began with `_`. */
function nameOf(name: string): string {
  const part = document.getElementById(name) === null ? document.getElementById(`_${name}`) : null;
  if (part === null) return name;
  location.replace(`#${part.id}`);
  return part.id;
}

/** The claim of a name: a name that has moved stands around the one that took its place. */
function claimAt(id: string): string {
  const names = [id, ...Array.from(document.getElementById(id)?.querySelectorAll('[id]') ?? [], (part) => part.id)];
  return names.find((name) => document.querySelector(`[data-note="${CSS.escape(name)}"]`) !== null) ?? id;
}

document.addEventListener('click', ({ target }) => {
  const marked = target instanceof Element ? target.closest<HTMLElement>('[data-claims]') : null;
  const id = marked?.dataset['claims']?.split(' ')[0];
  // Whoever selects words to copy them does not want to go anywhere.
  if (id === undefined || getSelection()?.isCollapsed === false) return;
  history.pushState(null, '', `#${id}`);
  showArrival();
});
addEventListener('hashchange', showArrival);
showArrival();
