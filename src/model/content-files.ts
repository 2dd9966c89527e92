import { z } from 'zod';
import { editionRefSchema } from './editions/edition-ref.ts';
import {
  articleRefSchema,
  basisSchema,
  changesSchema,
  edtfSchema,
  languageSchema,
  notQuotedSchema,
  quoteSpecSchema,
  slugSchema,
  textSchema,
  webAddressSchema,
} from './field-schemas.ts';
import { bylineSchema } from './source/byline.ts';
import { actorKinds, annotationStates } from './vocabulary.ts';

/**
 * What a person writes under `content/`: one zod schema a record kind, the types inferred from them. The JSON
 * Schemas that editors complete from are made from these, so every field's `describe` is documentation.
 * Unknown fields are errors everywhere (docs/rules.md, rule 2).
 */

const ignoredSchema = z.strictObject({
  quote: quoteSpecSchema.describe('The words, letter for letter.'),
  reason: textSchema.describe('Why they need no record.'),
});

/** `content/articles/<story>/<article>.md`, its front matter; the body is the text as published. */
export const articleFileSchema = z.strictObject({
  outlet: slugSchema
    .optional()
    .describe('The outlet that published it, where the file is not named after it: a follow-up.'),
  outletBasis: basisSchema.optional().describe('`inferred: why`, where the text does not name its outlet.'),
  headline: textSchema.optional().describe('The headline as published; leave out if unknown.'),
  byline: bylineSchema
    .optional()
    .describe('The byline as published, or `{ people, place, agency }`; leave out if unknown.'),
  url: webAddressSchema.optional().describe("The article's address on the paper's own site; leave out if unknown."),
  archived: webAddressSchema
    .optional()
    .describe('The address of a copy in a public archive, such as https://web.archive.org/web/….'),
  lang: languageSchema
    .optional()
    .describe('The language of the text, as BCP 47: `de`; leave out where it is the site’s own.'),
  published: edtfSchema.describe('When it was published, as EDTF.'),
  publishedBasis: basisSchema.optional().describe('`inferred: why`, where the text does not give the date.'),
  edited: edtfSchema
    .optional()
    .describe('Since when the text stands as it is here, as EDTF, where the paper changed it after it was published.'),
  editedBasis: basisSchema.optional().describe('`inferred: why`, where the paper does not give that date.'),
  annotation: z.enum(annotationStates).describe('`complete` when every statement has a record.'),
  fullText: z.boolean().default(true).describe('`false` publishes only the quoted passages.'),
  scareQuotes: z
    .array(quoteSpecSchema)
    .default([])
    .describe('Words in quotation marks that are only a term and quote nobody.'),
  ignore: z
    .array(ignoredSchema)
    .default([])
    .describe('Passages that look like a statement and need no record, each with the reason.'),
  decided: z
    .array(quoteSpecSchema)
    .default([])
    .describe('Passages whose draft an editor rejected, or accepted with other words: they are proposed no more.'),
  rights: textSchema.optional().describe('Who holds the rights in the text, and on what ground it is shown.'),
  changes: changesSchema,
  notQuoted: notQuotedSchema,
});
export type ArticleFile = z.infer<typeof articleFileSchema>;

const roleFileSchema = z.strictObject({
  role: textSchema.describe('The role, verbatim as an article gives it.'),
  article: articleRefSchema.describe('The article that gives it.'),
  from: edtfSchema.optional().describe('The first day on which the actor has it, as EDTF.'),
  until: edtfSchema.optional().describe('The last day, as EDTF.'),
});

/** Another name of an actor; where it holds for a time only, from when to when. */
const aliasSchema = z.union(
  [
    textSchema,
    z.strictObject({
      name: textSchema.describe('The name.'),
      from: edtfSchema.optional().describe('The first day on which the actor bears it, as EDTF.'),
      until: edtfSchema.optional().describe('The last day, as EDTF.'),
    }),
  ],
  'a name, or `{ name, from, until }`',
);
export type AliasFile = z.infer<typeof aliasSchema>;

/** `content/actors/<id>.yaml`. */
export const actorFileSchema = z
  .strictObject({
    name: textSchema.describe('The name we use.'),
    inSentence: textSchema
      .optional()
      .describe('The name as it stands within a sentence, where that differs: `the European Commission`.'),
    kind: z.enum(actorKinds).describe('person, organisation, group or document.'),
    aliases: z
      .array(aliasSchema)
      .default([])
      .describe(
        'Other names and spellings of the same actor; shown to readers; `{ name, from, until }` where one holds for a time.',
      ),
    searchWords: z
      .array(textSchema)
      .default([])
      .describe(
        'Words that lead a reader here though they are no name of the actor, such as `Whitehall`; never shown.',
      ),
    roles: z.array(roleFileSchema).default([]).describe('Roles as the articles give them.'),
    description: textSchema.optional().describe('Who this is, in a sentence, where the articles say so.'),
    url: webAddressSchema.optional().describe('Of a document: the address at which it can be read.'),
    archived: webAddressSchema.optional().describe('Of a document: the address of a copy in a public archive.'),
    notQuoted: notQuotedSchema,
  })
  .refine(({ kind, url }) => kind === 'document' || url === undefined, {
    path: ['url'],
    error: 'an address of a document alone',
  })
  .refine(({ kind, archived }) => kind === 'document' || archived === undefined, {
    path: ['archived'],
    error: 'an address of a document alone',
  });

/** The name that an alias gives, whenever it holds. */
export function aliasName(alias: AliasFile): string {
  return typeof alias === 'string' ? alias : alias.name;
}

export type ActorFile = z.infer<typeof actorFileSchema>;

/** Every name of an actor, whenever it holds. */
export function actorNames({
  name,
  aliases,
}: {
  readonly name: string;
  readonly aliases: readonly AliasFile[];
}): string[] {
  return [name, ...aliases.map(aliasName)];
}

/** Whatever leads to an actor: names, words it is searched by and roles. */
export function actorTerms(actor: ActorFile): string[] {
  return [...actorNames(actor), ...actor.searchWords, ...actor.roles.map(({ role }) => role)];
}

/** `content/outlets/<id>.yaml`. An outlet is an actor too. */
export const outletFileSchema = z.strictObject({
  name: textSchema.describe('The full name.'),
  short: textSchema.describe('A short label for narrow columns.'),
  aliases: z.array(textSchema).default([]).describe('Other names.'),
});
export type OutletFile = z.infer<typeof outletFileSchema>;

/** Every name of an outlet. */
export function outletNames({ name, short, aliases }: OutletFile): string[] {
  return [name, short, ...aliases];
}

const pointFileSchema = z.strictObject({
  id: slugSchema.describe('The id of the point.'),
  question: textSchema.describe('The question on which the papers can be compared.'),
  note: textSchema.optional().describe('Where papers merely differ: what a reader should know before comparing.'),
});

const eventFileSchema = z.strictObject({
  date: edtfSchema.describe('When it happened, as EDTF.'),
  dateBasis: basisSchema.optional().describe('`inferred: why`, where the quote does not give the date.'),
  what: textSchema.describe('What happened, in a few neutral words of ours.'),
  article: articleRefSchema.describe('The article that reports it.'),
  edition: editionRefSchema,
  quote: quoteSpecSchema.describe('Its words for it, with those for the date, letter for letter.'),
});

/** `content/stories/<id>.md`, its front matter; the body is background. */
export const storyFileSchema = z.strictObject({
  title: textSchema.describe('The title.'),
  question: textSchema.describe('The one question the story is about.'),
  summary: textSchema.describe('Two or three neutral sentences.'),
  papers: z.array(slugSchema).min(1, 'at least one outlet').describe('The outlets in their fixed order of columns.'),
  articles: z
    .array(articleRefSchema)
    .default([])
    .describe('Articles in the folders of other stories that belong to this story too: `<story>/<article>`.'),
  points: z.array(pointFileSchema).min(1, 'at least one point').describe('The points in their order.'),
  events: z
    .array(eventFileSchema)
    .default([])
    .describe('What happened when, as the articles report it, for the timeline.'),
  notQuoted: notQuotedSchema,
});
export type StoryFile = z.infer<typeof storyFileSchema>;
