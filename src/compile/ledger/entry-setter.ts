import { type Document, isMap, isScalar, Pair } from 'yaml';

/**
 * Sets entries of a ledger's lists, each written as `{ … }`: one that is there anew, another at the end of its list. The library's own
 * `setIn` goes through the whole list for each: of 80,000 ids that took longer than all else.
 * @param ledger whose lists nothing else changes meanwhile
 */
export function entrySetter(ledger: Document): (list: readonly string[], id: string, value: object) => void {
  const pairsOf = new Map<string, Map<unknown, Pair>>();
  return (list, id, value) => {
    const node = ledger.createNode(value, { flow: true });
    const entries = ledger.getIn(list);
    if (!isMap(entries)) {
      ledger.setIn([...list, id], node);
      return;
    }
    const name = list.join(' ');
    const pairs =
      pairsOf.get(name) ?? new Map(entries.items.map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair]));
    pairsOf.set(name, pairs);
    const pair = pairs.get(id) ?? new Pair<unknown, unknown>(id);
    if (!pairs.has(id)) entries.items.push(pair);
    pair.value = node;
    pairs.set(id, pair);
  };
}
