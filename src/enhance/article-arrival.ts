/**
 * Arriving in an article by `#<claim id>`: marks every part of the claim's words (the style sheet alone marks the
 * first), marks its notes, and says whose words these are. An address that names no part of the page says so.
 */
function showArrival(): void {
  const id = arrivedAt();
  for (const old of document.querySelectorAll('.here')) old.classList.remove('here');
  const notice = document.querySelector<HTMLElement>('[data-arrival]');
  if (notice === null) return;
  const claim = CSS.escape(claimAt(id));
  const parts = document.querySelectorAll(`[data-claims~="${claim}"], [data-note="${claim}"]`);
  for (const part of parts) part.classList.add('here');
  const says = document.querySelector(`[data-note="${claim}"]`)?.getAttribute('data-says');
  notice.textContent = says ?? `This article has no passage called “${id}”. The address may be old or mistyped.`;
  // To arrive at another part of the page, such as a note, needs no word.
  notice.hidden = id === '' || (parts.length === 0 && document.getElementById(id) !== null);
}

/** The claim of a name: a name that has moved stands around the one that took its place. */
function claimAt(id: string): string {
  const names = [id, ...Array.from(document.getElementById(id)?.querySelectorAll('[id]') ?? [], (part) => part.id)];
  return names.find((name) => document.querySelector(`[data-note="${CSS.escape(name)}"]`) !== null) ?? id;
}

/** The name in the address, as it stands there where it is not well formed. */
function arrivedAt(): string {
  const name = location.hash.slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

addEventListener('hashchange', showArrival);
showArrival();
