import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { keptResult } from '../../src/files/kept-result.ts';

function cacheFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'cache', 'result.json');
}

test('through any changes of the inputs, and back, the result is the one that is made of them anew', async () => {
  const inputs = fc.array(fc.string({ maxLength: 2 }), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(inputs, { maxLength: 12 }), async (states) => {
      const file = cacheFile();
      for (const state of states) {
        const made = { inputs: state };
        expect(await keptResult(file, state, async () => made)).toEqual(made);
      }
    }),
  );
});

test('the same inputs are gone through once', async () => {
  const file = cacheFile();
  let made = 0;
  const make = async () => {
    made += 1;
    return made;
  };
  const results = [await keptResult(file, ['a', 'bc'], make), await keptResult(file, ['a', 'bc'], make)];
  expect([...results, await keptResult(file, ['ab', 'c'], make)]).toEqual([1, 1, 2]);
});

test('a damaged file, and a place that cannot be written, cost time alone', async () => {
  const file = cacheFile();
  await keptResult(file, ['a'], async () => 'first');
  writeFileSync(file, '{"digest":');
  expect(await keptResult(file, ['a'], async () => 'second')).toBe('second');
  expect(await keptResult(join(file, 'below-a-file.json'), ['a'], async () => 'third')).toBe('third');
});
