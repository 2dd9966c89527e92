import { expect, test } from 'vitest';
import { languageView } from '../../../src/views/source/language-view.ts';

test.each([
  [null, null],
  ['en-GB', null],
  ['en-US', null],
  ['de', { tag: 'de', name: 'German', direction: 'ltr' }],
  ['pt-BR', { tag: 'pt-BR', name: 'Portuguese', direction: 'ltr' }],
  ['he', { tag: 'he', name: 'Hebrew', direction: 'rtl' }],
  ['ar-EG', { tag: 'ar-EG', name: 'Arabic', direction: 'rtl' }],
  ['fa', { tag: 'fa', name: 'Persian', direction: 'rtl' }],
  ['az-Arab', { tag: 'az-Arab', name: 'Azerbaijani', direction: 'rtl' }],
  ['az', { tag: 'az', name: 'Azerbaijani', direction: 'ltr' }],
  ['ja', { tag: 'ja', name: 'Japanese', direction: 'ltr' }],
] as const)('the language %s', (tag, view) => {
  expect(languageView(tag)).toEqual(view);
});
