/** `/` puts the cursor into the page's search box, or follows the link to that of the search page where none is shown. */
document.addEventListener('keydown', (event) => {
  const { target } = event;
  const isTyping = target instanceof Element && target.matches('input, select, textarea');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
  const box = document.querySelector<HTMLElement>('input[name=q]');
  event.preventDefault();
  box?.focus();
  // A box that is not shown does not take the cursor.
  if (document.activeElement !== box) document.querySelector<HTMLElement>('a[data-search]')?.click();
});
