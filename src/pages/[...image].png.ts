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
import type { ActorRecord, ArticleRecord, ClaimRecord, StoryRecord } from '../model/corpus.ts';
import type { DifferenceRecord } from '../model/difference-record.ts';
import { corpus } from '../site/corpus.ts';
import { shareImage } from '../site/share-images.ts';
import { formerAddresses } from '../views/former-address.ts';

/** Whose share image it is. */
type Pictured =
  | { readonly kind: 'claims'; readonly record: ClaimRecord }
  | { readonly kind: 'actors'; readonly record: ActorRecord }
  | { readonly kind: 'articles'; readonly record: ArticleRecord }
  | { readonly kind: 'differences'; readonly record: DifferenceRecord }
  | { readonly kind: 'stories'; readonly record: StoryRecord };

/** The share image of each claim, actor, article, edition, difference and story, beside its page, and where its page was. */
export function getStaticPaths() {
  if (!hasShareImages) return [];
  const { claims, actors, articles, editions, differences, stories } = corpus;
  const pictured: (readonly [string, Pictured])[] = [
    ...Array.from(claims.values(), (record) => [claimAddress(record.id), { kind: 'claims', record }] as const),
    ...Array.from(actors.values(), (record) => [actorAddress(record.id), { kind: 'actors', record }] as const),
    ...[...articles.values(), ...editions.values()].map(
      (record) => [articleAddress(record.id), { kind: 'articles', record }] as const,
    ),
    ...Array.from(
      differences.values(),
      (record) => [differenceAddress(record.id), { kind: 'differences', record }] as const,
    ),
    ...Array.from(stories.values(), (record) => [storyAddress(record.id), { kind: 'stories', record }] as const),
  ];
  const images = new Map(pictured.map(([page, one]) => [besideAddress(page, 'png'), one]));
  for (const former of formerAddresses(corpus)) {
    const one = former.outcome === 'moved' ? images.get(former.to) : undefined;
    if (one !== undefined) images.set(former.address, one);
  }
  return Array.from(images, ([address, one]) => ({
    params: { image: address.slice(1, -'.png'.length) },
    props: { pictured: one },
  }));
}

function cardOf({ kind, record }: Pictured): ShareCard {
  switch (kind) {
    case 'claims':
      return claimCard(record, corpus, siteFacts);
    case 'actors':
      return actorCard(record, corpus, siteFacts);
    case 'articles':
      return articleCard(record, corpus, siteFacts);
    case 'differences':
      return differenceCard(record, corpus, siteFacts);
    case 'stories':
      return storyCard(record, corpus, siteFacts);
  }
}

export const GET: APIRoute<{ pictured: Pictured }> = async ({ props }) =>
  new Response(Buffer.from(await shareImage(cardOf(props.pictured))), { headers: { 'content-type': 'image/png' } });
