import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { getRecord } from '../../../src/model/corpus.ts';
import { claimView } from '../../../src/views/claim/claim-view.ts';
import { claimWording } from '../../../src/views/claim/claim-wording.ts';
import { compareAttributions } from '../../../src/views/claim/compare-attributions.ts';
import { paperColumns } from '../../../src/views/claim/paper-columns.ts';
import { searchSource } from '../../../src/views/search-documents.ts';

/** The frozen harbour: one statement in an English, a German and a Hebrew paper. */
const folder = 'tests/site/cases/three-languages/content';

function harbour() {
  const files = globSync('**/*.{md,yaml}', { cwd: folder }).map((path) => ({
    path,
    text: readFileSync(`${folder}/${path}`, 'utf8'),
  }));
  const { corpus, diagnostics } = compile(files);
  if (corpus === null) throw new Error(JSON.stringify(diagnostics));
  return { corpus, claim: getRecord(corpus.claims, 'harbour-stays-open') };
}

test('words in several languages are not compared, and that is said', () => {
  const { corpus, claim } = harbour();
  const { alignment, summary, quotes } = claimWording(claim, corpus);
  expect({ alignment, summary }).toEqual({
    alignment: null,
    summary: [
      'In another language, and not compared: German, in Der Hafenbote.',
      'In another language, and not compared: Hebrew, in \u2068הנמל\u2069.',
    ],
  });
  expect(quotes.flat(2).some(({ differs, shared }) => differs || shared)).toBe(false);
  expect(compareAttributions(claim, corpus).summary).toEqual([]);
  expect(claimView(claim, corpus).compared).toBe(false);
});

test('two papers in one language are compared, and the third is left out', () => {
  const { corpus, claim } = harbour();
  const american = { ...getRecord(corpus.articles, 'frozen-harbour/ha-namal'), lang: 'en-US' };
  const articles = new Map([...corpus.articles, [american.id, american]]);
  const { alignment, summary } = claimWording(claim, { ...corpus, articles });
  expect(alignment?.versions.map(({ id }) => id)).toEqual(['fjord-times', 'ha-namal']);
  expect(summary.at(-1)).toBe('In another language, and not compared: German, in Der Hafenbote.');
  expect(claimView(claim, { ...corpus, articles }).compared).toBe(true);
});

test('each passage tells its language, what it means, whose translation that is, and what the paper took it from', () => {
  const { corpus, claim } = harbour();
  const shown = paperColumns(claim, corpus).flatMap(({ appearances }) =>
    appearances.map(({ passages, translation, media }) => ({
      language: passages[0]?.language?.tag,
      direction: passages[0]?.language?.direction,
      translation: translation && [translation.language.name, translation.text, translation.origin],
      media,
    })),
  );
  expect(shown).toEqual([
    {
      language: undefined,
      direction: undefined,
      translation: null,
      media: {
        words: 'in a video, at 12:30',
        url: 'https://video.example/watch?v=falk',
        archived: 'https://web.archive.org/web/20240210200000/https://video.example/watch?v=falk',
      },
    },
    {
      language: 'de',
      direction: 'ltr',
      translation: ['German', 'The port remains open for the whole winter.', 'ours'],
      media: { words: 'in a video', url: null, archived: null },
    },
    {
      language: 'he',
      direction: 'rtl',
      translation: ['Hebrew', 'The harbour will stay open all winter.', 'machine'],
      media: null,
    },
  ]);
});

test('a reply tells the language of its words', () => {
  const { corpus, claim } = harbour();
  const replies = claimView(claim, corpus).replies.flatMap((group) => group.replies);
  expect(replies.map(({ language }) => language)).toEqual([{ tag: 'de', name: 'German', direction: 'ltr' }]);
});

test('search knows the words of a translation', () => {
  const { corpus } = harbour();
  const document = searchSource(corpus).claims.find(({ id }) => id === 'harbour-stays-open');
  expect(document?.labels).toContain('The port remains open for the whole winter.');
});
