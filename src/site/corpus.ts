import { corpusJson } from 'virtual:corpus';
import { trackCorpus } from '../model/reads/track-corpus.ts';
import { readCorpus } from './corpus-json.ts';
import { corpusReads } from './rendering/corpus-reads.ts';

/**
 * The same as `corpus`, of which nothing is noted: for what is made of everything each time. Noting took a tenth of the time of
 * such work.
 */
export const wholeCorpus = readCorpus(corpusJson);

/** Astro's edge: the corpus of this site, compiled once a build, and anew after each change in development. */
export const corpus = trackCorpus(wholeCorpus);

/** What pages and files read of it. */
export const reads = corpusReads(corpus);
