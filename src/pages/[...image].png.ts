import type { APIRoute } from 'astro';
import { hasShareImages } from '../config/share-setting.ts';
import { siteFacts } from '../config/this-site.ts';
import {
  actorCard,
  articleCard,
  claimCard,
  differenceCard,
  type ShareCard,
  storyCard,
} from '../exports/share-cards/share-card.ts';
import {
  actorAddress,
  articleAddress,
  besideAddress,
  claimAddress,
  differenceAddress,
  storyAddress,
} from '../model/addresses.ts';
import { corpus } from '../site/corpus.ts';
import { shareImage } from '../site/share-images.ts';
import { formerAddresses } from '../views/former-address.ts';

/** The share image of each claim, actor, article, edition, difference and story, beside its page, and where its page was. */
export function getStaticPaths() {
  if (!hasShareImages) return [];
  const cards: (readonly [string, () => ShareCard])[] = [
    ...[...corpus.claims.values()].map(
      (one) => [claimAddress(one.id), () => claimCard(one, corpus, siteFacts)] as const,
    ),
    ...[...corpus.actors.values()].map(
      (one) => [actorAddress(one.id), () => actorCard(one, corpus, siteFacts)] as const,
    ),
    ...[...corpus.articles.values(), ...corpus.editions.values()].map(
      (one) => [articleAddress(one.id), () => articleCard(one, corpus, siteFacts)] as const,
    ),
    ...[...corpus.differences.values()].map(
      (one) => [differenceAddress(one.id), () => differenceCard(one, corpus, siteFacts)] as const,
    ),
    ...[...corpus.stories.values()].map(
      (one) => [storyAddress(one.id), () => storyCard(one, corpus, siteFacts)] as const,
    ),
  ];
  const images = new Map(cards.map(([page, card]) => [besideAddress(page, 'png'), card]));
  for (const former of formerAddresses(corpus)) {
    const card = former.outcome === 'moved' ? images.get(former.to) : undefined;
    if (card !== undefined) images.set(former.address, card);
  }
  return [...images].map(([address, card]) => ({
    params: { image: address.slice(1, -'.png'.length) },
    props: { card },
  }));
}

export const GET: APIRoute<{ card: () => ShareCard }> = async ({ props }) =>
  new Response(Buffer.from(await shareImage(props.card())), { headers: { 'content-type': 'image/png' } });
