import type { ClaimFile } from '../model/claim-file.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { checkKnown, type KnownIds } from './known-ids.ts';
import type { ParsedClaim } from './parse-content.ts';
import { type Readable, readableSpeakers } from './readable-fields.ts';
import { repeated } from './repeated-entries.ts';

/**
 * Checks that a claim has a speaker or speakers, that they exist, and that a paper asserts in its own voice what is its
 * own: the outlet of such an appearance is a speaker, and where there is one, each speaker is the outlet of one.
 */
export function checkSpeakers(claim: ParsedClaim, record: Readable<ClaimFile>, known: KnownIds): Diagnostic[] {
  const { speaker, speakers = [] } = record;
  return [
    ...(speaker === undefined ? [] : checkKnown('actor', speaker, known, claim.placeOf(['speaker']))),
    ...speakers.flatMap((id, at) => checkKnown('actor', id, known, claim.placeOf(['speakers', at]))),
    ...repeated(speakers, 'speakers', (at) => claim.placeOf(['speakers', at])),
    ...checkFields(claim, record),
    ...checkOwnVoice(claim, record, known),
  ];
}

function checkFields(claim: ParsedClaim, { speaker, speakers }: Readable<ClaimFile>): Diagnostic[] {
  if (speaker !== undefined && speakers !== undefined)
    return [diagnose('claim/speaker-twice', claim.placeOf(['speakers']), {})];
  if (speaker !== undefined || speakers !== undefined || claim.faulty.has('speaker') || claim.faulty.has('speakers'))
    return [];
  const expected = 'the id of an actor, or `speakers` with several';
  return [diagnose('record/missing-field', claim.placeOf([]), { field: 'speaker', expected })];
}

function checkOwnVoice(claim: ParsedClaim, record: Readable<ClaimFile>, known: KnownIds): Diagnostic[] {
  const speakers = readableSpeakers(record);
  const own = (record.appearances ?? []).flatMap((appearance, at) => {
    const { mode, article = '' } = appearance ?? {};
    const outlet = known.outletOf(article);
    return mode === 'outlet' && outlet !== null ? { outlet, at } : [];
  });
  const asserting = new Set(own.map(({ outlet }) => outlet));
  const others = own.filter(({ outlet }) => speakers.length > 0 && !speakers.includes(outlet));
  const silent = speakers.filter((id) => asserting.size > 0 && !asserting.has(id));
  return [
    ...others.map(({ outlet, at }) =>
      diagnose('claim/outlet-speaker', claim.placeOf(['appearances', at, 'mode']), {
        speaker: speakers.join('`, `'),
        outlet,
      }),
    ),
    ...(speakers.length < 2 ? [] : silent).map((id) =>
      diagnose('claim/outlet-silent', claim.placeOf(['speakers', speakers.indexOf(id)]), { outlet: id }),
    ),
  ];
}
