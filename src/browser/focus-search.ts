/** `/` puts the cursor into the page's search box, or goes to that of the search page where there is none. */
document.addEventListener('keydown', (event) => {
  const { target } = event;
  const typing = target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  const box = document.querySelector<HTMLInputElement>('input[name="q"]');
  event.preventDefault();
  if (box) box.focus();
  // Every page leads to the search, and an address with the box's name arrives in it.
  else location.href = `${document.querySelector<HTMLAnchorElement>('a[data-search]')?.href}#_q`;
});
