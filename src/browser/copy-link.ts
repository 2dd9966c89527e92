/**
 * Links that copy their own address, and buttons that copy a text; each says that it did. A link to another part of the
 * page is followed too, so that the page shows what was copied; one to the page itself is not, as that would load it anew.
 * Where the clipboard is not to be had, the address stands in the address bar, and a text is selected.
 */
const announcement = document.querySelector('[data-copied]');

function say(words: string): void {
  if (announcement) announcement.textContent = words;
}

async function copy(source: HTMLElement, text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  say('Copied');
  source.classList.add('copied');
  source.addEventListener('blur', () => source.classList.remove('copied'), { once: true });
}

document.addEventListener('click', (event) => {
  const source = event.target instanceof Element ? event.target.closest('a[data-copy-link]') : null;
  if (!(source instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const isThisPage = source.hash === '' && source.href === location.href.split('#')[0];
  if (isThisPage) {
    event.preventDefault();
    history.replaceState(null, '', source.href);
  }
  copy(source, source.href).catch(() => say('The address is in the address bar'));
});

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy-text]')) {
  button.hidden = navigator.clipboard === undefined;
  button.addEventListener('click', () => {
    const source = document.getElementById(button.dataset['copyText'] ?? '');
    if (source === null) return;
    copy(button, source.textContent).catch(() => {
      getSelection()?.selectAllChildren(source);
      say('Selected, but not copied');
    });
  });
}
