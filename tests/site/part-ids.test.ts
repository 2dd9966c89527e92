import { expect, test } from 'vitest';
import { appearanceAnchors } from '../../src/model/addresses.ts';
import { relationAnchor, relationMadeAnchor } from '../../src/model/relation-addresses.ts';
import { relationFamilies } from '../../src/model/vocabulary.ts';
import { publishedCorpus as corpus } from '../fixtures/published-corpus.ts';
import { builtPages, builtText } from './built-site.ts';

const claims = Object.keys(corpus.permalinks.claims);
const ofRecords = new Set([
  ...claims.flatMap((id) => [
    id,
    ...relationFamilies.flatMap((family) => [relationAnchor(family, id), relationMadeAnchor(family, id)]),
  ]),
  ...[...corpus.claims.values()].flatMap(({ appearances }) => appearanceAnchors(appearances)),
  ...corpus.differences.keys(),
  ...[...corpus.stories.values()].flatMap(({ points }) => points.map(({ id }) => id)),
  ...corpus.differences.keys(),
]);

const idsOn = (path: string): string[] => Array.from(builtText(path).matchAll(/\sid="([^"]*)"/g), ([, id]) => id ?? '');

test('a name on a page is made of a record’s id, or begins with what no record’s id can hold', () => {
  const parts = builtPages().flatMap((path) => idsOn(path).filter((id) => !ofRecords.has(id)));
  expect(parts).not.toEqual([]);
  expect([...new Set(parts)].filter((id) => !id.startsWith('_'))).toEqual([]);
});
