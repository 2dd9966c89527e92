/**
 * Arriving by a `#` that leads nowhere, such as a dispute that was taken back: says so at the top of the page, and offers
 * the parts of the same kind that there are. Parts of ours that are called `_cite` today were once called `cite`. Shares no
 * module with other scripts of pages: what is shared is loaded apart.
 */
function tellMissing(): void {
  document.querySelector('.missing-part')?.remove();
  // Our names are plain slugs: one that is percent-encoded is none of them, and is told as it stands there.
  const id = location.hash.slice(1);
  if (id === '' || document.getElementById(id) !== null) return;
  if (document.getElementById(`_${id}`) !== null) location.replace(`#_${id}`);
  else offerParts(id);
}

function offerParts(id: string): void {
  const kind = /^(?:disputed-by|in)-|$/.exec(id)?.[0] || 'none';
  const links = Array.from(document.querySelectorAll(`main :not(span)[id^="${kind}"]`), (part) => {
    const link = document.createElement('a');
    link.href = `#${part.id}`;
    // A reply is told by the claim that makes it, a passage by its paper.
    link.textContent =
      (part.querySelector('.gist') ?? part.closest('section')?.querySelector('h3'))?.textContent ?? part.id;
    return [' ', link];
  });
  const notice = document.createElement('p');
  notice.className = 'missing-part';
  notice.tabIndex = -1;
  notice.append(`This page has no part called “${id}” any more.`, links[0] ? ' It has:' : '', ...links.flat());
  document.querySelector('main')?.prepend(notice);
  notice.focus();
}

addEventListener('hashchange', tellMissing);
tellMissing();
