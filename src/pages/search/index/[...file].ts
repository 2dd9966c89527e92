import type { APIRoute } from 'astro';
import { searchIndex } from '../../../site/search-index.ts';

export function getStaticPaths() {
  return [...searchIndex()].map(([file, text]) => ({ params: { file }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
