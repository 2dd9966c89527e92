/** The reason of a basis that is written `inferred: why`; null where the basis is something else: words of an article. */
export function inferredReason(basis: string): string | null {
  return /^inferred: (.*)$/s.exec(basis)?.[1] ?? null;
}
