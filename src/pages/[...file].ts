import type { APIRoute } from 'astro';
import { type SiteFile, siteFiles } from '../site/site-files.ts';

/** Every file that is no page. */
export function getStaticPaths() {
  return siteFiles().map((file) => ({ params: { file: file.address.slice(1) }, props: { file } }));
}

export const GET: APIRoute<{ file: SiteFile }> = ({ props }) =>
  new Response(props.file.text(), { headers: { 'content-type': props.file.mediaType } });
