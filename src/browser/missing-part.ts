/**
 * Arriving by a `#` that leads nowhere, such as a dispute that was taken back: says so at the top of the page, which else
 * opens without a word. Parts of ours that are called `_cite` today were once called `cite`.
 */
function tellMissing(): void {
  document.querySelector('.missing-part')?.remove();
  const id = location.hash.slice(1);
  const part = document.getElementById(id) ?? document.getElementById(`_${id}`);
  if (id !== '' && part === null) tell(id);
  else part?.scrollIntoView();
}

function tell(id: string): void {
  const notice = document.createElement('p');
  notice.className = 'missing-part';
  notice.tabIndex = -1;
  notice.textContent = `This page has no part called “${id}” any more. What there is stands below.`;
  document.querySelector('h1')?.before(notice);
  notice.focus();
}

addEventListener('hashchange', tellMissing);
tellMissing();
