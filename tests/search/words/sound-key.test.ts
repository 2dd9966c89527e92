import { expect, test } from 'vitest';
import { soundKey } from '../../../src/search/words/sound-key.ts';

test.each([
  [['seibert', 'siebert', 'seybert', 'zeibert', 'sibert'], 'sbrt'],
  [['philipp', 'filip', 'phillip'], 'flp'],
  [['erich', 'arik', 'iric'], 'ark'],
  [['schmidt', 'schmitt', 'schmith'], 'skmt'],
  [['nikki', 'nickey', 'niky'], 'nk'],
  [['wallace', 'vales'], 'vls'],
])('%j sound alike: %s', (words, key) => {
  expect(words.map(soundKey)).toEqual(words.map(() => key));
});
