import { type ClaimFile, speakersOf } from '../model/claim-file.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { relationFamilies } from '../model/vocabulary.ts';
import { checkKnown, type KnownIds } from './known-ids.ts';
import type { ParsedClaim } from './parse-content.ts';
import { repeated } from './repeated-entries.ts';

/**
 * Checks the edges that a claim makes, family by family: each leads to another claim that exists, to none twice, and
 * an update to a claim of the same speaker.
 */
export function checkRelations(claim: ParsedClaim, record: ClaimFile, known: KnownIds): Diagnostic[] {
  return relationFamilies.flatMap((family) => {
    const targets = record[family].map((edge) => edge.claim);
    const placeAt = (at: number) => claim.placeOf([family, at, 'claim']);
    return [
      ...targets.flatMap((id, at) =>
        id === claim.id
          ? [diagnose('claim/self-reference', placeAt(at), { id, field: family })]
          : checkKnown('claim', id, known, placeAt(at)),
      ),
      ...repeated(targets, family, placeAt),
      ...(family === 'updates' ? checkUpdates(claim, record, known) : []),
    ];
  });
}

function checkUpdates(claim: ParsedClaim, record: ClaimFile, known: KnownIds): Diagnostic[] {
  const own = speakersOf(record);
  return record.updates.flatMap(({ claim: id }, at) => {
    const target = known.claims.get(id)?.value;
    if (!target || id === claim.id) return [];
    const others = speakersOf(target);
    if (own.length === 0 || others.length === 0 || others.some((speaker) => own.includes(speaker))) return [];
    const place = claim.placeOf(['updates', at, 'claim']);
    return [diagnose('claim/update-of-another', place, { id, speaker: others.join('`, `') })];
  });
}
