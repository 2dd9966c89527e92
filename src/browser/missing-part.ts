/**
 * Arriving by a `#` that leads nowhere, such as a dispute that was taken back: the page says so at its top, where it else
 * opens without a word. Parts of ours that are called `_cite` today were once called `cite`.
 */
const missingNotice = document.querySelector<HTMLElement>('[data-missing-part]');

function tellMissing(): void {
  const id = location.hash.slice(1);
  const part = document.getElementById(id) ?? document.getElementById(`_${id}`);
  if (!missingNotice) return;
  missingNotice.hidden = id === '' || part !== null;
  missingNotice.textContent = `${missingNotice.dataset['missingPart']} “${id}”.`;
  if (part) part.scrollIntoView();
  else missingNotice.focus();
}

addEventListener('hashchange', tellMissing);
tellMissing();
