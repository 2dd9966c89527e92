/**
 * The filters above a story's statements. Their state lives in the address (`?show=&actor=`); without this script all
 * statements show and the filters stay hidden. What holds no statement that is kept is hidden by the page's styles.
 */
const filter = document.querySelector<HTMLElement>('[data-filter]');
const none = document.querySelector<HTMLElement>('[data-none]');
const statements = [...document.querySelectorAll<HTMLElement>('.statement')];
const names = ['show', 'actor'] as const;

const field = (name: string) => filter?.querySelector(`[name=${name}]`) as HTMLSelectElement;
const claims = (among: readonly HTMLElement[]): number =>
  new Set(among.map((one) => one.querySelector('a')?.href)).size;
const without = (name: string): URL => {
  const address = new URL(location.href);
  address.searchParams.delete(name);
  address.hash = '';
  return address;
};

function apply(): void {
  const wanted = names.map((name) => field(name).value);
  const isKept = (one: HTMLElement): boolean =>
    names.every((name, at) => wanted[at] === '' || one.dataset[name]?.split(' ').includes(wanted[at] ?? ''));
  for (const one of statements) one.hidden = !isKept(one);
  const kept = statements.filter(({ hidden }) => !hidden);
  const isFiltered = kept.length < statements.length;
  document.documentElement.toggleAttribute('data-filtered', isFiltered);
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.band details'))
    fold.open = isFiltered && fold.querySelector('.statement:not([hidden])') !== null;
  if (none) none.hidden = kept.length > 0;
  const output = filter?.querySelector('output');
  if (output) output.textContent = `${claims(kept)} of ${claims(statements)} statements`;
  for (const link of none?.querySelectorAll('a') ?? []) {
    const name = link.dataset['without'] ?? '';
    link.href = without(name).href;
    const other = field(name === 'show' ? 'actor' : 'show');
    link.querySelector('span')?.replaceChildren(other.selectedOptions[0]?.text ?? '');
  }
}

function fromAddress(): void {
  const state = new URLSearchParams(location.search);
  for (const name of names) {
    field(name).value = state.get(name) ?? '';
    // A value that is no option of the list is dropped.
    if (field(name).selectedIndex === -1) field(name).value = '';
  }
  apply();
}

if (filter) {
  filter.hidden = false;
  filter.addEventListener('change', () => {
    const address = new URL(location.href);
    for (const name of names) {
      if (field(name).value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, field(name).value);
    }
    history.pushState(null, '', address);
    apply();
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}
