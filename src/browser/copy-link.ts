/**
 * Links that copy their own address, and buttons that copy a text; each says that it did. Where the clipboard is not
 * to be had, a link is followed as any link, so that the address stands in the address bar, and a text is selected.
 */
const announcement = document.querySelector('[data-copied]');

async function copy(source: HTMLElement, text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  if (announcement) announcement.textContent = 'Copied';
  source.classList.add('copied');
  source.addEventListener('blur', () => source.classList.remove('copied'), { once: true });
}

document.addEventListener('click', (event) => {
  const source = event.target instanceof Element ? event.target.closest('a[data-copy-link]') : null;
  if (!(source instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // The link is followed too: what was copied is then what the page shows.
  copy(source, source.href).catch(() => undefined);
});

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy-text]')) {
  button.hidden = navigator.clipboard === undefined;
  button.addEventListener('click', () => {
    const source = document.getElementById(button.dataset['copyText'] ?? '');
    if (source === null) return;
    copy(button, source.textContent).catch(() => {
      getSelection()?.selectAllChildren(source);
      if (announcement) announcement.textContent = 'Selected, but not copied';
    });
  });
}
