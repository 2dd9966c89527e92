import { openRecord } from './refresh-page.ts';

/** The names of actions by their keys. */
const actionKeys: Readonly<Record<string, string>> = { a: 'accept', m: 'merge', r: 'reject' };

/** Every action has a key, wherever nobody is typing: `n` and `p` go from draft to draft, `e` into its summary. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (key === 'Enter' && (ctrlKey || metaKey)) return press(event, 'accept');
    const isTyping = target instanceof Element && target.closest('input, textarea, select') !== null;
    if (isTyping || ctrlKey || metaKey || altKey) return;
    if (key === 'n' || key === 'p') return step(event, key === 'n' ? 1 : -1);
    if (key === 'u' || key === 'U') return press(event, key === 'u' ? 'undo' : 'redo');
    if (key === 'e') return edit(event);
    const action = actionKeys[key];
    if (action !== undefined) press(event, action);
  });
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
