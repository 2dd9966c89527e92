/**
 * Draws, and gives the keyboard its place back: to what has the same `data-key` as before, or where that is gone, to
 * the given element, from which the reading goes on.
 */
export function keepFocus(root: ParentNode, fallback: HTMLElement, draw: () => void): void {
  const name = (document.activeElement as HTMLElement | null)?.dataset['key'];
  draw();
  if (name === undefined || document.activeElement !== document.body) return;
  const again = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(name)}"]`);
  (again ?? fallback).focus({ preventScroll: true });
}
