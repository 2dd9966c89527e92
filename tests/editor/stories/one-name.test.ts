import { expect, test } from 'vitest';
import type { ContentFile } from '../../../src/compile/content-file.ts';
import { importText } from '../../../src/compile/import-text.ts';
import { parseContent } from '../../../src/compile/parse-content.ts';
import { draftStory } from '../../../src/editor/stories/draft-story.ts';
import { speakersOf } from '../../../src/model/claim-file.ts';

const story = `---
title: A bridge
question: Will it open?
summary: A bridge was built.
papers: [a-post, b-post]
points:
  - id: opening
    question: Will the bridge open?
---
`;

/** A story of two papers, each with its text, and these actors. */
function papers(texts: readonly [string, string], actors: readonly string[]): ContentFile[] {
  return ['a-post', 'b-post'].flatMap((id, at) => [
    { path: `outlets/${id}.yaml`, text: `name: The ${id}\nshort: ${id}\n` },
    { path: `articles/bridge/${id}.md`, text: importText(texts[at] ?? '', { published: '2024-05-01' }) },
    { path: 'stories/bridge.md', text: story },
    ...actors.map((name) => ({
      path: `actors/${name.toLowerCase().replace(/[. ]+/g, '-')}.yaml`,
      text: `name: ${name}\nkind: person\n`,
    })),
  ]);
}

/** Who speaks in the drafts, and whom they would add. */
function speakers(texts: readonly [string, string], actors: readonly string[]): string[] {
  const files = [...new Map(papers(texts, actors).map((file) => [file.path, file])).values()];
  const drafts = parseContent([...files, ...(draftStory(files, 'bridge')?.drafts ?? [])]).drafts;
  return drafts
    .filter(({ value }) => value?.appearances[0]?.mode !== 'outlet')
    .map(({ value }) => {
      const added = value?.draft.newSpeakers?.map(({ name }) => name).join(', ');
      return `${speakersOf(value ?? {}).join(', ')}${added === undefined ? '' : ` + ${added}`}`;
    });
}

test.each<
  readonly [name: string, texts: readonly [string, string], actors: readonly string[], found: readonly string[]]
>([
  [
    'two styles of a name are one who speaks in both papers',
    [
      'Paul R. Lepage said that the bridge would open in May.',
      'Paul Lepage said that the bridge would open in May. “The tolls will rise,” Paul Lepage said.',
    ],
    [],
    ['paul-r-lepage + Paul R. Lepage', 'paul-r-lepage + Paul R. Lepage'],
  ],
  [
    'a title is no part of a new name',
    ['Governor Ann Lum said that the bridge would open in May.', 'Ann Lum said that the tolls would rise.'],
    [],
    ['ann-lum + Ann Lum', 'ann-lum + Ann Lum'],
  ],
  [
    'a name in another style is that of the actor who has it',
    ['Paul R. Lepage said that the bridge would open in May.', 'The bridge is open.'],
    ['Paul Lepage'],
    ['paul-lepage'],
  ],
  [
    'initials that contradict are two who speak',
    ['Paul R. Lepage said that the bridge would open in May.', 'Paul S. Lepage said that the tolls would rise.'],
    [],
    ['paul-r-lepage + Paul R. Lepage', 'paul-s-lepage + Paul S. Lepage'],
  ],
  [
    'another first name is another who speaks',
    ['Paul Lepage said that the bridge would open in May.', 'Pia Lepage said that the tolls would rise.'],
    [],
    ['paul-lepage + Paul Lepage', 'pia-lepage + Pia Lepage'],
  ],
])('%s', (_name, texts, actors, found) => {
  expect(speakers(texts, actors).toSorted()).toEqual(found);
});
