/** One line: RIS and BibTeX end a field at a line break. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Sentences joined, each ended with a full stop unless it ends in a mark of its own. */
export function sentences(parts: readonly string[]): string {
  return parts
    .map(oneLine)
    .filter((part) => part !== '')
    .map((part) => (/[.!?…][”’"')\]]*$/.test(part) ? part : `${part}.`))
    .join(' ');
}
