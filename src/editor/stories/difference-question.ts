import { hedges } from '../../text/meaning/hedges.ts';

/** What a statement is about, and what it says of it: split at its auxiliary, as `the ferry | would | cost`. */
interface Clause {
  readonly subject: string;
  readonly auxiliary: string;
  readonly rest: string;
}

const auxiliaries = 'would|will|could|can|should|must|had|has|have|was|were|is|are|did|does|might|may'.split('|');
const article = 'the|a|an|its|their|his|her|our|some|this|that|these|those';
/** Forms of verbs that end otherwise than in `ed`. */
const irregular =
  'cost|rose|fell|said|went|came|left|took|got|made|paid|sank|cut|lost|won|grew|shut|sold|spent|ran|met|gave|held|began|broke|built|bought|drew|hit|saw|sent|died|owes|costs|carries|takes';
const subjectBeforeVerb = new RegExp(
  `^((?:(?:${article}|The|A|An|Its|Their|His|Her|Our|Some)\\s+(?:[\\p{L}\\p{N}’'-]+\\s+){0,4}?[\\p{L}\\p{N}’'-]+)|(?:\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+)*))\\s+(?:\\p{L}+ed|${irregular})\\b`,
  'u',
);
/** What is said before a figure about how near it is: both papers may be near. */
const nearness =
  /(?:\s|^)(?:more than|less than|fewer than|at least|at most|up to|as many as|about|around|some|nearly|almost|roughly|over|under|only|just|a total of)$/iu;
const pronoun = /^(?:he|she|it|they|we|i|you|there|this|that|these|those|who|which)$/iu;
/** Where what is said of a subject ends. */
const clauseEnd = /\s*(?:[,;:–—]|\s(?:and|but|because|although|while|after|before|since|if|when|which|who|that)\s)/u;

/**
 * The question to which papers give several figures: `How many people crossed the Channel?`, `How much would the ferry cost?`;
 * where the statement cannot be turned into one, its subject and what is asked of it: `The ferry: how many passengers?`.
 * @param words the statement of one paper
 * @param figure one of its figures, as printed
 */
export function figureQuestion(words: string, figure: string): string {
  const [before = '', after = ''] = aroundOf(words, figure);
  const counted =
    /^\s+((?:\p{Ll}[\p{L}’-]*\s+)??\p{Ll}[\p{L}’-]*s|people|men|women|children)\b/u.exec(after)?.[1] ?? null;
  const asked = /\p{Sc}/u.test(figure) || counted === null ? 'how much' : `how many ${counted}`;
  const lead = before.trim().replace(nearness, '').trim();
  if (lead === '' && counted !== null) {
    const said = upToEnd(after.trim().slice(counted.length));
    return question(asked, said.split(/\s+/u).length > 10 ? '' : said);
  }
  const share = /%|per cent/u.test(figure) ? 'what share' : asked;
  return turned(lead, share) ?? named(words, share) ?? question(share);
}

/** The question to which papers give several days: `When was the bridge inspected?`. */
export function dateQuestion(words: string, day: string): string {
  const [before = ''] = aroundOf(words, day);
  const lead = before
    .trim()
    .replace(/(?:\s+(?:in|on|by|since|from|until|till|last|next|early|late|of|at|the))+$/iu, '');
  return turned(lead, 'when') ?? named(words, 'on which date') ?? question('on which date');
}

/** The question how certain papers are of what they report. */
export function certaintyQuestion(words: string): string {
  const bare = hedges(words).reduceRight((text, { start, end }) => `${text.slice(0, start)}${text.slice(end)}`, words);
  return named(bare.replace(/\s+/gu, ' ').trim(), 'how certain is it') ?? question('how certain is it');
}

/** The question to which papers give several names: `Who told the minister?`, `Which name: “the official told …”?`. */
export function nameQuestion(words: string, name: string): string {
  const [before = '', after = ''] = aroundOf(words, name);
  const said = upToEnd(after);
  const isSubject =
    before
      .trim()
      .replace(/(?:^|\s)(?:the|mr|mrs|ms|dr|sir|dame|lord|lady)\.?$/iu, '')
      .trim() === '';
  if (isSubject && /^\p{Ll}/u.test(said)) return question('who', said);
  const near = before.trim().split(/\s+/u).slice(-4).join(' ');
  return near === '' ? question('which name') : `Which name: “${near} …”?`;
}

/** A clause with its auxiliary before its subject, after what is asked; null where it cannot be turned round so. */
function turned(lead: string, asked: string): string | null {
  const clause = splitClause(lead);
  if (clause === null || clause.rest.split(/\s+/u).length > 8 || clauseEnd.test(` ${clause.rest} `)) return null;
  return question(asked, `${clause.auxiliary} ${inSentence(clause.subject)} ${clause.rest}`);
}

function splitClause(lead: string): Clause | null {
  const words = lead.trim().split(/\s+/u);
  const at = words.findIndex((word) => auxiliaries.includes(word));
  const subject = words.slice(0, at).join(' ');
  if (at < 1 || at > 8 || /[,;:]|^that\b/u.test(subject) || isNobody(subject)) return null;
  return { subject, auxiliary: words[at] ?? '', rest: words.slice(at + 1).join(' ') };
}

const isNobody = (subject: string): boolean => pronoun.test(subject) && !/^there$/iu.test(subject);

/** The subject of a statement, and what is asked of it; null where none can be told. */
function named(words: string, asked: string): string | null {
  const subject = splitClause(words)?.subject ?? subjectBeforeVerb.exec(words)?.[1] ?? null;
  if (subject === null || pronoun.test(subject)) return null;
  return `${subject.slice(0, 1).toUpperCase()}${subject.slice(1)}: ${asked}?`;
}

function question(asked: string, rest = ''): string {
  const text = [asked, rest]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/gu, ' ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}?`;
}

/** `The` within a sentence is `the`; a name stays. */
const inSentence = (subject: string): string =>
  subject.replace(new RegExp(`^(?:${article}|there)\\b`, 'iu'), (word) => word.toLowerCase());

const upToEnd = (text: string): string => {
  const end = clauseEnd.exec(text)?.index ?? text.length;
  return text
    .slice(0, end)
    .replace(/[.!?”’"]+$/u, '')
    .trim();
};

/** What stands before and after words; without marks around the whole. */
function aroundOf(words: string, part: string): [string, string] {
  const plain = words
    .replace(/[“”„"]/gu, '')
    .replace(/^that\s+/u, '')
    .trim();
  const at = plain.indexOf(part);
  return at === -1 ? [plain, ''] : [plain.slice(0, at), plain.slice(at + part.length)];
}
