import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { readContent } from '../../src/files/read-content.ts';
import { isReservedId } from '../../src/model/reserved-ids.ts';
import { builtPages, builtText, pageKind } from './built-site.ts';

const { corpus } = compile(readContent('content'));
if (corpus === null) throw new Error('The content has errors');
const { stories, permalinks } = corpus;

const idsOn = (path: string): string[] => Array.from(builtText(path).matchAll(/\sid="([^"]*)"/g), ([, id]) => id ?? '');

test.each([
  ['claim', new Set(Object.keys(permalinks.claims)), ['article', 'story disputes']],
  ['point', new Set([...stories.values()].flatMap(({ points }) => points.map(({ id }) => id))), ['story']],
] as const)('every other name on a page on which a %s has its place is reserved', (kind, records, kinds) => {
  const placing = builtPages().filter((path) => idsOn(path).some((id) => records.has(id)));
  expect([...new Set(placing.map(pageKind))]).toEqual(expect.arrayContaining([...kinds]));
  const others = placing.flatMap((path) => idsOn(path).filter((id) => !records.has(id)));
  expect([...new Set(others)].filter((id) => !isReservedId(kind, id))).toEqual([]);
});
