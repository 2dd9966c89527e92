import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { entrySetter } from '../../../src/compile/ledger/entry-setter.ts';

const written = [
  '',
  'claims: {}\n',
  '# head\nclaims:\n  a: live # first\n\n  # second\n  b: { live: 2026-01-01 }\nactors: { a: live }\n# end\n',
  'digests:\n  claims:\n    "a": { gist: x }\n    12: { gist: y }\n',
];
const entry = fc.tuple(
  fc.constantFrom(['claims'], ['actors'], ['digests', 'claims']),
  fc.constantFrom('a', 'b', 'c', '12', 'constructor'),
  fc.constantFrom({ live: '2026-01-02' }, { moved: 'b' }),
);

test('the text is that of setting each entry in the whole document', () => {
  fc.assert(
    fc.property(fc.constantFrom(...written), fc.array(entry, { maxLength: 8 }), (text, entries) => {
      const [ours, whole] = [parseDocument(text), parseDocument(text)];
      const setEntry = entrySetter(ours);
      for (const [list, id, value] of entries) {
        setEntry(list, id, value);
        whole.setIn([...list, id], whole.createNode(value, { flow: true }));
      }
      expect(ours.toString()).toBe(whole.toString());
    }),
  );
});
