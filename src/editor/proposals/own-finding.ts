import type { ParsedArticle } from '../../compile/parse-article.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import { attributeText } from '../attribution/attribute-text.ts';
import type { Attribution, KnownActor } from '../attribution/attribution.ts';
import { type Surroundings, spansOf } from './surroundings.ts';

/** What our own program finds in an article, read once. */
export function ownFindings(actors: readonly KnownActor[]): (article: ParsedArticle) => readonly Attribution[] {
  const read = new Map<string, readonly Attribution[]>();
  return (article) => {
    const found = read.get(article.id) ?? attributeText(article.text, actors, article.value?.published ?? null);
    read.set(article.id, found);
    return found;
  };
}

/**
 * The finding whose words are most nearly these quotes; null where there is none.
 * @param enough how much they must share, from 0 to 1
 */
export function findingOf(
  one: Pick<Surroundings, 'article' | 'quotes'>,
  findings: readonly Attribution[],
  enough = 0.5,
): Attribution | null {
  const own = spansOf(one);
  const rated = findings.map((finding) => ({ finding, share: shareOf(own, finding.spans) }));
  const [best] = rated.toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share >= enough ? best.finding : null;
}

type Spans = readonly TextPositionSelector[];

const lengthOf = (spans: Spans): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Twice what two lists of spans have in common over all that they have (Dice's coefficient). */
function shareOf(a: Spans, b: Spans): number {
  const common = a.flatMap((one) =>
    b.map((other) => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))),
  );
  return (2 * common.reduce((sum, length) => sum + length, 0)) / Math.max(1, lengthOf(a) + lengthOf(b));
}

/** The id of the actor that a finding names, or its name; null where it names nobody. */
export function speakerOf({ speaker }: Attribution): string | null {
  if (speaker === 'unnamed') return null;
  return 'known' in speaker ? speaker.known : speaker.proposed;
}

/** What the program thinks of the words, in a sentence for an editor. */
export function opinionOn(finding: Attribution | null, speaker: string | null): string {
  if (finding === null) return 'Our program does not find these words.';
  const found = speakerOf(finding);
  const lead = `Our program finds these words (${finding.mode}, ${finding.confidence})`;
  if (found === null) return `${lead} and names nobody.`;
  return found === speaker ? `${lead} and the same speaker.` : `${lead} and another speaker: ${found}.`;
}

/** Whom the program finds as the speaker of each part of a statement, in the order of the text; those it names nobody for are left out. */
export function speakersOfParts(one: Surroundings, findings: readonly Attribution[]): string[] {
  return spansOf(one).flatMap(({ start, end }) => {
    const around = findings.find(({ spans }) => spans.some((span) => span.start <= start && end <= span.end));
    return (around && speakerOf(around)) ?? [];
  });
}
