import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateSpan } from '../../src/dates/date-span.ts';
import { dateWords } from '../../src/dates/date-words.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const endOf = (text: string): number => Date.parse(`${text}T23:59:59.999Z`);

type Marks = '' | '?' | '~' | '%';
const cases: readonly (readonly [edtf: string, words: string, first: string | null, last: string | null, Marks])[] = [
  ['2023', 'some time in 2023', '2023-01-01', '2023-12-31', ''],
  ['2023-05', 'in May 2023', '2023-05-01', '2023-05-31', ''],
  ['2022-12-08', 'on 8 December 2022', '2022-12-08', '2022-12-08', ''],
  ['2023?', 'probably in 2023', '2023-01-01', '2023-12-31', '?'],
  ['2023~', 'about 2023', '2023-01-01', '2023-12-31', '~'],
  ['2023%', 'about 2023, uncertain', '2023-01-01', '2023-12-31', '%'],
  ['2023-08~', 'about August 2023', '2023-08-01', '2023-08-31', '~'],
  ['2023-08?', 'probably in August 2023', '2023-08-01', '2023-08-31', '?'],
  ['2023-08-12~', 'about 12 August 2023', '2023-08-12', '2023-08-12', '~'],
  ['2016?-05', 'in May, probably 2016', '2016-05-01', '2016-05-31', '?'],
  ['2023-~05-~08', 'on 8 May 2023, the month and day approximate', '2023-05-08', '2023-05-08', '~'],
  ['2023-XX', 'in 2023, month not stated', '2023-01-01', '2023-12-31', ''],
  ['2023-05-XX', 'in May 2023, day not stated', '2023-05-01', '2023-05-31', ''],
  ['2023-XX-XX', 'in 2023, month and day not stated', '2023-01-01', '2023-12-31', ''],
  ['2023-XX-12', 'in 2023, month not stated', '2023-01-12', '2023-12-12', ''],
  ['201X', 'some time in the 2010s', '2010-01-01', '2019-12-31', ''],
  ['20XX', 'some time in the years 2000 to 2099', '2000-01-01', '2099-12-31', ''],
  ['202', 'in the 2020s', '2020-01-01', '2029-12-31', ''],
  ['202~', 'about the 2020s', '2020-01-01', '2029-12-31', '~'],
  ['202?', 'in the 2020s, uncertain', '2020-01-01', '2029-12-31', '?'],
  ['20%', 'about the years 2000 to 2099, uncertain', '2000-01-01', '2099-12-31', '%'],
  ['XXXX', 'at an unknown date', '0000-01-01', '9999-12-31', ''],
  ['XXXX-XX-XX', 'at an unknown date', '0000-01-01', '9999-12-31', ''],
  ['2023-05-1X', 'in May 2023, day not stated', '2023-05-10', '2023-05-19', ''],
  ['20', 'in the years 2000 to 2099', '2000-01-01', '2099-12-31', ''],
  ['2023-21', 'in spring 2023', '2023-03-01', '2023-05-31', ''],
  ['2023-28', 'in northern winter 2023', '2023-12-01', '2024-02-29', ''],
  ['2023-29', 'in southern spring 2023', '2023-09-01', '2023-11-30', ''],
  ['2023-32', 'in southern winter 2023', '2023-06-01', '2023-08-31', ''],
  ['2023-33', 'in the first quarter of 2023', '2023-01-01', '2023-03-31', ''],
  ['2023-24', 'in winter 2023', '2023-12-01', '2024-02-29', ''],
  ['2023-27', 'in northern autumn 2023', '2023-09-01', '2023-11-30', ''],
  ['2023-30', 'in southern summer 2023', '2023-12-01', '2024-02-29', ''],
  ['2023-34', 'in the second quarter of 2023', '2023-04-01', '2023-06-30', ''],
  ['2023-39', 'in the last third of 2023', '2023-09-01', '2023-12-31', ''],
  ['2023-40', 'in the first half of 2023', '2023-01-01', '2023-06-30', ''],
  ['2023-05/2023-08', 'from May 2023 to August 2023', '2023-05-01', '2023-08-31', ''],
  ['2023-05~/2023-08?', 'from about May 2023 to August 2023, uncertain', '2023-05-01', '2023-08-31', '%'],
  ['2023-05/..', 'from May 2023 on', '2023-05-01', null, ''],
  ['../2023-05', 'until May 2023', null, '2023-05-31', ''],
  ['2023-05/', 'from May 2023 to an unknown date', '2023-05-01', null, ''],
  ['/2023-05', 'from an unknown date to May 2023', null, '2023-05-31', ''],
  ['../..', 'at all times', null, null, ''],
  ['[2021,2022]', 'in 2021 or in 2022', '2021-01-01', '2022-12-31', ''],
  ['[2023-05-01..2023-06-30]', 'some time between 1 May 2023 and 30 June 2023', '2023-05-01', '2023-06-30', ''],
  ['[..2023-05]', 'in May 2023 or earlier', null, '2023-05-31', ''],
  ['[2023-05-08..]', 'on 8 May 2023 or later', '2023-05-08', null, ''],
  ['{2021,2022-05~}', 'in 2021 and about May 2022', '2021-01-01', '2022-05-31', '~'],
  ['{2021..2023}', 'from 2021 to 2023', '2021-01-01', '2023-12-31', ''],
  ['-0043', 'some time in 44 BC', '-000043-01-01', '-000043-12-31', ''],
  ['Y-170000002', 'in the year 170000003 BC', null, null, ''],
  ['1950S2', 'about the year 1950, to 2 digits', '1950-01-01', '1950-12-31', ''],
];

test.each(cases)('%s is %s', (edtf, words, first, last, marks) => {
  expect(dateWords(edtf)).toBe(words);
  expect(dateSpan(edtf)).toEqual({
    min: first === null ? null : day(first),
    max: last === null ? null : endOf(last),
    approximate: marks === '~' || marks === '%',
    uncertain: marks === '?' || marks === '%',
  });
});

test('a time of day is worded in UTC', () => {
  expect(dateWords('2023-08-12T09:30:00+02:00')).toBe('on 12 August 2023 at 07:30 UTC');
  const moment = Date.parse('2023-08-12T07:30:00Z');
  expect(dateSpan('2023-08-12T09:30:00+02:00')).toEqual({
    min: moment,
    max: moment,
    approximate: false,
    uncertain: false,
  });
});

test('what is not EDTF is an error', () => {
  expect(() => dateWords('last May')).toThrow('last May');
  expect(() => dateSpan('last May')).toThrow('last May');
});

test('every plain date is worded with its parts and spans itself', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }), (date) => {
      const text = date.toISOString().slice(0, 10);
      const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(date);
      expect(dateWords(text)).toBe(`on ${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`);
      expect(dateSpan(text)).toEqual({ min: day(text), max: endOf(text), approximate: false, uncertain: false });
    }),
  );
});
