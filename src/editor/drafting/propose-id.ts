import { isContent, wordTokens } from '../../text/alignment/word-tokens.ts';

const longest = 48;

/** Without these an id could say the opposite of the statement. */
const negations: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nor', 'nothing', 'nobody', 'without']);

/** The id that words make: lower-case letters, digits and single hyphens; empty where they have none of these. */
export function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^a-zA-Z0-9-]+/g, '')
    .toLowerCase()
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * A readable id for a statement: who says it and the first words of it that carry meaning, such as
 * `seibert-never-said-claimed`; numbered where it is taken.
 * @param handle what the speaker is called for short; null where nobody is named
 * @param taken ids that are used, or ever were
 */
export function proposeId(handle: string | null, words: string, taken: ReadonlySet<string>): string {
  const lead = slugOf(handle ?? '');
  const named = lead.split('-');
  const slugs = wordTokens(words)
    .filter((word) => isContent(word) || negations.has(word.key))
    .map(({ text }) => slugOf(text));
  const parts = [lead, ...slugs.filter((part) => !named.includes(part))].filter((part) => part !== '');
  return freeId(fitting(parts) || 'statement', taken);
}

/** As many parts as an address bears, six at most. */
function fitting(parts: readonly string[]): string {
  return parts.slice(0, 6).reduce((id, part) => {
    const longer = id === '' ? part.slice(0, longest) : `${id}-${part}`;
    return longer.length > longest ? id : longer;
  }, '');
}

/** The id, or with the first number from 2 that makes it free. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
