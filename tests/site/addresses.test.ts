import { expect, test } from 'vitest';
import { isPage } from '../../src/model/addresses.ts';
import { permalinkKinds } from '../../src/model/permalinks-file.ts';
import { recordAddresses } from '../../src/model/record-addresses.ts';
import { publishedCorpus as corpus } from '../fixtures/published-corpus.ts';
import { builtFiles } from './built-site.ts';

const { permalinks } = corpus;

test('what is built of each record, live or moved, is what the list of its addresses says', () => {
  const listed = permalinkKinds.flatMap((kind) =>
    Object.keys(permalinks[kind]).flatMap((id) => recordAddresses[kind](id)),
  );
  const expected = listed.map((address) => `${address.slice(1)}${isPage(address) ? 'index.html' : ''}`);
  const built = builtFiles().filter((path) => /^(?:actors|articles|claims|differences|stories)\/./.test(path));
  expect(
    built.filter(
      (path) =>
        !/^(?:(?:actors|articles|claims)\/(?:_page-\d+\/)?index\.html|differences\/feed\.(?:atom|json))$/.test(path),
    ),
  ).toEqual(expected.toSorted());
});
