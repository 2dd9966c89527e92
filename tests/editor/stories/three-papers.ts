import type { ContentFile } from '../../../src/compile/content-file.ts';
import { importText } from '../../../src/compile/import-text.ts';

/** A story in the manner of news, in words of ours: a dispute, a joint act, a denial, two of one surname, and a follow-up. */
export const ferryTexts: Readonly<Record<string, readonly [published: string, text: string]>> = {
  'harbour-globe': [
    '2024-05-15',
    `The harbour board has scrapped plans for a second ferry, it emerged on Wednesday.

Board chairman Owen Smythe said the second ferry would cost £4m and that the town could not pay for it.

“We will not sail a boat that nobody can afford,” Mr Smythe said on Tuesday.

Pam Orr and Tom Ives said they would take the board to court.

Chloe Smythe, who leads the seamen’s union, denied that she had agreed to lower wages. The ferry carried 41,000 passengers last year.
`,
  ],
  'north-mail': [
    '2024-05-15',
    `A second ferry will not sail this summer, the harbour board said.

Owen Smythe, the board’s chairman, said the second ferry would cost £4.5m and the town could not pay for it.

Mr Smythe claimed that Chloe Smythe had agreed to lower wages in May. The union leader denied that she had agreed to lower wages.

“It will cut the island off,” said Pam Orr.

The ferry carried 43,000 passengers last year.
`,
  ],
  'evening-star': [
    '2024-05-18',
    `The chairman of the harbour board, Owen Smythe, resigned on Friday after the row over a second ferry.

He said in a letter that he had never wanted to cut the island off. “I will not stay where I am not trusted,” he wrote.

The board’s members voted by five to two to look at the plan again.
`,
  ],
};

const story = `---
title: A second ferry
question: Will a second ferry sail?
summary: The harbour board has dropped its plan for a second ferry.
papers: [harbour-globe, north-mail, evening-star]
points:
  - id: second-ferry
    question: Will a second ferry sail, and what would it cost?
  - id: wages
    question: Did the union agree to lower wages?
  - id: chairman
    question: Why did the chairman resign?
---
`;

/** The story before anybody has written a record of it. */
export const threePapers: readonly ContentFile[] = [
  { path: 'stories/ferry.md', text: story },
  { path: 'actors/owen-smythe.yaml', text: 'name: Owen Smythe\nkind: person\naliases: [Mr Smythe]\n' },
  { path: 'actors/chloe-smythe.yaml', text: 'name: Chloe Smythe\nkind: person\naliases: [The union leader]\n' },
  ...['tom-ives', 'pam-orr'].map((id) => ({
    path: `actors/${id}.yaml`,
    text: `name: ${id === 'pam-orr' ? 'Pam Orr' : 'Tom Ives'}\nkind: person\n`,
  })),
  ...Object.keys(ferryTexts).map((id) => ({ path: `outlets/${id}.yaml`, text: `name: The ${id}\nshort: ${id}\n` })),
  ...Object.entries(ferryTexts).map(([id, [published, text]]) => ({
    path: `articles/ferry/${id}.md`,
    text: importText(text, { published }),
  })),
];
