import type { APIRoute } from 'astro';
import { type DownloadFile, dataFiles } from '../../site/data-files.ts';

export function getStaticPaths() {
  return dataFiles.map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: DownloadFile }> = ({ props }) =>
  new Response(props.file.text, { headers: { 'content-type': props.file.type } });
