import { openRecord } from './refresh-page.ts';

/** The names of actions by their keys. */
const actionKeys: Readonly<Record<string, string>> = { a: 'accept', m: 'merge', r: 'reject' };

/**
 * Every action has a key, wherever nobody is typing: `n` and `p` go from draft to draft, `e` into its summary, and what
 * stands around the claims opens by the key that it names. `Escape` leaves a field.
 */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    const field = target instanceof Element ? target.closest<FormField>('input, textarea, select') : null;
    if (key === 'Enter' && (ctrlKey || metaKey))
      return field?.form == null ? press(event, 'accept') : submit(event, field.form);
    if (key === 'Escape') return field?.closest('details')?.querySelector('summary')?.focus();
    const isTyping = field !== null;
    if (isTyping || ctrlKey || metaKey || altKey) return;
    if (key === 'n' || key === 'p') return step(event, key === 'n' ? 1 : -1);
    if (key === 'u' || key === 'U') return press(event, key === 'u' ? 'undo' : 'redo');
    if (key === 'e') return edit(event);
    const panel = document.querySelector(`details[data-key="${CSS.escape(key)}"]`);
    if (panel !== null) return open(event, panel);
    const action = actionKeys[key];
    if (action !== undefined) press(event, action);
  });
}

type FormField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Does what the first button of a form does. */
function submit(event: Event, form: HTMLFormElement): void {
  event.preventDefault();
  form.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
}

function open(event: Event, panel: Element): void {
  event.preventDefault();
  openRecord(panel);
}

const openDraft = (): Element | null => document.querySelector('details[data-record][open]');

function press(event: Event, action: string): void {
  const within = action === 'undo' || action === 'redo' ? document : openDraft();
  const button = within?.querySelector<HTMLButtonElement>(`button[name="action"][value="${action}"]`);
  if (button == null) return;
  event.preventDefault();
  button.click();
}

function step(event: Event, by: 1 | -1): void {
  const records = Array.from(document.querySelectorAll<HTMLDetailsElement>('details[data-record]'));
  const at = records.findIndex(({ open }) => open);
  const next = records[at === -1 ? (by === 1 ? 0 : records.length - 1) : at + by];
  if (next === undefined) return;
  event.preventDefault();
  openRecord(next);
}

function edit(event: Event): void {
  const field = openDraft()?.querySelector<HTMLTextAreaElement>('textarea[name="gist"]');
  if (field == null) return;
  event.preventDefault();
  field.focus();
}
