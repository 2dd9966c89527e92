/** Who answers for what is published, as far as the publisher says; null where nothing is said. */
export interface Publisher {
  readonly name: string | null;
  /** Who decides on content and corrections. */
  readonly editor: string | null;
  /** What it is paid by, in a sentence. */
  readonly funding: string | null;
  /** Where a mistake is reported: `https://…` or `mailto:…`. */
  readonly contact: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment variable of each statement of the publisher, and how it is read. */
export const publisherSettings = {
  name: (environment: Environment) => readWords('SITE_PUBLISHER', environment['SITE_PUBLISHER'], 120),
  editor: (environment: Environment) => readWords('SITE_EDITOR', environment['SITE_EDITOR'], 120),
  funding: (environment: Environment) => readWords('SITE_FUNDING', environment['SITE_FUNDING'], 500),
  contact: (environment: Environment) => readContact(environment['SITE_CONTACT']),
} satisfies Record<keyof Publisher, (environment: Environment) => string | null>;

/**
 * What a publisher says in `SITE_PUBLISHER`, `SITE_EDITOR`, `SITE_FUNDING` and `SITE_CONTACT`.
 * @throws Error at the first that is wrong, so that no build publishes it.
 */
export function readPublisher(environment: Environment): Publisher {
  return {
    name: publisherSettings.name(environment),
    editor: publisherSettings.editor(environment),
    funding: publisherSettings.funding(environment),
    contact: publisherSettings.contact(environment),
  };
}

/** One line of text of at most so many UTF-16 units. */
function readWords(variable: string, given: string | undefined, most: number): string | null {
  const words = given?.trim() ?? '';
  if (words === '') return null;
  if (words.length <= most && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(words)) return words;
  throw new Error(
    `Unexpected ${variable} \`${words.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, '␤').slice(0, 80)}\`, expected one line of at most ${most} characters; shorten it`,
  );
}

function readContact(given: string | undefined): string | null {
  if (given === undefined || given === '') return null;
  if (/^(?:https:\/\/|mailto:)\S+$/.test(given) && URL.canParse(given)) return given;
  throw new Error(`Unexpected SITE_CONTACT \`${given}\`, expected \`https://…\` or \`mailto:…\`; correct it`);
}

/**
 * A contact as the link by which a mistake on a page is reported: the page's whole address is filled in, in a mail as its
 * text, in an address where it says `{address}`, else as its parameter `address`.
 */
export function reportLink(contact: string, page: string): string {
  if (contact.includes('{address}')) return contact.replaceAll('{address}', encodeURIComponent(page));
  const url = new URL(contact);
  const isMail = url.protocol === 'mailto:';
  const filled = isMail ? { subject: 'Report of a mistake', body: `${page}\n\n` } : { address: page };
  const own = [...url.searchParams].filter(([name]) => !Object.hasOwn(filled, name));
  // A mail program takes `+` for itself, not for a space (RFC 6068).
  url.search = [...own, ...Object.entries(filled)]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  return url.href;
}
