const key = 'review-said';

interface Said {
  readonly message: string;
  readonly record: string | null;
  /** When it was said, in milliseconds of the clock: an old message is about nothing that is shown. */
  readonly at: number;
}

const longest = 10_000;

/**
 * Says what came of an action, here and on the page as it is shown next.
 * @param record the id of the record to open then
 * @param isRefusal whether nothing was done: then there is no next page
 */
export function announceOutcome(message: string, record: string | null, isRefusal = false): void {
  const status = document.querySelector<HTMLElement>('[data-status]');
  status?.toggleAttribute('data-refused', isRefusal);
  if (isRefusal) {
    sessionStorage.removeItem(key);
    if (status !== null) status.textContent = message;
    status?.focus();
    return;
  }
  if (status !== null) status.textContent = 'Writing…';
  sessionStorage.setItem(key, JSON.stringify({ message, record, at: Date.now() } satisfies Said));
}

/** Opens the record that an action or the address names, and puts the focus there. */
export function openTarget(): void {
  const said = lastSaid();
  const status = document.querySelector<HTMLElement>('[data-status]');
  if (said !== null && status !== null) status.textContent = said.message;
  const id = decodeURIComponent(location.hash.slice(1)) || said?.record;
  const record = document.getElementById(id ?? '');
  if (!(record instanceof HTMLDetailsElement)) return;
  record.open = true;
  record.querySelector('summary')?.focus();
  record.scrollIntoView({ block: 'nearest' });
}

function lastSaid(): Said | null {
  const said = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Said | null;
  return said !== null && Date.now() - said.at < longest ? said : null;
}
