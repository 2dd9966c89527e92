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
  let active = -1;
  const options = (): HTMLElement[] => [...list.children].filter((child) => child instanceof HTMLElement);
  const activate = (place: number): void => {
    active = place;
    options().forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === place));
      if (index === place) option.scrollIntoView({ block: 'nearest' });
    });
    const id = options()[place]?.id;
    if (id) input.setAttribute('aria-activedescendant', id);
    else input.removeAttribute('aria-activedescendant');
  };
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    activate(-1);
  };
  const pick = (option: HTMLElement | undefined): void => {
    open(false);
    choose(option?.dataset['actor'] ?? '');
  };
  const move = (step: number): void => {
    if (list.hidden && list.children.length > 0) open(true);
    const count = options().length + 1;
    if (!list.hidden) activate(((active + 1 + step + count) % count) - 1);
  };
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => (move(1), list.children.length > 0),
    ArrowUp: () => (move(-1), list.children.length > 0),
    Enter: () => active >= 0 && (pick(options()[active]), true),
    Escape: () => !list.hidden && (open(false), true),
  };
  input.addEventListener('keydown', (event) => {
    const isMeant = !event.isComposing && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (isMeant && keys[event.key]?.()) event.preventDefault();
  });
  input.addEventListener('blur', () => open(false));
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
      open(actors.length > 0 && document.activeElement === input);
    },
    close: () => open(false),
  };
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
