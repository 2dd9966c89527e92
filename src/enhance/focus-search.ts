/** `/` puts the cursor into the page's search box, or goes to the search page where there is none. */
document.addEventListener('keydown', (event) => {
  const { target } = event;
  const typing = target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  const box = document.querySelector<HTMLInputElement>('input[name="q"]');
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  event.preventDefault();
  if (box !== null) box.focus();
  else link?.click();
});
