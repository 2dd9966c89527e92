import { differenceAddress } from '../../model/addresses.ts';
import type { DifferenceRecord } from '../../model/difference-record.ts';

/** A difference by its question. */
export interface DifferenceLink {
  readonly address: string;
  readonly question: string;
}

/** A difference by its question. */
export function differenceLink({ id, question }: DifferenceRecord): DifferenceLink {
  return { address: differenceAddress(id), question };
}
