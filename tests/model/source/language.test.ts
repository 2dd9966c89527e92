import { expect, test } from 'vitest';
import { isLanguage } from '../../../src/model/field-schemas.ts';
import { comparableLanguage } from '../../../src/model/source/language.ts';

test.each([
  [null, 'en-Latn'],
  ['en-US', 'en-Latn'],
  ['de-AT', 'de-Latn'],
  ['sr', 'sr-Cyrl'],
  ['sr-Latn', 'sr-Latn'],
  ['ar', 'ar-Arab'],
])('words in %j are compared with others in %s', (tag, language) => {
  expect(comparableLanguage(tag)).toBe(language);
});

test.each([
  ['de', true],
  ['pt-BR', true],
  ['zh-Hant', true],
  ['jp', false],
  ['gr', false],
  ['english', false],
  ['e', false],
  ['de_AT', false],
])('whether %s is the tag of a language: %s', (tag, expected) => {
  expect(isLanguage(tag)).toBe(expected);
});
