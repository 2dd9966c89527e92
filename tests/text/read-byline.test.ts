import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BylineParts, findByline, readByline, stripBylineLead } from '../../src/text/read-byline.ts';
import { anyText } from '../fixtures/awkward-texts.ts';

const nobody: BylineParts = { people: [], place: null, agency: null, others: [] };

const cases: readonly (readonly [printed: string, parts: Partial<BylineParts>])[] = [
  ['By Jane Roe', { people: ['Jane Roe'] }],
  ['Jane Roe', { people: ['Jane Roe'] }],
  ['BY JANE ROE', { people: ['JANE ROE'] }],
  [
    'By Jane Roe in Oslo and Pieter van der Berg, PA',
    { people: ['Jane Roe', 'Pieter van der Berg'], place: 'Oslo', agency: 'PA' },
  ],
  ['By Jane Roe, John Doe and Ann O’Neill', { people: ['Jane Roe', 'John Doe', 'Ann O’Neill'] }],
  ['By Jane Roe & J. K. Doe', { people: ['Jane Roe', 'J. K. Doe'] }],
  ['By Jane Roe, Oslo', { people: ['Jane Roe'], place: 'Oslo' }],
  ['By Jane Roe in New York', { people: ['Jane Roe'], place: 'New York' }],
  ['Jane Roe (Reuters)', { people: ['Jane Roe'], agency: 'Reuters' }],
  ['By Jane Roe for the Associated Press', { people: ['Jane Roe'], agency: 'the Associated Press' }],
  ['Reuters', { agency: 'Reuters' }],
  ['AFP/Reuters', { agency: 'AFP', others: ['Reuters'] }],
  ['Von Jörg Groß und Anna-Lena Weiß, Berlin', { people: ['Jörg Groß', 'Anna-Lena Weiß'], place: 'Berlin' }],
  ['Par Émile d’Alembert et Zoé Lévy', { people: ['Émile d’Alembert', 'Zoé Lévy'] }],
  ['Por José Ortega y Ana Ruiz', { people: ['José Ortega', 'Ana Ruiz'] }],
  ['Door Jan de Vries en Piet Smit', { people: ['Jan de Vries', 'Piet Smit'] }],
  ['Av Kari Nordmann og Ola Hansen, NTB', { people: ['Kari Nordmann', 'Ola Hansen'], agency: 'NTB' }],
  ['יעל כהן', { people: ['יעל כהן'] }],
  ['By Jane Roe, political editor', { people: ['Jane Roe'], others: ['political editor'] }],
  ['By Jane Roe, Political Editor, and John Doe', { people: ['Jane Roe', 'John Doe'], others: ['Political Editor'] }],
  ['By Daily Mail Reporter', { others: ['Daily Mail Reporter'] }],
  ['Staff and agencies', { others: ['Staff', 'agencies'] }],
  [
    'By Jane Roe in Oslo and John Doe in Bergen',
    { people: ['Jane Roe', 'John Doe'], place: 'Oslo', others: ['Bergen'] },
  ],
  [
    'By Jane Roe | jane@example.org | 3 June 2024',
    { people: ['Jane Roe'], others: ['jane@example.org', '3 June 2024'] },
  ],
  ['By', {}],
];

test.each(cases)('%s', (printed, parts) => {
  const found = readByline(printed);
  expect(found).toEqual({ ...nobody, ...parts });
});

test('the word that leads in the names is no name', () => {
  expect(
    ['By Jane Roe', 'by  Jane\u00a0Roe', 'Words by Jane Roe', 'Von Jane Roe', 'Byron Roe', 'Dirk Roe'].map(
      stripBylineLead,
    ),
  ).toEqual(['Jane Roe', 'Jane Roe', 'Jane Roe', 'Jane Roe', 'Byron Roe', 'Dirk Roe']);
});

test('of any line, whatever is found stands in it, and nobody is found twice', () => {
  fc.assert(
    fc.property(anyText, (printed) => {
      const line = printed.trim().replace(/\s+/g, ' ');
      const { people, place, agency, others } = readByline(printed);
      for (const part of [...people, place ?? '', agency ?? '', ...others]) expect(line).toContain(part);
      expect(new Set(people).size).toBe(people.length);
    }),
  );
});

test.each<[paragraphs: readonly string[], at: number | null]>([
  [['By Jane Roe', 'It is so.'], 0],
  [['It is so', 'by Jane  Roe and Per de Vries'], 1],
  [['A', 'B', 'Von Jane Roe in Bonn'], 2],
  [['A', 'B', 'C', 'By Jane Roe'], null],
  [['Jane Roe', 'It is so.'], null],
  [['By Jane Roe, who was there'], null],
  [['By Monday it was shut.'], null],
  [['By PA'], null],
  [[], null],
])('of %j the byline is at %s', (paragraphs, at) => {
  expect(findByline(paragraphs)).toBe(at);
});
