import { appearanceAnchors } from '../../model/addresses.ts';
import type { ClaimRecord, Corpus } from '../../model/corpus.ts';
import { formerIds } from '../former-ids.ts';

/**
 * The names that the claim's appearance at that index had under the former ids of its outlet, which links still use, in the
 * order of the ledger; none that an appearance has today.
 */
export function formerAnchors({ appearances }: ClaimRecord, index: number, corpus: Corpus): readonly string[] {
  const outlet = appearances[index]?.outlet ?? '';
  const anchors = appearanceAnchors(appearances);
  return formerIds('actors', outlet, corpus)
    .flatMap((old) => {
      const before = appearances.map((one) => (one.outlet === outlet ? { outlet: old } : one));
      return appearanceAnchors(before)[index] ?? [];
    })
    .filter((anchor) => !anchors.includes(anchor));
}
