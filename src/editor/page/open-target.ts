import { openRecord } from './refresh-page.ts';

/** Says what came of an action. @param isRefusal whether nothing was done */
export function announceOutcome(message: string, isRefusal = false): void {
  const status = document.querySelector<HTMLElement>('[data-status]');
  status?.toggleAttribute('data-refused', isRefusal);
  if (status !== null) status.textContent = message;
  if (isRefusal) status?.focus();
}

/** Opens the record that the address names, and puts the focus there. */
export function openTarget(): void {
  openRecord(document.getElementById(decodeURIComponent(location.hash.slice(1))));
}
