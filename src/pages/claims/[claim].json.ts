import type { APIRoute } from 'astro';
import { claimJson } from '../../exports/json-files.ts';
import { corpus } from '../../site/corpus.ts';
import { siteFacts } from '../../site/site-facts.ts';

export function getStaticPaths() {
  return [...corpus.claims.keys()].map((claim) => ({ params: { claim } }));
}

export const GET: APIRoute<Record<string, never>, { claim: string }> = ({ params }) =>
  new Response(claimJson(corpus, params.claim, siteFacts.address), { headers: { 'content-type': 'application/json' } });
