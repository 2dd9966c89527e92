/**
 * The same function of a text, each text worked out once: dates repeat from claim to claim, and reading EDTF is most
 * of the time that pages and exports take. Only for pure functions.
 */
export function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? work(text);
    known.set(text, value);
    return value;
  };
}
