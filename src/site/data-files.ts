import { href } from '../config/href.ts';
import { siteFacts } from '../config/this-site.ts';
import { corpusDataFiles } from '../exports/data/data-files.ts';
import type { DataFile } from '../exports/data/data-package.ts';
import { actorAddress, claimAddress, storyAddress } from '../model/addresses.ts';
import { claimHeadline } from '../views/claim/claim-link.ts';
import { wholeCorpus } from './corpus.ts';

let made: readonly DataFile[] | undefined;

/** The files of `/data/` that the data package lists, made once. */
export function dataFiles(): readonly DataFile[] {
  made ??= corpusDataFiles(wholeCorpus, siteFacts);
  return made;
}

/** The pages that an address may have meant, by id, for the page of unknown addresses. */
export function pageNames(): string {
  const pages = [
    ...[...wholeCorpus.stories.values()].map(
      ({ id, title }) => [id, { address: href(storyAddress(id)), name: title }] as const,
    ),
    ...[...wholeCorpus.actors.values()].map(({ id, name }) => [id, { address: href(actorAddress(id)), name }] as const),
    ...[...wholeCorpus.claims.values()].map(
      (claim) =>
        [claim.id, { address: href(claimAddress(claim.id)), name: claimHeadline(claim, wholeCorpus) }] as const,
    ),
  ];
  return `${JSON.stringify(Object.fromEntries(pages))}\n`;
}
