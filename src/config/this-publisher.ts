import { type Publisher, readPublisher } from '../model/publisher.ts';

/** Who publishes this site, as its settings say. */
export const publisher: Publisher = readPublisher(process.env);
