import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isContentPath } from '../../src/files/read-content.ts';
import { besidePath } from '../../src/files/write-file-atomic.ts';
import { workplace } from '../cli/workplace.ts';

test.each([
  ['/a/content/claims/bridge/x.md', true],
  ['/a/content/README.md', true],
  ['/a/content', false],
  ['/a/contents/x.md', false],
  ['/a/content-old/claims/bridge/x.md', false],
  ['/a/x.md', false],
  ['/b', false],
  ['/a/content/.DS_Store', false],
  ['/a/content/.editor/claims/x.md', false],
  [besidePath('/a/content/claims/bridge/x.md'), false],
])('%s is content: %j', (path, expected) => {
  expect(isContentPath('/a/content', path)).toBe(expected);
});

test('a file that a killed command was writing is passed over', async () => {
  const { folder, run } = workplace();
  writeFileSync(besidePath(join(folder, 'content/claims/bridge/repair-cost.md')), '---\nstory: bri');
  expect(await run('check', '--quiet')).toEqual({ code: 0, out: '', err: '' });
});
