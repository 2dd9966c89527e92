import { z } from 'zod';
import {
  actorKinds,
  annotationStates,
  changeKinds,
  differenceKinds,
  disputeKinds,
  disputeScopes,
  modes,
  qualifyScopes,
  supportKinds,
  updateKinds,
} from './vocabulary.ts';

/**
 * What a person writes under `content/`: one zod schema a record kind, the types inferred from them. The JSON
 * Schemas that editors complete from are made from these, so every field's `describe` is documentation.
 * Unknown fields are errors everywhere (rule 2).
 */

/** An id: lower-case letters, digits and single hyphens, as it stands in an address. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slug = z.string().regex(slugPattern, 'a lower-case slug such as `sir-tim-barrow`');
const text = z.string().trim().min(1, 'some text');
const basis = text.regex(/^inferred: \S/, '`inferred: ` and the reason');
/** YAML reads a bare year as a number; it is a date all the same. */
const edtf = z
  .union([z.string().min(1, 'an EDTF date such as `2023-08~`'), z.number().int()], 'an EDTF date such as `2023-08~`')
  .transform(String);
const articleRef = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, '`<story>/<outlet>`');

/** A quote belongs to one paragraph: a space at its ends (YAML's `|` leaves a line break) would reach out of it. */
const exactWords = z.string().regex(/^\S(?:[\s\S]*\S)?$/, 'the words of the article, with no space around them');

/** A quote as written: the exact words, or these with as much before or after as makes them unique. */
export const quoteSpecSchema = z.union([
  exactWords,
  z.strictObject({
    exact: exactWords.describe('The words, letter for letter.'),
    prefix: z.string().optional().describe('What stands directly before them, as much as makes them unique.'),
    suffix: z.string().optional().describe('What stands directly after them, as much as makes them unique.'),
  }),
]);
export type QuoteSpec = z.infer<typeof quoteSpecSchema>;

export const appearanceFileSchema = z.strictObject({
  article: articleRef.describe('The article that carries the claim: `<story>/<outlet>`.'),
  quote: z
    .union([quoteSpecSchema, z.array(quoteSpecSchema).min(1, 'at least one quote')])
    .describe(
      'The words of the article, letter for letter; a list where they stand in several places, one paragraph each.',
    ),
  as: text
    .optional()
    .describe('The attribution as printed, verbatim: `An EU official`. Only the outlet itself may go without.'),
  identity: basis.optional().describe('`inferred: why`, where this article does not itself say who the speaker is.'),
  cue: text.optional().describe('The word or words that report it, verbatim: `told`, `insist`.'),
  mode: z.enum(modes).describe('How the words are carried: direct, mixed, indirect, document, outlet.'),
  via: z
    .array(slug)
    .default([])
    .describe('The chain it came by, nearest to the paper first: ids of actors such as a leaked memo.'),
  unmarked: text
    .optional()
    .describe(
      'Why words count as quoted that the article sets apart without quotation marks: `a statement after a colon`.',
    ),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag such as `fr`')
    .optional()
    .describe('The language of the words, where it is not the site’s own: `fr`.'),
  translation: text.optional().describe('What the words mean in the site’s language, where they are in another.'),
});
export type AppearanceFile = z.infer<typeof appearanceFileSchema>;

const relationNote = text.describe('What in the text makes it one, in a sentence.');

export const disputeFileSchema = z.strictObject({
  claim: slug.describe('The id of the claim that is disputed.'),
  kind: z.enum(disputeKinds).describe('What it does to that claim.'),
  scope: z.enum(disputeScopes).describe('Which part of that claim it is about.'),
  note: text.describe('What in the text makes it a dispute, in a sentence.'),
});

const qualificationFileSchema = z.strictObject({
  claim: slug.describe('The id of the claim that is limited, and not denied.'),
  scope: z
    .enum(qualifyScopes)
    .describe('What of that claim it limits: how far it goes, what it is based on, when it holds, or one part of it.'),
  note: relationNote,
});

const positionFileSchema = (which: string) =>
  z.strictObject({ claim: slug.describe(`The id of the claim that is ${which}.`), note: relationNote });

const updateFileSchema = z.strictObject({
  claim: slug.describe('The id of the earlier claim of the same speaker.'),
  kind: z.enum(updateKinds).describe('Whether the speaker takes it back or says it otherwise.'),
  note: relationNote,
});

const supportFileSchema = z.strictObject({
  claim: slug.describe('The id of the claim that is supported.'),
  kind: z
    .enum(supportKinds)
    .describe(
      '`ground`: the text gives this claim as the reason or the basis of that one. `confirms`: it says that that one is so.',
    ),
  note: relationNote,
});

const changeFileSchema = z.strictObject({
  date: z.iso.date('a date such as `2026-11-22`').describe('The day of the change.'),
  kind: z.enum(changeKinds).describe('`correction` where the record was wrong, else `wording`.'),
  what: text.describe('What was changed, in a sentence.'),
  why: text.describe('Why it was changed, in a sentence.'),
});

/** `content/claims/<story>/<id>.md`, its front matter; the body is an editor's note. */
export const claimFileSchema = z.strictObject({
  story: slug.describe('The story the claim belongs to.'),
  point: slug.describe('The point of that story under which the claim is compared.'),
  speaker: slug
    .optional()
    .describe('Whose words or position it is: the id of an actor or an outlet. Of several, write `speakers`.'),
  speakers: z
    .array(slug)
    .min(2, 'two ids or more')
    .optional()
    .describe('Instead of `speaker`: those who did it jointly, or the papers that each assert it in their own voice.'),
  gist: text.describe('The claim in one neutral sentence of ours, present tense, that both sides would accept.'),
  said: edtf.describe(
    'When it was said, as EDTF (ISO 8601-2), no more precise than the text: `2023?`, `2023-05`, `2023-08~`.',
  ),
  saidBasis: text.describe("The article's own words for the date, verbatim, or `inferred: why`."),
  audience: z.array(slug).default([]).describe('To whom it was said: ids of actors.'),
  about: z.array(slug).default([]).describe('Whom it is about: ids of actors.'),
  appearances: z
    .array(appearanceFileSchema)
    .min(1, 'at least one appearance')
    .describe('The claim as each article carries it.'),
  disputes: z
    .array(disputeFileSchema)
    .default([])
    .describe('The claims that this one disputes; the other direction is derived.'),
  qualifies: z
    .array(qualificationFileSchema)
    .default([])
    .describe('The claims that this one limits without denying them, where a word of the text joins the two.'),
  opposes: z
    .array(positionFileSchema('opposed'))
    .default([])
    .describe('The proposals, wishes or policies that this position is against.'),
  answers: z
    .array(positionFileSchema('answered'))
    .default([])
    .describe('The claims that this one replies to, neither denying nor accepting them.'),
  updates: z
    .array(updateFileSchema)
    .default([])
    .describe('The earlier claims of the same speaker that this one takes back or revises.'),
  supports: z
    .array(supportFileSchema)
    .default([])
    .describe('The claims that this one is given as a ground of, or confirms.'),
  minor: text.optional().describe('Why pages fold the claim away, where hardly anybody would look for it.'),
  changes: z
    .array(changeFileSchema)
    .default([])
    .describe('What was changed after the claim was published, the earliest first.'),
});
export type ClaimFile = z.infer<typeof claimFileSchema>;

/** The ids of those whose claim it is, in the order of the record; empty where neither field is written. */
export function speakersOf({ speaker, speakers }: Pick<ClaimFile, 'speaker' | 'speakers'>): readonly string[] {
  return speakers ?? (speaker === undefined ? [] : [speaker]);
}

const differencePassageSchema = z.strictObject({
  article: articleRef.describe('The article: `<story>/<outlet>`.'),
  quote: quoteSpecSchema.describe('The words of the article that give the value, letter for letter.'),
  claim: slug.optional().describe('The id of the claim that the article carries with these words.'),
});

const differenceValueSchema = z.strictObject({
  value: text.describe('What these passages say to the question, in a few words of ours.'),
  passages: z
    .array(differencePassageSchema)
    .min(1, 'at least one passage')
    .describe('Where the articles say so, each in its own words.'),
});

/** `content/differences/<story>/<id>.md`, its front matter; the body is a note. */
export const differenceFileSchema = z.strictObject({
  story: slug.describe('The story the difference belongs to.'),
  point: slug.describe('The point of that story under which it is shown.'),
  question: text.describe('The question that the papers answer differently.'),
  kind: z.enum(differenceKinds).describe('What they put differently.'),
  values: z
    .array(differenceValueSchema)
    .min(2, 'two values or more')
    .describe('The answers, none of them marked right. One paper may have several: it then differs with itself.'),
});
export type DifferenceFile = z.infer<typeof differenceFileSchema>;

const ignoredSchema = z.strictObject({
  quote: quoteSpecSchema.describe('The words, letter for letter.'),
  reason: text.describe('Why they need no record.'),
});

/** `content/articles/<story>/<outlet>.md`, its front matter; the body is the text as published. */
export const articleFileSchema = z.strictObject({
  outletBasis: basis.optional().describe('`inferred: why`, where the text does not name its outlet.'),
  headline: text.optional().describe('The headline as published; leave out if unknown.'),
  byline: text.optional().describe('The byline as published; leave out if unknown.'),
  url: z
    .url({ protocol: /^https?$/, error: 'an address that begins with `https://`' })
    .optional()
    .describe("The article's address on the paper's own site; leave out if unknown."),
  published: edtf.describe('When it was published, as EDTF.'),
  publishedBasis: basis.optional().describe('`inferred: why`, where the text does not give the date.'),
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
  rights: text.optional().describe('Who holds the rights in the text, and on what ground it is shown.'),
});
export type ArticleFile = z.infer<typeof articleFileSchema>;

const roleFileSchema = z.strictObject({
  role: text.describe('The role, verbatim as an article gives it.'),
  article: articleRef.describe('The article that gives it.'),
});

/** `content/actors/<id>.yaml`. */
export const actorFileSchema = z.strictObject({
  name: text.describe('The name we use.'),
  kind: z.enum(actorKinds).describe('person, organisation, group or document.'),
  aliases: z.array(text).default([]).describe('Other names and spellings of the same actor; shown to readers.'),
  searchWords: z
    .array(text)
    .default([])
    .describe('Words that lead a reader here though they are no name of the actor, such as `Whitehall`; never shown.'),
  roles: z.array(roleFileSchema).default([]).describe('Roles as the articles give them.'),
  description: text.optional().describe('Who this is, in a sentence, where the articles say so.'),
});
export type ActorFile = z.infer<typeof actorFileSchema>;

/** `content/outlets/<id>.yaml`. An outlet is an actor too. */
export const outletFileSchema = z.strictObject({
  name: text.describe('The full name.'),
  short: text.describe('A short label for narrow columns.'),
  aliases: z.array(text).default([]).describe('Other names.'),
});
export type OutletFile = z.infer<typeof outletFileSchema>;

const pointFileSchema = z.strictObject({
  id: slug.describe('The id of the point.'),
  question: text.describe('The question on which the papers can be compared.'),
  note: text.optional().describe('Where papers merely differ: what a reader should know before comparing.'),
});

/** `content/stories/<id>.md`, its front matter; the body is background. */
export const storyFileSchema = z.strictObject({
  title: text.describe('The title.'),
  question: text.describe('The one question the story is about.'),
  summary: text.describe('Two or three neutral sentences.'),
  papers: z.array(slug).min(1, 'at least one outlet').describe('The outlets in their fixed order of columns.'),
  points: z.array(pointFileSchema).min(1, 'at least one point').describe('The points in their order.'),
});
export type StoryFile = z.infer<typeof storyFileSchema>;

/** What became of a published id: it is live, it moved to another id, or it was withdrawn. */
export const permalinkStateSchema = z.union(
  [
    z.literal('live'),
    z.strictObject({ live: z.iso.date('a date such as `2026-11-22`').describe('The day it was published.') }),
    z.strictObject({ moved: z.string().min(1, 'the new id').describe('The id that took its place.') }),
    z.strictObject({
      withdrawn: z.iso.date('a date such as `2026-11-22`').describe('The day it was withdrawn.'),
      reason: text.describe('Why, in a sentence that a reader will see.'),
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
export const permalinkKinds = ['stories', 'articles', 'actors', 'claims'] as const;
export type PermalinkKind = (typeof permalinkKinds)[number];

const ledgerOf = (id: z.ZodString, whose: string) =>
  z.record(id, permalinkStateSchema).default({}).describe(`What became of each id of ${whose}.`);

/** `content/permalinks.yaml`: the ledger of every id ever published. Outlets count among the actors. */
export const permalinksFileSchema = z.strictObject({
  stories: ledgerOf(slug, 'a story'),
  articles: ledgerOf(articleRef, 'an article'),
  actors: ledgerOf(slug, 'an actor or an outlet'),
  claims: ledgerOf(slug, 'a claim'),
});
export type PermalinksFile = z.infer<typeof permalinksFileSchema>;
