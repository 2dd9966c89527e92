import { parse } from 'yaml';
import { claimAddress, storyAddress } from '../../../src/model/addresses.ts';
import {
  isLive,
  type PartKind,
  type PermalinkKind,
  type PermalinkState,
  type PermalinksFile,
  partKinds,
  permalinkKinds,
  permalinksFileSchema,
} from '../../../src/model/permalinks-file.ts';
import { recordAddresses } from '../../../src/model/record-addresses.ts';
import type { Desk } from './desk.ts';

/** Something that has an address, as the ledger names it. */
export interface Published {
  readonly kind: PermalinkKind | PartKind;
  readonly id: string;
}

export const readLedger = ({ read }: Desk): PermalinksFile =>
  permalinksFileSchema.parse(parse(read('permalinks.yaml')));

/** Everything that has an address on a day: what the ledger lists as live. */
export function publishedOn(desk: Desk): readonly Published[] {
  const ledger = readLedger(desk);
  return [...permalinkKinds, ...partKinds].flatMap((kind) =>
    Object.entries(ledger[kind] ?? {}).flatMap(([id, state]) => (isLive(state) ? [{ kind, id }] : [])),
  );
}

/** The addresses of something that is published; of a part of a page, its one. */
export function addressesOf({ kind, id }: Published): readonly string[] {
  if (kind !== 'points' && kind !== 'appearances' && kind !== 'relations') return recordAddresses[kind](id);
  const [owner = '', anchor = ''] = id.split('#');
  return [`${kind === 'points' ? storyAddress(owner) : claimAddress(owner)}#${anchor}`];
}

/** What the ledger says has taken the place of something, itself where nothing has; null of what was withdrawn. */
export function placeNow({ kind, id }: Published, ledger: PermalinksFile): Published | null {
  const state: PermalinkState | undefined = ledger[kind]?.[id];
  if (typeof state === 'object' && 'withdrawn' in state) return null;
  if (typeof state === 'object' && 'moved' in state) return placeNow({ kind, id: state.moved }, ledger);
  return { kind, id };
}
