import { corpusJson } from 'virtual:corpus';
import { readCorpus } from './corpus-json.ts';

/** Astro's edge: the corpus of this site, compiled once a build, and anew after each change in development. */
export const corpus = readCorpus(corpusJson);
