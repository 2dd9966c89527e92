import { pathTemplate, recordFolders, recordPath } from './record-paths.ts';
import { didYouMean } from './rules/did-you-mean.ts';
import { permalinkRules } from './rules/permalink-rules.ts';
import { mildProposalRules, proposalRules } from './rules/proposal-rules.ts';
import { storyRules } from './rules/story-rules.ts';

/**
 * What can be wrong with content, as data. One table holds every kind of error with its wording; nothing else
 * in the project words a content error. Grammar: "Cannot find X" when a reference fails, else "Unexpected X,
 * expected Y"; values in backticks; the last clause says what to do.
 */

/** A place in a content file: the path under `content/`, line and column counted from 1 (columns in UTF-16 units, as editors count). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The way to a field of a record: names of fields and indexes of lists. */
export type FieldPath = readonly PropertyKey[];

/** An error ends a build; a warning is for an editor to settle; a note says what is still to come. */
export type Severity = 'error' | 'warning' | 'note';

export interface Diagnostic extends Place {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
}

/** A sentence as it stands in brackets: without its full stop. */
const sentencePart = (sentence: string): string => sentence.replace(/\.$/, '');

/** A difference that cannot be seen, between words of a record and an article's. */
interface UnseenDifference {
  /** The characters, by name: what the article has, and what stands there instead. */
  readonly has: string;
  readonly instead: string;
  /** The word before it; empty at the start. */
  readonly after: string;
}

/** Words that an article does not hold: what differs unseen, or else what comes nearest. */
interface MissingWords {
  readonly words: string;
  readonly article: string;
  readonly nearest: string | null;
  readonly unseen: UnseenDifference | null;
}

function difference({ nearest, unseen }: Pick<MissingWords, 'nearest' | 'unseen'>): string {
  if (unseen === null) return didYouMean(nearest);
  const where = unseen.after === '' ? 'at the start' : `after \`${unseen.after}\``;
  return `; the article has ${unseen.has} ${where}, where this has ${unseen.instead}`;
}

/** Every kind of content error: its rule id, and the function that words it. */
export const rules = {
  'file/unexpected': (p: { path: string }) =>
    `Unexpected file \`${p.path}\`, expected one of ${recordFolders.map((folder) => `\`${pathTemplate(folder)}\``).join(', ')}; move or rename it`,
  'file/id': (p: { id: string }) =>
    `Unexpected file name \`${p.id}\`, expected a lower-case slug such as \`sir-tim-barrow\`; rename the file`,
  'file/front-matter': (_: Record<never, never>) =>
    'Cannot find front matter; begin the file with a line `---`, the fields, and another line `---`',
  'file/encoding': (_: Record<never, never>) =>
    'Unexpected character `\uFFFD` (U+FFFD), expected UTF-8 text; save the file as UTF-8 and restore the character at this place',
  'file/character': (p: { name: string }) =>
    `Unexpected character: ${p.name}, expected text that can be shown and sent on; remove it, or write the character that was meant`,
  'file/link': (p: { path: string }) =>
    `Unexpected link \`${p.path}\`, expected a file or folder of its own; put what it leads to in its place`,
  'file/unreadable': (p: { path: string; reason: string }) =>
    `Cannot read \`${p.path}\`: ${p.reason}; see what it is and whether you may read it`,
  'file/reserved-name': (p: { id: string }) =>
    `Unexpected file name \`${p.id}\`, expected one that Windows allows; rename the file`,
  'file/yaml': (p: { reason: string }) => `Unexpected YAML: ${p.reason}; correct the syntax at this place`,
  'record/missing-field': (p: { field: string; expected: string }) =>
    `Cannot find field \`${p.field}\`, expected ${p.expected}; add it`,
  'record/unknown-field': (p: { field: string; nearest: string | null; allowed: string }) =>
    `Unexpected field \`${p.field}\`${didYouMean(p.nearest)}; expected one of ${p.allowed}; rename or remove it`,
  'record/value': (p: { field: string; found: string; expected: string }) =>
    `Unexpected value \`${p.found}\`${p.field === '' ? '' : ` of \`${p.field}\``}, expected ${p.expected}; correct it`,
  'record/duplicate-id': (p: { id: string; other: string }) =>
    `Unexpected id \`${p.id}\`, expected one that is not used by \`${p.other}\`; rename one of the files`,
  'record/duplicate-entry': (p: { id: string; field: string }) =>
    `Unexpected second entry for \`${p.id}\` in \`${p.field}\`, expected it once; merge the two or remove one`,
  'record/date': (p: { field: string; found: string }) =>
    `Unexpected date \`${p.found}\` of \`${p.field}\`, expected EDTF such as \`2023-08-12\`, \`2023-05\`, \`2023?\` (uncertain), \`2023-08~\` (approximate) or \`2023-06/2023-08\`; correct it`,
  'reference/unknown': (p: { kind: string; id: string; nearest: string | null }) =>
    `Cannot find ${p.kind} \`${p.id}\`${didYouMean(p.nearest)}; correct the id or add the ${p.kind}`,
  ...storyRules,
  'article/empty': (_: Record<never, never>) =>
    'Cannot find the text of the article; put it after the front matter, or use `npm run import`',
  'article/quotation-uncovered': (p: { words: string }) =>
    `Unexpected quotation marks around \`${p.words}\` in a complete article, expected a claim's quote or an entry of \`scareQuotes\` to cover them; add one`,
  'article/unknown-marks': (p: { name: string }) =>
    `Unexpected quotation mark in a complete article: ${p.name}, expected marks that the check knows to pair; mark the article \`annotation: partial\`, or have the marks added`,
  'article/statement-uncovered': (p: { words: string; reason: string }) =>
    `Cannot find a record of \`${p.words}\` in a complete article (${sentencePart(p.reason)}); add a claim or an appearance, or an entry of \`ignore\` with a reason`,
  'claim/draft': (p: { confidence: number; reason: string }) =>
    `Unexpected draft, proposed with confidence ${p.confidence} (${sentencePart(p.reason)}), expected a reviewed record; accept or reject it on the review page of \`npm run dev\``,
  'record/folder': (p: { story: string; folder: string }) =>
    `Unexpected story \`${p.story}\`, expected \`${p.folder}\` as the folder says; move the file or correct the field`,
  'claim/article-elsewhere': (p: { article: string; story: string }) =>
    `Unexpected article \`${p.article}\` of a claim in \`${p.story}\`, expected an article of that story; add it to \`articles\` of \`${recordPath('stories', p.story)}\` if it belongs to both, else write a claim of its own for the other story`,
  'claim/self-reference': (p: { id: string; field: string }) =>
    `Unexpected \`${p.id}\` in its own \`${p.field}\`, expected another claim; correct the id or remove the entry`,
  'claim/quote-missing': (p: MissingWords) =>
    `Cannot find quote \`${p.words}\` in \`${p.article}\`${difference(p)}; copy the words from the article, letter for letter`,
  'claim/direct-unquoted': (p: { words: string; article: string }) =>
    `Unexpected mode \`direct\` of \`${p.words}\`, which does not stand wholly in quotation marks in \`${p.article}\`; quote what does, choose \`mixed\` or \`indirect\`, or say in \`unmarked\` how else the article sets it apart`,
  'claim/mixed-unquoted': (p: { words: string; article: string }) =>
    `Unexpected mode \`mixed\` of \`${p.words}\`, of which no word stands in quotation marks in \`${p.article}\`; choose \`indirect\`, quote words that do, or say in \`unmarked\` how else the article sets them apart`,
  'claim/as-other-actor': (p: { words: string; speaker: string; others: string }) =>
    `Unexpected attribution \`${p.words}\` of words of ${p.speaker}, which is the name of ${p.others}; correct the speaker, name the other in \`via\` where the words came that way, or, where the speaker is called so too, add it to the speaker's aliases`,
  'claim/as-other-person': (p: { words: string; speaker: string; name: string }) =>
    `Unexpected attribution \`${p.words}\` of words of ${p.speaker}, among whose names is no \`${p.name}\`; correct the speaker, or, where the speaker is called so too, add it to the speaker's aliases`,
  'claim/as-elsewhen': (p: { words: string; speaker: string; when: string; published: string }) =>
    `Unexpected attribution \`${p.words}\` of words of \`${p.speaker}\` in an article of \`${p.published}\`, expected a name or an office of that time, not one held ${p.when}; correct the speaker or the dates, or add \`identity: "inferred: …"\``,
  'claim/as-shared': (p: { words: string; speaker: string; others: string }) =>
    `Unexpected attribution \`${p.words}\` of words of ${p.speaker}, which may mean ${p.others} instead, expected a reason for the choice; add \`identity: "inferred: …"\``,
  'claim/as-near-speaker': (p: { words: string; speaker: string }) =>
    `Unexpected attribution \`${p.words}\` of words of ${p.speaker}, which is somebody near the speaker, expected the speaker; correct the speaker, or add \`identity: "inferred: …"\``,
  'claim/said-after-print': (p: { said: string; article: string; published: string }) =>
    `Unexpected date \`${p.said}\` of \`said\`, later than \`${p.article}\` was published (\`${p.published}\`), expected no paper to report what is still to come; correct one of the dates, or remove the appearance`,
  'claim/quote-ambiguous': (p: { quote: string; article: string; count: number }) =>
    `Unexpected quote \`${p.quote}\` that stands ${p.count} times in \`${p.article}\`, expected it once; write \`exact\` with a \`prefix\` or \`suffix\`, or quote more words`,
  'claim/quote-cuts-word': (p: { quote: string; word: string }) =>
    `Unexpected quote \`${p.quote}\` that cuts the word \`${p.word}\`, expected whole words; quote the whole word`,
  'claim/quote-across-paragraphs': (p: { quote: string; first: number; last: number }) =>
    `Unexpected quote \`${p.quote}\` from paragraph ${p.first} to ${p.last}, expected one paragraph; write a list with one quote a paragraph`,
  'claim/quotes-overlap': (p: { quote: string; other: string }) =>
    `Unexpected quote \`${p.quote}\` that overlaps \`${p.other}\` of the same appearance, expected separate words; make one quote of the two or remove one`,
  'claim/as-missing': (p: MissingWords) =>
    `Cannot find attribution \`${p.words}\` in \`${p.article}\`${difference(p)}; copy it from the article, letter for letter`,
  'claim/as-required': (p: { mode: string }) =>
    `Cannot find \`as\` of an appearance with the mode \`${p.mode}\`, expected the attribution as printed; add it`,
  'claim/cue-missing': (p: MissingWords) =>
    `Cannot find cue \`${p.words}\` in \`${p.article}\`${difference(p)}; copy it from the article, letter for letter`,
  'claim/speaker-twice': (_: Record<never, never>) =>
    'Unexpected `speakers` beside `speaker`, expected one of the two; remove `speaker` where several speak, else `speakers`',
  'claim/outlet-speaker': (p: { speaker: string; outlet: string }) =>
    `Unexpected speaker \`${p.speaker}\` of an appearance with the mode \`outlet\`, expected \`${p.outlet}\`; correct the speaker or the mode`,
  'claim/outlet-silent': (p: { outlet: string }) =>
    `Cannot find an appearance in \`${p.outlet}\` with the mode \`outlet\`, which a claim that papers make in their own voice has of each; add it or remove the speaker`,
  'claim/update-of-another': (p: { id: string; speaker: string }) =>
    `Unexpected \`${p.id}\` in \`updates\`, expected a claim of the same speaker, not of \`${p.speaker}\`; use \`disputes\`, \`qualifies\` or \`answers\` for another's`,
  'claim/said-basis': (p: Omit<MissingWords, 'article'>) =>
    `Cannot find \`saidBasis\` \`${p.words}\` in any of the claim's articles${difference(p)}; copy the article's words, or write \`inferred: \` and why`,
  'difference/article-elsewhere': (p: { article: string; story: string }) =>
    `Unexpected article \`${p.article}\` of a difference in \`${p.story}\`, expected an article of that story; correct it, remove the passage, or add the article to \`articles\` of the story`,
  'difference/claim-elsewhere': (p: { claim: string; article: string }) =>
    `Unexpected claim \`${p.claim}\` of a passage in \`${p.article}\`, expected one that this article carries; correct the id or remove it`,
  'actor/role-missing': (p: MissingWords) =>
    `Cannot find role \`${p.words}\` in \`${p.article}\`${difference(p)}; copy it from the article, letter for letter`,
  'prose/not-verbatim': (p: { words: string; nearest: string | null }) =>
    `Unexpected quotation marks around \`${p.words}\` in our own words, expected words of an article of the story${didYouMean(p.nearest)}; copy them letter for letter, take the marks away, or list the words under \`notQuoted\` where they quote nobody`,
  'prose/not-quoted-unused': (p: { words: string }) =>
    `Unexpected \`${p.words}\` in \`notQuoted\`, expected words that stand in quotation marks in the prose of this record; correct or remove the entry`,
  ...permalinkRules,
  ...proposalRules,
} as const;

export type RuleId = keyof typeof rules;

/** The rules that do not end a build. */
const mild: Readonly<Partial<Record<RuleId, Severity>>> = {
  'article/statement-uncovered': 'warning',
  'claim/draft': 'note',
  'permalink/parts-unlisted': 'warning',
  'permalink/digests-stale': 'warning',
  ...mildProposalRules,
};

/** Whether a diagnostic ends a build. */
export const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/**
 * A diagnostic of one kind at one place.
 * @param params the values its wording needs; which ones, the table says.
 */
export function diagnose<R extends RuleId>(
  rule: R,
  place: Place,
  params: Parameters<(typeof rules)[R]>[0],
): Diagnostic {
  const word = rules[rule] as (p: typeof params) => string;
  const { file, line, column } = place;
  return { rule, severity: mild[rule] ?? 'error', file, line, column, message: word(params) };
}
