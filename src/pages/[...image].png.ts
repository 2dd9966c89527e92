import type { APIRoute } from 'astro';
import { actorCard, articleCard, claimCard, type ShareCard, storyCard } from '../exports/share-card.ts';
import { actorAddress, articleAddress, claimAddress, storyAddress } from '../model/addresses.ts';
import { corpus } from '../site/corpus.ts';
import { shareImage } from '../site/share-images.ts';
import { hasShareImages } from '../site/share-setting.ts';
import { siteFacts } from '../site/this-site.ts';

/** The share image of each claim, actor, article and story, beside its page. */
export function getStaticPaths() {
  if (!hasShareImages) return [];
  const cards: (readonly [string, ShareCard])[] = [
    ...[...corpus.claims.values()].map((one) => [claimAddress(one.id), claimCard(corpus, one, siteFacts)] as const),
    ...[...corpus.actors.values()].map((one) => [actorAddress(one.id), actorCard(corpus, one, siteFacts)] as const),
    ...[...corpus.articles.values()].map(
      (one) => [articleAddress(one.id), articleCard(corpus, one, siteFacts)] as const,
    ),
    ...[...corpus.stories.values()].map((one) => [storyAddress(one.id), storyCard(corpus, one, siteFacts)] as const),
  ];
  return cards.map(([address, card]) => ({ params: { image: address.replace(/^\/|\/$/g, '') }, props: { card } }));
}

export const GET: APIRoute<{ card: ShareCard }> = async ({ props }) =>
  new Response(Buffer.from(await shareImage(props.card)), { headers: { 'content-type': 'image/png' } });
