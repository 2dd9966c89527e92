/** A count and its noun, with a plural in -s: `1 claim`, `2 claims`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const;

/** The same at the beginning of a sentence, up to nine in words: `Two claims`. */
export function countedAtStart(count: number, noun: string): string {
  return counted(count, noun).replace(/^\d+/u, (digits) => words[count] ?? digits);
}
