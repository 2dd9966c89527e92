/**
 * The permanent addresses, built here and nowhere else. All are paths from the site's root,
 * without the base path: pages put the base before them, `absoluteAddress` the whole site address.
 */

/** `/`: the stories. */
export const homeAddress = '/';

/** `/search/`; the state of a search goes into its query string. */
export const searchAddress = '/search/';

/** `/data/`: the downloads. */
export const dataAddress = '/data/';

/** `/about/`: what this is, and who answers for it. */
export const aboutAddress = '/about/';

/** Where the page says how a mistake is reported. */
export const mistakesAddress = '/about/#_mistakes';

/** `/about/method/`: how articles become records. */
export const methodAddress = '/about/method/';

/** `/about/accessibility/`: who can use the site, with what, and what is still in the way. */
export const accessibilityAddress = '/about/accessibility/';

/** `/corrections/`: every correction of ours, newest first. */
export const correctionsAddress = '/corrections/';

/** The name (`id` attribute) of a change on its record's page, counted from 1 in the order of the record: entries are only added. */
export function changeAnchor(number: number): string {
  return `_change-${number}`;
}

/** `/licences.txt`: the licences of the code and the fonts of others. */
export const licencesAddress = '/licences.txt';

/** `/actors/`: everybody who speaks. */
export const actorsAddress = '/actors/';

/** A story and its comparison table. */
export function storyAddress(story: string): string {
  return `/stories/${story}/`;
}

/** Every dispute of a story. */
export function storyDisputesAddress(story: string): string {
  return `/stories/${story}/disputes/`;
}

/** What was said when in a story. */
export function storyTimelineAddress(story: string): string {
  return `/stories/${story}/timeline/`;
}

/** A claim alone: its permalink. */
export function claimAddress(claim: string): string {
  return `/claims/${claim}/`;
}

/** A claim's record as JSON. */
export function claimDataAddress(claim: string): string {
  return `/claims/${claim}.json`;
}

/** The name (`id` attribute) of a dispute on the page of the claim that receives it. */
export function disputeAnchor(maker: string): string {
  return `disputed-by-${maker}`;
}

/** A dispute: its one canonical address, on the claim it points at. */
export function disputeAddress(target: string, maker: string): string {
  return `${claimAddress(target)}#${disputeAnchor(maker)}`;
}

/** What the papers of a story put differently, one table. */
export function storyDifferencesAddress(story: string): string {
  return `/stories/${story}/differences/`;
}

/** A difference alone: its permalink. */
export function differenceAddress(difference: string): string {
  return `/differences/${difference}/`;
}

/** A difference's record as JSON. */
export function differenceDataAddress(difference: string): string {
  return `/differences/${difference}.json`;
}

/** The number of each appearance among those in the same outlet, counted from 1 in their order. */
export function appearanceNumbers(appearances: readonly { readonly outlet: string }[]): readonly number[] {
  return appearances.map(
    ({ outlet }, index) => appearances.slice(0, index).filter((other) => other.outlet === outlet).length + 1,
  );
}

/**
 * The names of a claim's appearances on its page, in their order: `in-<outlet>`, and from the second in an outlet on
 * `in-<outlet>-2`. Where an outlet of that very name, `<outlet>-2`, carries the claim too, the name is its own, and the
 * second appearance is `in-<outlet>--2`, which no id can be. So a number's name would change if such an outlet came to
 * carry the claim later: the records do not tell which of the two was published first.
 */
export function appearanceAnchors(appearances: readonly { readonly outlet: string }[]): readonly string[] {
  const outlets = new Set(appearances.map(({ outlet }) => outlet));
  const numbers = appearanceNumbers(appearances);
  return appearances.map(({ outlet }, index) => {
    const nth = numbers[index] ?? 1;
    if (nth === 1) return `in-${outlet}`;
    return outlets.has(`${outlet}-${nth}`) ? `in-${outlet}--${nth}` : `in-${outlet}-${nth}`;
  });
}

/** The appearances of a claim, each with its address, in their order. */
export function addressedAppearances<T extends { readonly outlet: string }>(claim: {
  readonly id: string;
  readonly appearances: readonly T[];
}): readonly { readonly appearance: T; readonly address: string }[] {
  const anchors = appearanceAnchors(claim.appearances);
  return claim.appearances.map((appearance, at) => ({
    appearance,
    address: `${claimAddress(claim.id)}#${anchors[at]}`,
  }));
}

/** An article with its claims marked; `article` is `<story>/<article>`, of an earlier edition with `/<edition>` after it. */
export function articleAddress(article: string): string {
  return `/articles/${article}/`;
}

/** A claim where it stands in an article. */
export function passageAddress(article: string, claim: string): string {
  return `${articleAddress(article)}#${claim}`;
}

/** A paragraph of an article, counted from 1: where a further passage of a claim stands that begins elsewhere. */
export function paragraphAddress(article: string, paragraph: number): string {
  return `${articleAddress(article)}#${paragraphAnchor(paragraph)}`;
}

/**
 * The name of a paragraph on its article's page. Like every part that a page names itself, it begins with `_`, which
 * no record's id can hold: so no record is ever called as a part of a page.
 */
export function paragraphAnchor(paragraph: number): string {
  return `_paragraph-${paragraph}`;
}

/** An actor, who may be an outlet. */
export function actorAddress(actor: string): string {
  return `/actors/${actor}/`;
}

/** A file under `/data/`, by its name: `claims.json`. */
export function dataFileAddress(file: string): string {
  return `${dataAddress}${file}`;
}

/**
 * The whole address of a path.
 * @param site the site's own address with its base path: `https://example.org/on-the-record/`, with or without the last slash.
 * @param path an address from this module, or a page's address relative to the root; starts with a slash.
 */
export function absoluteAddress(site: string, path: string): string {
  return site.replace(/\/+$/, '') + path;
}

/** The feed of a page whose address is given, in Atom or in JSON Feed: `/actors/<id>/feed.atom`. */
export function feedAddress(page: string, format: 'atom' | 'json'): string {
  return `${page}feed.${format}`;
}

/** A file beside a page whose address is given: `/claims/<id>.bib`, `/articles/<story>/<article>.png`. */
export function besideAddress(page: string, extension: string): string {
  return `${page.replace(/\/$/, '')}.${extension}`;
}

/** Names and addresses of all pages, for the page that is not found. */
export const pagesFileAddress = dataFileAddress('pages.json');

/** Stands before `feed.atom`: new differences on the whole site. */
export const differencesAddress = '/differences/';

/** Stands before `feed.atom`: new edges of every family on the whole site. */
export const relationsAddress = '/relations/';

/** `/disputes/`: every disputed claim; stands before `feed.atom` too, of new disputes on the whole site. */
export const disputesAddress = '/disputes/';

/** The folder of the files that `/search/` reads; they are made anew with each build. */
export const searchIndexAddress = '/search/index/';

/** Whether an address is a page's; others are files. */
export function isPage(address: string): boolean {
  return address.endsWith('/');
}
