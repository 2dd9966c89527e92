import { partOfPage } from './part-of-page.ts';

/**
 * Arriving by a `#` that leads nowhere, such as a dispute that was taken back: says so at the top of the page, and offers
 * the parts of the same kind that there are. Without this script the page opens at its top, without a word.
 */
function tellMissing(): void {
  document.querySelector('.missing-part')?.remove();
  const id = location.hash.slice(1);
  if (id === '' || partOfPage(id) !== null) return;
  const notice = document.createElement('p');
  notice.className = 'missing-part';
  notice.tabIndex = -1;
  const kind = /^(?:disputed-by|in)-/.exec(id)?.[0];
  const parts = kind === undefined ? [] : document.querySelectorAll(`main :not(span)[id^="${kind}"]`);
  notice.append(`This page has no part called “${id}” any more.`, parts.length > 0 ? ' It has:' : '');
  for (const part of parts) {
    const link = document.createElement('a');
    link.href = `#${part.id}`;
    // A reply is told by the claim that makes it, a passage by its paper.
    link.textContent =
      (part.querySelector('.gist') ?? part.parentElement?.querySelector('h3'))?.textContent.trim() ?? part.id;
    notice.append(' ', link);
  }
  document.querySelector('main')?.prepend(notice);
  notice.focus();
}

addEventListener('hashchange', tellMissing);
tellMissing();
