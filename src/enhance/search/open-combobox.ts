/** A text box with a list of options under it, after the WAI-ARIA combobox pattern: the cursor stays in the box. */
export interface Combobox {
  /** Replaces the options; the chosen one stays chosen when it is still among them, told by its `data-actor`. */
  show(options: readonly HTMLElement[]): void;
  /** Opens with the next options. */
  expect(): void;
  close(): void;
}

/** Wires the box to the list; `choose` is called with the option that a reader takes. */
export function openCombobox(
  box: HTMLInputElement,
  list: HTMLElement,
  choose: (option: HTMLElement) => void,
): Combobox {
  let active = -1;
  let isWanted = false;
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const isOpen = (): boolean => !list.hidden;

  const activate = (next: number): true => {
    for (const [at, option] of options().entries()) option.setAttribute('aria-selected', String(at === next));
    const option = options()[next];
    active = option ? next : -1;
    if (option) box.setAttribute('aria-activedescendant', option.id);
    else box.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
    return true;
  };
  const draw = (): void => {
    list.hidden = !isWanted || options().length === 0 || document.activeElement !== box;
    box.setAttribute('aria-expanded', String(isOpen()));
    if (!isOpen()) activate(-1);
  };
  const want = (wanted: boolean): true => {
    isWanted = wanted;
    draw();
    return true;
  };
  const take = (option: HTMLElement | null | undefined): true => {
    want(false);
    if (option) choose(option);
    return true;
  };
  /** From the box itself one step up leads to the last option, and from the last one down to the box. */
  const move = (step: 1 | -1): true => {
    want(true);
    const places = options().length + 1;
    return activate(((active + 1 + step + places) % places) - 1);
  };
  /** What each key does, and whether that was all: else the browser does its part too. */
  const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown: ({ altKey }) => (altKey ? want(true) : move(1)),
    ArrowUp: ({ altKey }) => (altKey ? want(false) : move(-1)),
    Home: () => active >= 0 && activate(0),
    End: () => active >= 0 && activate(options().length - 1),
    Enter: () => active >= 0 && take(options()[active]),
    Escape: () => isOpen() && want(false),
    ArrowLeft: () => !activate(-1),
    ArrowRight: () => !activate(-1),
  };

  box.addEventListener('keydown', (event) => {
    if (!event.isComposing && keys[event.key]?.(event)) event.preventDefault();
  });
  box.addEventListener('blur', () => want(false));
  // Pressing on an option would take the cursor out of the box, and so close the list under the pointer.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => take((target as Element).closest<HTMLElement>('[role=option]')));
  return {
    show: (next) => {
      const chosen = options()[active]?.dataset['actor'];
      list.replaceChildren(...next);
      draw();
      if (isOpen()) activate(chosen === undefined ? -1 : next.findIndex(({ dataset }) => dataset['actor'] === chosen));
    },
    expect: () => {
      isWanted = true;
    },
    close: () => want(false),
  };
}
