import { expect, test } from 'vitest';
import { bylineSchema } from '../../../src/model/source/byline.ts';

test.each([
  ['By Ann Lee', 'By Ann Lee'],
  [{ people: ['Ann Lee'] }, { people: ['Ann Lee'] }],
  [{ agency: 'Reuters' }, { people: [], agency: 'Reuters' }],
  [{ printed: 'From our staff' }, { people: [], printed: 'From our staff' }],
  [
    { people: ['Ann Lee'], place: 'Leeds', agency: 'PA' },
    { people: ['Ann Lee'], place: 'Leeds', agency: 'PA' },
  ],
])('the byline %j is read', (written, read) => {
  expect(bylineSchema.parse(written)).toEqual(read);
});

test.each([{}, { people: [] }, { place: 'Leeds' }, { people: [], place: 'Leeds' }, { people: [''] }, { by: 'Ann' }])(
  'the byline %j names nobody who wrote, or something else',
  (written) => {
    expect(bylineSchema.safeParse(written).success).toBe(false);
  },
);
