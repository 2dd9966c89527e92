/** Who wrote an article, as far as a byline's words can be told apart. */
export interface BylineParts {
  readonly people: readonly string[];
  readonly place: string | null;
  readonly agency: string | null;
  /** What is none of these, or one too many: a role, a second place, a paper's own `Staff reporter`. */
  readonly others: readonly string[];
}

/** News agencies as bylines name them. */
const agencies =
  /^(?:the )?(?:PA(?: Media| News)?|Press Association|Reuters|Thomson Reuters|AP|Associated Press|AFP|Agence France-Presse|UPI|Bloomberg(?: News)?|dpa|DPA|Deutsche Presse-Agentur|epd|KNA|SID|APA|Keystone-SDA|SDA|ANP|Belga|EFE|Europa Press|ANSA|AGI|Lusa|NTB|TT|Ritzau|STT|BNS|ELTA|LETA|PAP|ČTK|CTK|TASR|MTI|Tanjug|Hina|STA|AGERPRES|BTA|Interfax|TASS|RIA Novosti|Ukrinform|Anadolu(?: Agency)?|IRNA|SANA|WAM|MENA|Xinhua|Kyodo(?: News)?|Jiji(?: Press)?|Yonhap|PTI|Press Trust of India|ANI|IANS|Bernama|Antara|AAP|Australian Associated Press|Canadian Press|The Canadian Press|CP)$/;

/** The word that leads in names, and the one that joins them, language by language. */
const languages: readonly (readonly [lead: RegExp, joint: string])[] = [
  [/^(?:(?:words|story|report|reporting|written|text|exclusive|analysis) )?by(?:: *| +|$)/i, 'and'],
  [/^von +/i, 'und'],
  [/^par +/i, 'et'],
  [/^por +/i, 'y'],
  [/^di +/i, 'e'],
  [/^door +/i, 'en'],
  [/^(?:av|af) +/i, 'og|och'],
];

const role =
  /\b(?:editor|correspondent|reporter|reporters|writer|columnist|staff|agencies|agency|bureau|desk|team|chief|critic|analyst|producer|presenter|newsroom|redaktion|redaktör|rédaction|redacción|redactie)\b/i;
/** A word of a name: with a capital, an initial, a particle, or of a script that has no capitals. */
const nameWord =
  /^(?:\P{L}?\p{Lu}[\p{L}\p{M}.'’-]*|[dDlLoO]['’]\p{Lu}[\p{L}\p{M}'’-]*|al-\p{Lu}[\p{L}\p{M}'’-]*|[\p{Lo}\p{M}'’-]+|van|von|der|den|de|del|della|da|di|do|dos|das|la|le|du|ter|ten|zu|zur|af|av|bin|ibn|bint|ben|al|el|y|e|Mc\p{L}+)$/u;

const isName = (words: string): boolean => {
  const all = words.split(' ');
  return (
    all.length <= 6 && all.every((word) => nameWord.test(word)) && /[\p{Lu}\p{Lo}]/u.test(words) && !role.test(words)
  );
};

/** The word that leads in the names, taken off: `By Jane Roe` is by Jane Roe. */
export function stripBylineLead(printed: string): string {
  const line = printed.trim().replace(/\s+/g, ' ');
  return languages.reduce((words, [lead]) => words.replace(lead, ''), line);
}

/**
 * The people, the place and the agency of a byline: `By Jane Roe in Oslo and Pieter van der Berg, PA`. It guesses nothing:
 * what it cannot tell is among `others`, letter for letter.
 */
export function readByline(printed: string): BylineParts {
  const found = {
    people: new Set<string>(),
    places: new Set<string>(),
    agencies: new Set<string>(),
    others: [] as string[],
  };
  for (const part of partsOf(printed)) readPart(part, found);
  const [place = null, ...morePlaces] = found.places;
  const [agency = null, ...moreAgencies] = found.agencies;
  return { people: [...found.people], place, agency, others: [...found.others, ...morePlaces, ...moreAgencies] };
}

/** How far into an article a byline is looked for, in paragraphs: after a headline and a standfirst. */
const maxBylineAt = 3;

/** The position of the paragraph that is a byline and nothing else (`By Jane Roe in Oslo`), near the beginning; else null. */
export function findByline(paragraphs: readonly string[]): number | null {
  const at = paragraphs.slice(0, maxBylineAt).findIndex((words) => {
    const { people, others } = readByline(words);
    return stripBylineLead(words) !== words.trim().replace(/\s+/g, ' ') && people.length > 0 && others.length === 0;
  });
  return at === -1 ? null : at;
}

function partsOf(printed: string): string[] {
  const line = printed.trim().replace(/\s+/g, ' ');
  const joint = languages.find(([lead]) => lead.test(line))?.[1] ?? 'and|und|et|og|och';
  return stripBylineLead(line)
    .split(new RegExp(`\\s*(?:[,;|/•·()]|\\s[–—-]\\s|\\s(?:${joint}|and|&)\\s)\\s*`, 'i'))
    .map((part) =>
      part
        .replace(/^(?:and|&) /i, '')
        .replace(/(?<!\b\p{Lu})\.$/u, '')
        .trim(),
    )
    .filter((part) => part !== '');
}

interface FoundParts {
  readonly people: Set<string>;
  readonly places: Set<string>;
  readonly agencies: Set<string>;
  readonly others: string[];
}

function readPart(part: string, { people, places, agencies: wires, others }: FoundParts): void {
  const [, who, where] = /^(.+?),? (?:in|at|reporting from|from|aus|à|en) (\p{Lu}.*)$/u.exec(part) ?? [];
  const [, named, wire] = /^(.+?) (?:for|of|from) (.+)$/.exec(part) ?? [];
  if (agencies.test(part)) wires.add(part);
  else if (named !== undefined && wire !== undefined && agencies.test(wire) && isName(named)) {
    people.add(named);
    wires.add(wire);
  } else if (who !== undefined && where !== undefined && isName(who) && isName(where)) {
    people.add(who);
    places.add(where);
  } else if (/^(?:in|reporting from) \p{Lu}/u.test(part)) places.add(part.replace(/^(?:in|reporting from) /, ''));
  // One word after a name is where he writes from: `Jane Roe, Oslo`.
  else if (isName(part) && people.size > 0 && !part.includes(' ')) places.add(part);
  else if (isName(part)) people.add(part);
  else others.push(part);
}
