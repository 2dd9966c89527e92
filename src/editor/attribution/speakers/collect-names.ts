import { type TextRange, type Token, tokenAt } from '../language/read-tokens.ts';

/** A name that a text prints, in its fullest form. */
export interface PrintedName {
  readonly words: readonly string[];
  readonly at: number;
  /** How many titles stand before it. */
  readonly titles: number;
  readonly isPerson: boolean;
  /** Whether it stands inside a quotation. */
  readonly isQuoted: boolean;
  readonly gender: 'female' | 'male' | null;
  /** Words in lower case that stand before it or describe it after a comma: `spokesman`, `professor`. */
  readonly roles: readonly string[];
}

const maxNameWords = 7;
const maleTitles = new Set(['mr', 'sir', 'lord', 'king', 'prince', 'father', 'baron']);
const femaleTitles = new Set(['mrs', 'ms', 'miss', 'lady', 'dame', 'queen', 'princess', 'baroness', 'sister', 'mme']);
const otherTitles = new Set(
  `dr prof professor president senator sen rep governor gov general gen major colonel captain sergeant judge justice
  minister secretary ambassador director chairman chairwoman chief officer inspector detective bishop archbishop pope
  rabbi imam sheikh councillor cllr mp md ceo coach rev reverend emeritus prime deputy vice administrator
  representative commissioner mayor chancellor premier spokesman spokeswoman spokesperson head former shadow home
  foreign state senior leader executive manager superintendent constable lieutenant commander admiral`.split(/\s+/),
);
const organisationWord =
  /^(?:ministry|council|office|department|university|college|party|agency|commission|committee|government|service|press|news|times|mail|post|herald|authority|organi[sz]ation|union|group|company|court|police|association|institute|bank|fund|centre|center|team|foundation|society|network|corporation|inc|ltd|plc|street|house|parliament|congress|senate|church|hospital|school|museum|board|federation|nations|states|kingdom|force|army|navy|convention|channel|agreement|games|cup|olympics|act|bill|system|program|programme|project|studies|administration|bureau|club|league|journal)s?$/;
const commonGroup =
  /^(?:critics|police|officials|sources|ministers|experts|researchers|scientists|campaigners|opponents|supporters|residents|witnesses|prosecutors|lawyers|judges|doctors|teachers|activists|protesters|people|figures|reports|media|others|voters|parents|analysts|economists|diplomats|detectives|investigators|insiders|aides|authorities|estimates|photos|results|documents|records|papers|friends|neighbours|leaders|members|unions|managers|staff|workers|families|relatives|bosses|firefighters|nurses|students|farmers|historians|academics|observers|rebels|lawmakers|senators|studies|surveys|polls|data)$/;
const particle = /^(?:von|van|der|den|de|da|di|du|la|le|al|bin|ibn|el|ter|zu|dos|del)$/;

/** Whether a word in lower case is a title or a role that stands before a name. */
function isTitle(word: string): boolean {
  const bare = word.replace(/\.$/, '');
  return otherTitles.has(bare) || maleTitles.has(bare) || femaleTitles.has(bare);
}

/** Whether a word in lower case says that the name it stands in is an organisation's or a place's. */
export function isOrganisationWord(word: string): boolean {
  return organisationWord.test(word);
}

/** Every name in a run of tokens, in order. `quotations` are those that stand in the run. */
export function collectNames(text: string, tokens: readonly Token[], quotations: readonly TextRange[]): PrintedName[] {
  const names: PrintedName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const to = nameEnd(tokens, at);
    if (to === at) continue;
    for (const start of partStarts(tokens, at, to)) {
      const name = toName(text, tokens, start.from, start.to);
      if (name !== null)
        names.push({ ...name, isQuoted: quotations.some(({ start, end }) => start <= name.at && name.at < end) });
    }
    at = to - 1;
  }
  return names;
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < maxNameWords && isNameWord(tokens, from, to)) to += 1;
  while (to > from && particle.test(tokens[to - 1]?.lower ?? '')) to -= 1;
  return to;
}

/** `the King’s Fund`: a body whose name holds a possessive. */
function isOwnedByBody(next: Token | undefined): boolean {
  return next?.capital === true && isOrganisationWord(next.lower);
}

/** `the Refugee Council | Enver Solomon`: a body's name that runs on into the name of one of its people. */
function partStarts(tokens: readonly Token[], from: number, to: number): { from: number; to: number }[] {
  const run = tokens.slice(from, to);
  const last = run.findLastIndex((token) => isOrganisationWord(token.lower));
  const people = run.slice(last + 1).filter((token) => !isTitle(token.lower));
  if (last < 1 || people.length < 2 || people.length > 3) return [{ from, to }];
  return [
    { from, to: from + last + 1 },
    { from: from + last + 1, to },
  ];
}

function isNameWord(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokenAt(tokens, at);
  if (at > from && particle.test(token.lower)) return true;
  if (at > from && /^['’]s$/.test(token.lower)) return isOwnedByBody(tokens[at + 1]);
  if (/^(?:al|el|ul)-\p{L}/u.test(token.lower)) return at > from;
  if (!token.capital || token.lower === 'i') return false;
  const isFunctionWord =
    token.tag === 'DET' ||
    token.tag === 'PRON' ||
    token.tag === 'ADP' ||
    token.tag === 'CCONJ' ||
    token.tag === 'SCONJ' ||
    token.tag === 'AUX' ||
    token.tag === 'PUNCT' ||
    token.tag === 'ADV';
  return !isFunctionWord;
}

function toName(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Omit<PrintedName, 'isQuoted'> | null {
  const run = tokens.slice(from, to);
  let titles = run.findIndex((token) => !isTitle(token.lower));
  if (titles < 0 || (run.length === 1 && commonGroup.test(run[0]?.lower ?? ''))) return null;
  const lastTitle = run.findLastIndex((token) => isTitle(token.lower));
  if (lastTitle >= 0 && lastTitle < run.length - 1) titles = lastTitle + 1;
  if (isOrganisationWord(run.at(-1)?.lower ?? '')) titles = 0;
  const words = text.slice(tokenAt(run, titles).start, tokenAt(run, run.length - 1).end).split(/\s+/u);
  const lowers = run.slice(titles).map((token) => token.lower);
  const titleWords = run.slice(0, titles).map((token) => token.lower.replace(/\.$/, ''));
  const isOrganisation = lowers.some(isOrganisationWord);
  const isPerson =
    !isOrganisation && (titles > 0 || (words.length >= 2 && words.length <= 4 && !isThing(tokens, from, to)));
  return {
    words,
    at: tokenAt(run, titles).start,
    titles,
    isPerson,
    gender: genderOf(titleWords),
    roles: [...rolesBefore(tokens, from), ...titleWords, ...rolesAfter(tokens, to)],
  };
}

/** `the Budweiser Man of the Match`, `Food Standards of Australia`: no person's name has an article or goes on with `of`. */
function isThing(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from - 1]?.lower === 'the' || tokens[to]?.lower === 'of' || tokens[to]?.lower === 'and';
}

function genderOf(titles: readonly string[]): PrintedName['gender'] {
  if (titles.some((title) => maleTitles.has(title))) return 'male';
  return titles.some((title) => femaleTitles.has(title)) ? 'female' : null;
}

function rolesBefore(tokens: readonly Token[], from: number): string[] {
  const roles: string[] = [];
  const last = tokens[from - 1]?.lower === ',' ? from - 2 : from - 1;
  for (let at = last; at >= 0 && tokens[at]?.tag === 'NOUN' && roles.length < 3; at -= 1) {
    roles.push(tokenAt(tokens, at).lower);
  }
  return roles;
}

function rolesAfter(tokens: readonly Token[], to: number): string[] {
  if (tokens[to]?.lower !== ',') return [];
  const roles: string[] = [];
  for (let at = to + 1; at < Math.min(tokens.length, to + 9); at += 1) {
    const token = tokenAt(tokens, at);
    if (token.tag === 'PUNCT' || token.tag === 'VERB' || token.tag === 'AUX') break;
    if (token.tag === 'NOUN') roles.push(token.lower);
  }
  return roles;
}
