import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFileAtomic } from './write-file-atomic.ts';

/**
 * What a function makes of some inputs: what it made the last time, where they are the same to the last byte. All that
 * the result depends on has to be among the inputs, the code itself too. A file that cannot be read or written costs time
 * and nothing else.
 * @param file where the last result is kept
 * @param inputs in an order that is the same for the same inputs
 * @param make makes the result, which survives being written as JSON
 */
export async function keptResult<Result>(
  file: string,
  inputs: Iterable<string>,
  make: () => Promise<Result>,
): Promise<Result> {
  const digest = digestOf(inputs);
  const kept = readKept<Result>(file);
  if (kept?.digest === digest) return kept.result;
  const result = await make();
  try {
    writeFileAtomic(file, JSON.stringify({ digest, result } satisfies Kept<Result>));
  } catch {
    return result;
  }
  return result;
}

interface Kept<Result> {
  readonly digest: string;
  readonly result: Result;
}

function readKept<Result>(file: string): Kept<Result> | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept<Result>;
  } catch {
    return null;
  }
}

/** The length before each keeps `ab` and `c` apart from `a` and `bc`. */
function digestOf(inputs: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(`${input.length}:`).update(input);
  return hash.digest('hex');
}
