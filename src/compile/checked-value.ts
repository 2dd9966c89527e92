/**
 * A value that every check has passed.
 * @throws Error where it has not: records are made of checked content alone.
 */
export function checkedValue<T>(value: T | null): T {
  if (value === null) throw new Error('linkCorpus was called on content that has diagnostics');
  return value;
}
