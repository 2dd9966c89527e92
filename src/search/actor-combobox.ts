import { actorOption } from './result-elements.ts';
import type { ActorHit } from './search-engine.ts';

/** The list of actors below the box, after the combobox pattern of the ARIA Authoring Practices Guide. */
export interface ActorCombobox {
  /** Shows these actors; closes the list when there are none, or when the box does not have the focus. */
  show(actors: readonly ActorHit[]): void;
  close(): void;
}

/**
 * Makes a combobox of an input and an empty list: arrows move through it while the focus stays in the input, Enter
 * and a click choose, Escape closes it first and empties the box only when it is closed.
 */
export function actorCombobox(
  input: HTMLInputElement,
  list: HTMLElement,
  choose: (actor: string) => void,
): ActorCombobox {
  const popup = openPopup(input, list);
  const pick = (option: HTMLElement): void => {
    popup.open(false);
    choose(option.dataset['actor'] ?? '');
  };
  input.addEventListener('keydown', (event) => {
    if (isPlainKey(event) && handleKey(event.key, popup, pick)) event.preventDefault();
  });
  input.addEventListener('blur', () => popup.open(false));
  // The box keeps the focus while an option is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
    if (option) pick(option);
  });
  prepare(input, list);
  return {
    show: (actors) => {
      list.replaceChildren(...actors.map((actor, place) => actorOption(actor, `${list.id}-${place}`)));
      popup.open(actors.length > 0 && document.activeElement === input);
    },
    close: () => popup.open(false),
  };
}

/** The list as it is open or closed, and the option that the arrows have reached. */
interface Popup {
  open(isOpen: boolean): void;
  isOpen(): boolean;
  active(): HTMLElement | undefined;
  /** Goes one option on or back, opening the list; past its end to none. False when there are no options. */
  move(step: number): boolean;
}

function openPopup(input: HTMLInputElement, list: HTMLElement): Popup {
  let place = -1;
  const options = (): HTMLElement[] => [...list.children].filter((child) => child instanceof HTMLElement);
  const activate = (next: number): void => {
    place = next;
    for (const [index, option] of options().entries()) option.setAttribute('aria-selected', String(index === place));
    const active = options()[place];
    active?.scrollIntoView({ block: 'nearest' });
    if (active) input.setAttribute('aria-activedescendant', active.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    activate(-1);
  };
  const move = (step: number): boolean => {
    const count = options().length;
    if (count === 0) return false;
    if (list.hidden) open(true);
    activate(((place + 1 + step + count + 1) % (count + 1)) - 1);
    return true;
  };
  return { open, isOpen: () => !list.hidden, active: () => options()[place], move };
}

function isPlainKey(event: KeyboardEvent): boolean {
  return !(event.isComposing || event.altKey || event.ctrlKey || event.metaKey);
}

/** Whether the key meant the list, so that the input is to leave it alone. */
function handleKey(key: string, popup: Popup, pick: (option: HTMLElement) => void): boolean {
  if (key === 'ArrowDown') return popup.move(1);
  if (key === 'ArrowUp') return popup.move(-1);
  const isMeant = popup.isOpen() && (key === 'Escape' || (key === 'Enter' && popup.active() !== undefined));
  const active = popup.active();
  if (isMeant && key === 'Enter' && active) pick(active);
  else if (isMeant) popup.open(false);
  return isMeant;
}

function prepare(input: HTMLInputElement, list: HTMLElement): void {
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  input.autocomplete = 'off';
  list.setAttribute('role', 'listbox');
  list.hidden = true;
}
