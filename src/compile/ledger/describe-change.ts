import type { DigestsFile } from '../../model/ledger/digests-file.ts';
import type { ChangedMeaning } from './changed-meanings.ts';
import { formerSaying } from './former-sayings.ts';
import { shortDigest } from './short-digest.ts';

/** What readers call the fields of which a change is told. */
const fieldWords: Readonly<Record<string, string>> = {
  'articles/text': 'our copy of the text',
  'editions/text': 'our copy of an earlier text',
  'claims/gist': 'the summary',
  'claims/speakers': 'who is named as the speaker',
  'claims/said': 'the date',
  'claims/audience': 'whom it was said to',
  'claims/point': 'the question under which it stands',
  'appearances/quote': 'the choice of quoted words',
  'appearances/as': 'the attribution',
  'appearances/mode': 'how it is said to be reported',
  'relations/kind': 'how it answers another claim',
  'relations/scope': 'what of another claim it answers',
  'differences/question': 'the question',
  'differences/point': 'the question under which it stands',
  'differences/values': 'an answer',
  'differences/quotes': 'the choice of quoted words',
};

/** What was changed, in a sentence for readers, from what changed of one record: `The summary and the date were changed.` */
export function changeSentence(changes: readonly ChangedMeaning[]): string {
  const all = changes.flatMap(({ kind, changed }) => changed.map((field) => fieldWords[`${kind}/${field}`] ?? field));
  const [first = '', ...rest] = new Set(all);
  const last = rest.pop();
  const words = last === undefined ? first : `${[first, ...rest].join(', ')} and ${last}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${last === undefined ? 'was' : 'were'} changed.`;
}

/**
 * What changed, a line for each field: what it says now, and what it said before where a published file tells and the
 * ledger's digest proves it.
 * @param published the record's JSON on a site that was built; null where there is none
 */
export function changeLines(change: ChangedMeaning, digests: DigestsFile, published: unknown): readonly string[] {
  const { kind, id, owner, changed, fields } = change;
  const listed = Object.hasOwn(digests[kind], id) ? digests[kind][id] : undefined;
  return changed.map((field) => {
    const now = (fields[field] ?? []).map(([saying]) => readable(saying)).join('; ');
    const before = formerSaying(change, field, published);
    const isProven = before !== null && listed?.[field] === shortDigest(before);
    const name = kind === owner.kind ? field : `${field} of ${id}`;
    const told = kind === 'articles' || kind === 'editions' ? 'another text' : now;
    return isProven ? `${name}: ${readable(before)} → ${told}` : `${name}: ${told}`;
  });
}

/** A list is kept as JSON; a person reads its items. */
function readable(saying: string): string {
  if (!saying.startsWith('["')) return saying === '' ? '(nothing)' : saying;
  return (JSON.parse(saying) as readonly string[]).slice(1).join(' | ');
}
