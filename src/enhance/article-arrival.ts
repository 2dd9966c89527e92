/**
 * Arriving in an article by `#<claim id>`: marks every part of the claim's words (the style sheet alone marks the
 * first), marks its notes, and says whose words these are. An address that names no passage says so.
 */
function showArrival(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  for (const old of document.querySelectorAll('.here')) old.classList.remove('here');
  const notice = document.querySelector<HTMLElement>('[data-arrival]');
  if (notice === null || id === '' || id === 'main' || id.startsWith('note-')) return;
  const parts = document.querySelectorAll(`[data-claims~="${CSS.escape(id)}"], [data-note="${CSS.escape(id)}"]`);
  for (const part of parts) part.classList.add('here');
  const named = document.querySelector(`[data-note="${CSS.escape(id)}"]`)?.getAttribute('data-says');
  notice.textContent = named ?? `This article has no passage called “${id}”. The address may be old or mistyped.`;
  notice.hidden = false;
}

addEventListener('hashchange', showArrival);
showArrival();
