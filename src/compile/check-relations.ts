import type { ClaimFile } from '../model/claim-file.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { relationFamilies } from '../model/vocabulary.ts';
import { checkKnown, type KnownIds } from './known-ids.ts';
import type { ParsedClaim } from './parse-content.ts';
import { type Readable, readableSpeakers } from './readable-fields.ts';
import { repeated } from './repeated-entries.ts';

/**
 * Checks the edges that a claim makes, family by family: each leads to another claim that exists, to none twice, and
 * an update to a claim of the same speaker.
 */
export function checkRelations(claim: ParsedClaim, record: Readable<ClaimFile>, known: KnownIds): Diagnostic[] {
  return relationFamilies.flatMap((family) => {
    const targets = (record[family] ?? []).map((edge) => edge?.claim);
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

function checkUpdates(claim: ParsedClaim, record: Readable<ClaimFile>, known: KnownIds): Diagnostic[] {
  const own = readableSpeakers(record);
  return (record.updates ?? []).flatMap((update, at) => {
    const id = update?.claim ?? '';
    const target = known.claims.get(id)?.fields;
    if (!target || id === claim.id) return [];
    const others = readableSpeakers(target);
    if (own.length === 0 || others.length === 0 || others.some((speaker) => own.includes(speaker))) return [];
    const place = claim.placeOf(['updates', at, 'claim']);
    return [diagnose('claim/update-of-another', place, { id, speaker: others.join('`, `') })];
  });
}
