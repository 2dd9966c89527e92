/** FNV-1a over UTF-16 units, in two halves: enough to tell two builds apart. */
export function textHash(texts: readonly string[]): string {
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x01000197);
    }
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
