import { makeSiteFacts } from './site-facts.ts';

/** What this site says of itself, with the address that it is built for. */
export const siteFacts = makeSiteFacts(import.meta.env.SITE, import.meta.env.BASE_URL);
