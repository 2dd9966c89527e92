import type { ContentFile } from '../../compile/content-file.ts';
import { recordPath } from '../../model/record-paths.ts';
import { seededRandom } from './random.ts';

/**
 * Synthetic content of any size for measuring the build: stories of three papers, whose articles carry the same claims,
 * some of them disputed. Seeded, so that two runs measure the same.
 */
export function generateContent(claims: number): ContentFile[] {
  const stories = Math.max(1, Math.round(claims / 60));
  const perStory = Math.ceil(claims / stories);
  const actors = Math.max(5, Math.round(claims ** 0.8));
  return [
    ...outlets.map((id) => ({ path: recordPath('outlets', id), text: `name: The ${id}\nshort: ${id}\n` })),
    ...Array.from({ length: actors }, (_, at) => ({
      path: `actors/actor-${at}.yaml`,
      text: `name: Person Number ${at}\nkind: person\n`,
    })),
    ...Array.from({ length: stories }, (_, story) => storyFiles(story, perStory, actors)).flat(),
  ];
}

const outlets = ['north', 'south', 'west'] as const;
const nouns = ['bridge', 'harbour', 'school', 'railway', 'market', 'forest', 'hospital', 'library'] as const;

function storyFiles(story: number, claims: number, actors: number): ContentFile[] {
  const random = seededRandom(story + 1);
  const id = `story-${story}`;
  const said = Array.from({ length: claims }, (_, claim) => ({
    id: `claim-${story}-${claim}`,
    actor: random.below(actors),
    papers: outlets.filter((_, at) => at === 0 || random.chance(0.4)),
    words: `the ${random.pick(nouns)} number ${claim} of position ${story} will be opened again before the end of the year ${2000 + claim}`,
    disputes: claim > 0 && random.chance(0.1) ? `claim-${story}-${claim - 1}` : null,
  }));
  return [
    { path: recordPath('stories', id), text: storyText(story) },
    ...outlets.map((outlet) => ({
      path: recordPath('articles', id, outlet),
      text: `---\npublished: 2026-01\nannotation: complete\n---\n\n${said
        .filter(({ papers }) => papers.includes(outlet))
        .map(({ actor, words }) => `Person Number ${actor} said on a long and rainy day that ${words}.`)
        .join('\n\n')}\n`,
    })),
    ...said.map((one) => ({ path: recordPath('claims', id, one.id), text: claimText(id, one) })),
  ];
}

function storyText(story: number): string {
  return `---\ntitle: Story ${story}\nquestion: What of position ${story}?\nsummary: A summary of what is told of position ${story}.\npapers: [${outlets.join(', ')}]\npoints:\n  - id: all\n    question: What is said?\n---\n`;
}

interface MadeClaim {
  readonly actor: number;
  readonly papers: readonly string[];
  readonly words: string;
  readonly disputes: string | null;
}

function claimText(story: string, { actor, papers, words, disputes }: MadeClaim): string {
  const appearances = papers.map(
    (outlet) =>
      `  - article: ${story}/${outlet}\n    quote: ${words}\n    as: Person Number ${actor}\n    cue: said\n    mode: indirect\n`,
  );
  const edge =
    disputes === null
      ? ''
      : `disputes:\n  - claim: ${disputes}\n    kind: denies\n    scope: whole\n    note: It says the contrary.\n`;
  return `---\nstory: ${story}\npoint: all\nspeaker: actor-${actor}\ngist: It is said that ${words}.\nsaid: 2026-01\nsaidBasis: "inferred: from the publication"\nappearances:\n${appearances.join('')}${edge}---\n`;
}
