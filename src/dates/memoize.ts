/**
 * Memoizes a pure function of a string, without a limit: dates repeat from claim to claim, and parsing EDTF is most of
 * the time that pages and exports take.
 */
export function memoize<Value>(work: (text: string) => Value): (text: string) => Value {
  const values = new Map<string, Value>();
  return (text) => {
    const value = values.get(text) ?? work(text);
    values.set(text, value);
    return value;
  };
}
