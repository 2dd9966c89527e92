import { corpusJson } from 'virtual:corpus';
import { trackCorpus } from '../model/reads/track-corpus.ts';
import { readCorpus } from './corpus-json.ts';
import { corpusReads } from './rendering/corpus-reads.ts';

/** Astro's edge: the corpus of this site, compiled once a build, and anew after each change in development. */
export const corpus = trackCorpus(readCorpus(corpusJson));

/** What pages and files read of it. */
export const reads = corpusReads(corpus);
