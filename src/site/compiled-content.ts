import type { FormerAddress } from '../views/former-address.ts';

/** The corpus as JSON in UTF-8, for threads to read; or all that is wrong with the content, in words. */
export type CompiledContent =
  | { readonly problems: string }
  | { readonly problems: null; readonly json: Uint8Array; readonly former: readonly FormerAddress[] };
