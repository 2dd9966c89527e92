import { expect, test } from 'vitest';
import { splitBackground } from '../../../src/views/story/split-background.ts';

test.each<readonly [name: string, markdown: string, expected: ReturnType<typeof splitBackground>]>([
  [
    'no such section',
    'It happened.\n\n## Later\n\nMore.',
    { background: 'It happened.\n\n## Later\n\nMore.', differences: null },
  ],
  [
    'a list at the end',
    'It happened.\n\n## Where the papers differ\n\nNo disputes.\n\n- **The *name*.** One has it.\n- **When.** Not said.\n- No label.',
    {
      background: 'It happened.',
      differences: {
        markdown: 'No disputes.\n\n- **The *name*.** One has it.\n- **When.** Not said.\n- No label.',
        labels: ['The name', 'When'],
      },
    },
  ],
  [
    'a section between others',
    '## Before\n\nA.\n\n## Where the papers differ\n\n- **Who.** B.\n\n### Within\n\nC.\n\n## After\n\nD.',
    {
      background: '## Before\n\nA.\n\n## After\n\nD.',
      differences: { markdown: '- **Who.** B.\n\n### Within\n\nC.', labels: ['Who'] },
    },
  ],
  [
    'nothing but the heading',
    '## Where the papers differ',
    { background: '', differences: { markdown: '', labels: [] } },
  ],
  ['an empty background', '', { background: '', differences: null }],
])('%s', (_name, markdown, expected) => {
  expect(splitBackground(markdown)).toEqual(expected);
});
