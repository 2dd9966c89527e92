/**
 * The filters above the comparison table. Their state lives in the address (`?show=&actor=`); without this script
 * the whole table shows and they stay hidden.
 */
const filter = document.querySelector<HTMLElement>('[data-filter]');
const output = filter?.querySelector('output');
const rows = document.querySelectorAll<HTMLElement>('tr[data-show]');

function apply(show: string, actor: string): void {
  let count = 0;
  for (const row of rows) {
    const kept =
      (show === '' || row.dataset['show']?.split(' ').includes(show)) &&
      (actor === '' || row.dataset['actor'] === actor);
    row.hidden = !kept;
    if (kept) count += 1;
  }
  for (const point of document.querySelectorAll<HTMLElement>('section[data-point]')) {
    point.hidden = point.querySelector('tr[data-show]:not([hidden])') === null;
  }
  if (output) output.textContent = `${count} of ${rows.length} claims`;
}

function field(name: string): HTMLSelectElement {
  return filter?.querySelector(`[name=${name}]`) as HTMLSelectElement;
}

function fromAddress(): void {
  const state = new URLSearchParams(location.search);
  for (const name of ['show', 'actor']) {
    const value = state.get(name) ?? '';
    field(name).value = value;
    // A value that is no option of the list is dropped.
    if (field(name).selectedIndex === -1) field(name).value = '';
  }
  apply(field('show').value, field('actor').value);
}

if (filter) {
  filter.hidden = false;
  filter.addEventListener('change', () => {
    const address = new URL(location.href);
    for (const name of ['show', 'actor']) {
      if (field(name).value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, field(name).value);
    }
    history.pushState(null, '', address);
    apply(field('show').value, field('actor').value);
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}
