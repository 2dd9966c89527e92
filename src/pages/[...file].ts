import type { APIRoute } from 'astro';
import { siteFacts } from '../config/this-site.ts';
import { corpus } from '../site/corpus.ts';
import { type SiteFile, siteFiles, siteFileText } from '../site/site-files.ts';

// For the threads that make the files of a site: what each reads is told where it is read.
export { reads } from '../site/corpus.ts';

/** Every file that is no page. */
export function getStaticPaths() {
  return siteFiles(corpus).map((file) => ({ params: { file: file.address.slice(1) }, props: { file } }));
}

export const GET: APIRoute<{ file: SiteFile }> = ({ props }) => {
  const { text, mediaType } = siteFileText(props.file, corpus, siteFacts);
  return new Response(text, { headers: { 'content-type': mediaType } });
};
