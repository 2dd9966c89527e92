/** Puts what is selected in the text into the form above it, with its place in code points; also what was selected before this ran. */
export function selectWords(): void {
  takeSelection();
  document.addEventListener('selectionchange', takeSelection);
  forgetPlaceOfTypedWords();
}

function takeSelection(): void {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
  const found = wordsOf(selection.getRangeAt(0));
  const form = document.querySelector<HTMLFormElement>('form[data-selection]');
  if (found === null || form === null) return;
  for (const name of ['words', 'start'] as const) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = String(found[name]);
  }
}

/** Words that are typed have no place: the article is searched for them. */
function forgetPlaceOfTypedWords(): void {
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || target.name !== 'words') return;
    const start = target.form?.elements.namedItem('start');
    if (start instanceof HTMLInputElement) start.value = '';
  });
}

function wordsOf(range: Range): { words: string; start: number } | null {
  const paragraph = paragraphOf(range.startContainer);
  if (paragraph === null || paragraph !== paragraphOf(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(range.startContainer, range.startOffset);
  const lead = /^\s*/.exec(range.toString())?.[0] ?? '';
  const offset = Array.from(before.toString() + lead).length;
  return { words: range.toString().trim(), start: Number(paragraph.dataset['start']) + offset };
}

function paragraphOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-text] [data-paragraph]') ?? null;
}
