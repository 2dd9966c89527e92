import { createHash } from 'node:crypto';

/** A short name for the state of a text: two texts that differ have different ones. */
export function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
