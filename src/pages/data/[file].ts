import type { APIRoute } from 'astro';
import type { DataFile } from '../../exports/data/data-package.ts';
import { dataAddress, pagesFileAddress } from '../../model/addresses.ts';
import { dataFiles, pageNames } from '../../site/data-files.ts';

/** Every file of the data, and the list of all pages. */
export function getStaticPaths() {
  const pages = {
    name: pagesFileAddress.slice(dataAddress.length),
    mediaType: 'application/json',
    content: pageNames(),
  };
  return [...dataFiles(), pages].map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: Pick<DataFile, 'mediaType' | 'content'> }> = ({ props }) =>
  new Response(props.file.content, { headers: { 'content-type': props.file.mediaType } });
