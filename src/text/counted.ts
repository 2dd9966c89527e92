/** A count and its noun, with a plural in -s: `1 claim`, `2 claims`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
