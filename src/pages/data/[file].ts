import type { APIRoute } from 'astro';
import { dataAddress, pagesFileAddress } from '../../model/addresses.ts';
import { dataFiles, pageNames } from '../../site/data-files.ts';

/** Every file of the data, and the list of all pages. */
export function getStaticPaths() {
  const pages = { name: pagesFileAddress.slice(dataAddress.length), mediaType: 'application/json', text: pageNames() };
  return [...dataFiles(), pages].map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: { readonly mediaType: string; readonly text: string } }> = ({ props }) =>
  new Response(props.file.text, { headers: { 'content-type': props.file.mediaType } });
