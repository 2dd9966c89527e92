/** Records whose ids are names of places (`id` attributes) on pages: claims in articles, among disputes and with actors, points in stories. */
export type PlacedRecord = 'claim' | 'point';

/**
 * The names that these pages have for parts of their own: two parts of one name would make a link to either lead to the
 * first. Whoever names a new part of such a page adds the name here, and a test on the built pages asks for it.
 */
const reserved: Readonly<Record<PlacedRecord, RegExp>> = {
  claim:
    /^(?:main|cite|citation|tip-wide|tip-narrow|said|about|told|carried|made|received|roles|names|papers|note-\d+-\d+)$/,
  point: /^(?:main|disputed|differences|questions|comparison|verbs|coverage|background|.+-question)$/,
};

/** Whether a page on which records of this kind have places has a part of its own by that name. */
export function isReservedId(kind: PlacedRecord, id: string): boolean {
  return reserved[kind].test(id);
}
