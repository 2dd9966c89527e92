import { itemAt } from '../../search/index/sorted-list.ts';
import type { SearchActor, SearchDocument, SearchSource } from '../../search/search-document.ts';
import { generateActors } from './generate-actors.ts';
import { type Random, seededRandom, weightedChoice } from './random.ts';
import { wordFrequencies } from './word-frequencies.ts';

const modes = ['direct', 'mixed', 'indirect', 'document', 'outlet'];
const claimsPerStory = 25;
const pointsPerStory = 5;

/**
 * A corpus of so many claims, the same for the same seed. Actors grow as claims^0.857 and speak by Zipf's law
 * (exponent 0.8); words are drawn by their frequency in spoken English.
 */
export function generateCorpus(claims: number, seed = 1): SearchSource {
  const random = seededRandom(seed);
  const actors = generateActors(Math.max(20, Math.round(claims ** 0.857)), random);
  const order = shuffled(actors, random);
  const speaker = weightedChoice(order.map((_, rank) => (rank + 1) ** -0.8));
  const outlets = actors.filter(({ kind }) => kind === 'outlet').map(({ id }) => id);
  const pick = (): SearchActor => itemAt(order, speaker(random));
  const list = Array.from({ length: claims }, (_, number) => generateClaim(number, pick(), outlets, pick, random));
  return { actors, claims: list };
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = random.below(index + 1);
    [copy[index], copy[other]] = [itemAt(copy, other), itemAt(copy, index)];
  }
  return copy;
}

function generateClaim(
  number: number,
  speaker: SearchActor,
  outlets: readonly string[],
  pick: () => SearchActor,
  random: Random,
): SearchDocument {
  const story = `story-${Math.floor(number / claimsPerStory)}`;
  const point = random.below(pointsPerStory);
  const papers = outlets.filter(() => random.chance(0.2));
  const disputed = random.chance(0.12);
  const claim = {
    id: `claim-${number}`,
    url: `/claims/claim-${number}/`,
    story,
    point: `point-${point}`,
    question: `${sentence(7, seededRandom(number - (number % claimsPerStory) + point))}?`,
    speaker: speaker.id,
    speakerName: speaker.name,
    jointSpeakers: [],
    storyTitle: story,
    states: disputed ? ['disputed'] : [],
    gist: `${sentence(12, random)}.`,
    said: someDate(random),
    outlets: papers.length > 0 ? papers : [random.pick(outlets)],
    modes: [random.pick(modes)],
    disputedMark: disputed ? 'Disputed' : null,
    disputedBySpeakers: disputed ? [pick().id] : [],
    disputesSpeakers: random.chance(0.12) ? [pick().id] : [],
    about: random.chance(0.6) ? [pick().id] : [],
    audience: random.chance(0.2) ? [pick().id] : [],
    via: random.chance(0.15) ? [pick().id] : [],
    attributions: [
      random.chance(0.6) ? (speaker.name.split(' ').at(-1) as string) : (speaker.roles[0] ?? speaker.name),
    ],
    quotes: Array.from({ length: 1 + random.below(2) }, () => `${sentence(10 + random.below(30), random)}.`),
  };
  return { ...claim, labels: [], quoteOutlets: claim.quotes.map(() => claim.outlets.slice(0, 1)) };
}

function someDate(random: Random): SearchDocument['said'] {
  const year = 2016 + random.below(8);
  const month = String(1 + random.below(12)).padStart(2, '0');
  if (random.chance(0.2))
    return { edtf: `${year}?`, words: `some time in ${year}, uncertain`, min: `${year}-01-01`, max: `${year}-12-31` };
  const day = `${year}-${month}-${String(1 + random.below(28)).padStart(2, '0')}`;
  return { edtf: day, words: `on ${day}`, min: day, max: day };
}

const chooseWord = weightedChoice(wordFrequencies.map(({ count }) => count));

function sentence(words: number, random: Random): string {
  const list = Array.from({ length: words }, () => wordFrequencies[chooseWord(random)]?.word ?? '');
  const text = list.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
