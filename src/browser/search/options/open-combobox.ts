/** A text box with a list of options under it, after the WAI-ARIA combobox pattern: the cursor stays in the box. */
export interface Combobox {
  /**
   * Replaces the options; the active one, told by its `data-key`, stays active. Where it is not among the new ones, the old
   * ones stay, so that what a reader has reached is what the next key opens.
   */
  show(options: readonly HTMLElement[]): void;
  /** Opens with the next options, as somebody types: no option is active any more. */
  expect(): void;
  close(): void;
}

/** The options as they stand, and which of them the arrow keys have reached: -1 is the box itself. */
interface OptionList {
  all(): HTMLElement[];
  active(): number;
  /** Makes the option at that place the active one, and none where there is no such place. */
  activate(at: number): true;
}

/** What keys and the pointer do; all of them are done when they return. */
interface Actions {
  open(isWanted: boolean): true;
  isOpen(): boolean;
  take(option: HTMLElement | null | undefined): true;
}

/** Wires the box to the list; `choose` is called with the option that a reader takes. */
export function openCombobox(
  box: HTMLInputElement,
  list: HTMLElement,
  choose: (option: HTMLElement) => void,
): Combobox {
  const options = openOptions(box, list);
  const isOpen = (): boolean => !list.hidden;
  let isWanted = false;
  const draw = (): true => {
    list.hidden = !isWanted || options.all().length === 0 || document.activeElement !== box;
    box.setAttribute('aria-expanded', String(isOpen()));
    return isOpen() || options.activate(-1);
  };
  const open = (wanted: boolean): true => {
    isWanted = wanted;
    return draw();
  };
  const take: Actions['take'] = (option) => {
    open(false);
    if (option) choose(option);
    return true;
  };
  listen(box, list, comboboxKeys(options, { open, isOpen, take }), { open, isOpen, take });
  return {
    show: (next) => {
      const active = options.all()[options.active()]?.dataset['key'];
      const at = next.findIndex(({ dataset }) => dataset['key'] === active);
      if (isOpen() && active !== undefined && at < 0) return;
      list.replaceChildren(...next);
      draw();
      if (isOpen()) options.activate(at);
    },
    expect: () => {
      isWanted = true;
      options.activate(-1);
    },
    close: () => open(false),
  };
}

function openOptions(box: HTMLInputElement, list: HTMLElement): OptionList {
  let active = -1;
  const all = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  return {
    all,
    active: () => active,
    activate: (next) => {
      for (const [at, option] of all().entries()) option.setAttribute('aria-selected', String(at === next));
      const option = all()[next];
      active = option ? next : -1;
      if (option) box.setAttribute('aria-activedescendant', option.id);
      else box.removeAttribute('aria-activedescendant');
      option?.scrollIntoView({ block: 'nearest' });
      return true;
    },
  };
}

/** What a key does, and whether that was all: else the browser does its part too. */
type Keys = Readonly<Record<string, (event: KeyboardEvent) => boolean>>;

function comboboxKeys({ all, active, activate }: OptionList, { open, isOpen, take }: Actions): Keys {
  /** From the box itself one step up leads to the last option, and from the last one down to the box. */
  const move = (step: 1 | -1): true => {
    open(true);
    const parts = all().length + 1;
    return activate(((active() + 1 + step + parts) % parts) - 1);
  };
  return {
    ArrowDown: ({ altKey }) => (altKey ? open(true) : move(1)),
    ArrowUp: ({ altKey }) => (altKey ? open(false) : move(-1)),
    Home: () => active() >= 0 && activate(0),
    End: () => active() >= 0 && activate(all().length - 1),
    Enter: () => active() >= 0 && take(all()[active()]),
    Escape: () => isOpen() && open(false),
    ArrowLeft: () => !activate(-1),
    ArrowRight: () => !activate(-1),
  };
}

function listen(box: HTMLInputElement, list: HTMLElement, keys: Keys, { open, take }: Actions): void {
  box.addEventListener('keydown', (event) => {
    if (!event.isComposing && keys[event.key]?.(event)) event.preventDefault();
  });
  box.addEventListener('blur', () => open(false));
  // Pressing on an option would take the cursor out of the box, and so close the list under the pointer.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => take((target as Element).closest<HTMLElement>('[role=option]')));
}
