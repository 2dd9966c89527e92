import { readContact } from '../model/site-facts.ts';

/** Where a reader reports a mistake: `SITE_CONTACT` in the environment, an address `https://…` or `mailto:…`. */
export const contact = readContact(process.env['SITE_CONTACT']);
