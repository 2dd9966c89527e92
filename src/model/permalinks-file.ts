import { z } from 'zod';
import { articleRefSchema, slugSchema, textSchema } from './field-schemas.ts';
import { digestsFileSchema, sealSchema } from './ledger/digests-file.ts';

/** What became of a published id: it is live, it moved to another id, or it was withdrawn. */
export const permalinkStateSchema = z.union(
  [
    z.literal('live'),
    z.strictObject({ live: z.iso.date('a date such as `2026-11-22`').describe('The day it was published.') }),
    z.strictObject({
      moved: z.string().min(1, 'the new id').describe('The id that took its place.'),
      on: z.iso.date('a date such as `2026-11-22`').optional().describe('The day on which it moved.'),
      reason: textSchema.optional().describe('Why, in a sentence that a reader will see.'),
    }),
    z.strictObject({
      withdrawn: z.iso.date('a date such as `2026-11-22`').describe('The day it was withdrawn.'),
      reason: textSchema.describe('Why, in a sentence that a reader will see.'),
    }),
  ],
  '`live`, `{ moved: <new id> }` or `{ withdrawn: <date>, reason: <why> }`',
);
export type PermalinkState = z.infer<typeof permalinkStateSchema>;

/** Whether an id has its record. */
export function isLive(state: PermalinkState | undefined): state is 'live' | { live: string } {
  return state === 'live' || (typeof state === 'object' && 'live' in state);
}

/** The kinds of record that have an address of their own, by the folder they live in. */
export const permalinkKinds = ['stories', 'articles', 'editions', 'actors', 'claims', 'differences'] as const;
export type PermalinkKind = (typeof permalinkKinds)[number];

/**
 * What has an address on a page without having a page. Its id is the end of its address, from the id of the page's
 * record on: `uk-eu-returns-deal#french-position`, `a-claim#in-the-sun`, `a-claim#disputed-by-another-claim`.
 */
export const partKinds = ['points', 'appearances', 'relations'] as const;
export type PartKind = (typeof partKinds)[number];

const partSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*#[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/, 'a part of a page such as `<claim>#in-<outlet>`');

const partsOf = (which: string) =>
  z
    .record(partSchema, permalinkStateSchema)
    .optional()
    .describe(`What became of the address of each ${which}; a ledger without this list keeps none.`);

const ledgerOf = (id: z.ZodString, whose: string) =>
  z.record(id, permalinkStateSchema).default({}).describe(`What became of each id of ${whose}.`);

const editionPathSchema = z
  .string()
  .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/){2}[a-z0-9]+(?:-[a-z0-9]+)*$/, '`<story>/<article>/<edition>`');

/** `content/permalinks.yaml`: the ledger of every id ever published. Outlets count among the actors. */
export const permalinksFileSchema = z.strictObject({
  stories: ledgerOf(slugSchema, 'a story'),
  articles: ledgerOf(articleRefSchema, 'an article'),
  editions: ledgerOf(editionPathSchema, 'an earlier edition of an article'),
  actors: ledgerOf(slugSchema, 'an actor or an outlet'),
  claims: ledgerOf(slugSchema, 'a claim'),
  differences: ledgerOf(slugSchema, 'a difference'),
  points: partsOf('point, `<story>#<point>`'),
  appearances: partsOf('appearance of a claim, `<claim>#in-<outlet>`'),
  relations: partsOf('edge, on the claim that receives it, `<claim>#disputed-by-<claim>`'),
  digests: digestsFileSchema.optional(),
  seals: z
    .array(sealSchema)
    .optional()
    .describe('Traces of every id ever published; written by `npm run permalinks` alone. Lines are only added.'),
});
export type PermalinksFile = z.infer<typeof permalinksFileSchema>;
