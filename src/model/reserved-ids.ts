/** Records whose ids are names of places (`id` attributes) on pages: claims in articles, among disputes and with actors, points in stories. */
export type PlacedRecord = 'claim' | 'point';

/**
 * The names that these pages have for parts of their own: two parts of one name would make a link to either lead to the
 * first. Whoever names a new part of such a page adds the name here, and a test on the built pages asks for it.
 */
const names: Readonly<Record<PlacedRecord, readonly string[]>> = {
  claim: [
    ...['main', 'cite', 'citation', 'tip-wide', 'tip-narrow'],
    ...['said', 'about', 'told', 'carried', 'received', 'made', 'roles', 'names', 'papers'],
  ],
  point: ['main', 'disputed', 'differences', 'questions', 'comparison', 'verbs', 'coverage', 'background'],
};

/** Names that are made: of a note beside a text, of a paragraph, of the question of a point. */
const patterns: Readonly<Record<PlacedRecord, RegExp>> = {
  claim: /^(?:note-\d+-\d+|paragraph-\d+)$/,
  point: /.-question$/,
};

/** Whether a page on which records of this kind have places has a part of its own by that name. */
export function isReservedId(kind: PlacedRecord, id: string): boolean {
  return names[kind].includes(id) || patterns[kind].test(id);
}
