import { hash } from 'node:crypto';

/**
 * Ten letters from a to p that stand for a text: the first 40 bits of its SHA-256, a letter for four. Letters alone,
 * because YAML would read some hexadecimal digests as numbers.
 */
export function shortDigest(text: string): string {
  return hash('sha256', text, 'hex')
    .slice(0, 10)
    .replace(/[0-9a-f]/g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
