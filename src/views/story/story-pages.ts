import { storyAddress } from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import type { Corpus, StoryRecord } from '../../model/corpus.ts';
import { type PagePlace, pagePlace } from '../lists/page-place.ts';
import { countOutlets } from './statement.ts';

/** A page of a story's statements; the first one is the story's own. */
export interface StoryStatementsPage extends PagePlace {
  /** The questions on it that have claims, in the order of the story. */
  readonly points: readonly StoryPoint[];
}

export interface StoryPoint {
  readonly id: string;
  readonly question: string;
  /** How many statements it has: a claim counts once in each paper that carries it. */
  readonly statements: number;
}

/** With so many statements a page stays within 100 kB before compression: the first, which has the story's head over them, and others. */
const mostStatements = { first: 100, further: 140 };

/** The pages that a story's statements take. No question is divided, so that one with very many makes a long page. Always one page at least. */
export function storyPages(
  story: StoryRecord,
  corpus: Corpus,
  most: typeof mostStatements = mostStatements,
): readonly StoryStatementsPage[] {
  const pages: StoryPoint[][] = [[]];
  let room = most.first;
  for (const point of countedPoints(story, corpus)) {
    if (point.statements > room && pages.at(-1)?.length !== 0) {
      pages.push([]);
      room = most.further;
    }
    pages.at(-1)?.push(point);
    room -= point.statements;
  }
  const address = storyAddress(story.id);
  return pages.map((points, at) => ({ ...pagePlace(address, at, pages.length), points }));
}

function countedPoints(story: StoryRecord, corpus: Corpus): StoryPoint[] {
  const byPoint = Map.groupBy(claimsBy('story', story.id, corpus), ({ point }) => point);
  return story.points.flatMap(({ id, question }) => {
    const claims = byPoint.get(id) ?? [];
    const statements = claims.reduce((sum, claim) => sum + countOutlets(claim), 0);
    return claims.length === 0 ? [] : [{ id, question, statements }];
  });
}
