import { expect, test } from 'vitest';
import { attributeText } from '../../../src/editor/attribution/attribute-text.ts';
import { type NamedSpeaker, proposeGist } from '../../../src/editor/stories/propose-gist.ts';

const ann: NamedSpeaker = { name: 'Ann Holt', isPerson: true };
const board: NamedSpeaker = { name: 'the port board', isPerson: false };

test.each<readonly [sentence: string, speaker: NamedSpeaker | null, gist: string | null]>([
  ['Ann Holt said that the bridge would close.', ann, 'The bridge will close.'],
  ['Ann Holt said she could not say when it would open.', ann, 'Ann Holt cannot say when it will open.'],
  ['Ann Holt said the bridge was not safe.', ann, 'The bridge is not safe.'],
  ['Ann Holt said the bridge was closed in March.', ann, 'The bridge was closed in March.'],
  ['“I will not go,” Ann Holt said.', ann, 'Ann Holt will not go.'],
  ['“I have seen the letter,” Ann Holt said.', ann, 'Ann Holt has seen the letter.'],
  ['“We remain open to talks,” the port board said.', board, 'The port board remains open to talks.'],
  ['Ann Holt denied that she had taken the money.', ann, 'Ann Holt denies that she had taken the money.'],
  [
    'Ann Holt said that the influx of illegal migrants would stop.',
    ann,
    'The arrival of people who arrive without permission will stop.',
  ],
])('the summary of %j', (text, speaker, gist) => {
  const [attribution] = attributeText(text, [
    { id: 'ann-holt', name: 'Ann Holt', kind: 'person', aliases: [] },
    { id: 'port-board', name: 'Port board', kind: 'organisation', aliases: ['the port board'] },
  ]);
  if (attribution === undefined) throw new Error('nothing was found');
  const words = attribution.spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  expect(proposeGist(attribution, words, text.slice(0, attribution.cue?.start ?? 0), speaker)).toBe(gist);
});

test('a cue that is itself negated gives no summary', () => {
  const text = 'Acme did not deny that it had paid the fee.';
  const span = { start: 24, end: 42 };
  const attribution = {
    spans: [span],
    mode: 'indirect' as const,
    cue: { start: 13, end: 17, text: 'deny' },
    mention: null,
    speaker: 'unnamed' as const,
    others: [],
    confidence: 1,
    reason: '',
  };
  expect(proposeGist(attribution, text.slice(24, 42), 'Acme did not ', { name: 'Acme', isPerson: false })).toBeNull();
});
