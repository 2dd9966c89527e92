import { contentFiles } from 'virtual:content-files';
import { compile } from '../compile/compile.ts';
import { formatReport } from '../compile/report.ts';

/** Astro's edge: the corpus of this site, compiled once a build, and anew after each change in development. */
const compilation = compile(contentFiles);
if (compilation.corpus === null) throw new Error(formatReport(compilation.diagnostics));

export const corpus = compilation.corpus;
