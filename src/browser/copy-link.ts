/**
 * Links that share their own address by the phone's dialog, or copy it where there is none; and buttons that copy a text;
 * each says that it did. A link to another part of the page is followed too, so that the page shows what was taken; one
 * to the page itself is not, as that would load it anew. Where the clipboard is not to be had, the address stands in the
 * address bar, and a text is selected.
 */
const announcement = document.querySelector('[data-copied]');
/** On a desk a link is pasted, and a dialog would be in the way. */
const shares = matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ url: location.href });

function say(words: string): void {
  announcement?.replaceChildren(words);
}

async function copy(source: HTMLElement, text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  say('Copied');
  source.classList.add('copied');
  source.addEventListener('blur', () => source.classList.remove('copied'));
}

for (const source of document.querySelectorAll<HTMLAnchorElement>('a[data-copy-link]')) {
  const { href: url, firstChild: words } = source;
  if (shares && words) words.textContent = words.textContent?.replace('Copy', 'Share') ?? '';
  source.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (url === location.href.split('#')[0]) {
      event.preventDefault();
      history.replaceState(null, '', url);
    }
    const taken = shares ? navigator.share({ url }) : copy(source, url);
    taken.catch(() => say('The address is in the address bar'));
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy-text]')) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', () => {
    const source = document.getElementById(button.dataset['copyText'] ?? '');
    if (source === null) return;
    copy(button, source.textContent).catch(() => {
      getSelection()?.selectAllChildren(source);
      say('Selected, but not copied');
    });
  });
}
