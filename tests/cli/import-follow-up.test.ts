import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Workplace, workplace } from './workplace.ts';

const star = ['--story', 'bridge', '--outlet', 'evening-star'];
const named = 'content/articles/bridge/star-in-june.md';

/** A workplace with a text of a paper that has an article in the story already. */
function withText(): Workplace & { readonly importing: readonly ['import', string, ...string[]] } {
  const place = workplace();
  const text = join(place.folder, 'text.txt');
  writeFileSync(text, 'The bridge reopens.\n');
  return { ...place, importing: ['import', text, ...star] };
}

const alreadyThere = (name: string): string =>
  `Unexpected existing file \`content/articles/bridge/evening-star.md\`, expected none; a further article of the paper needs a name of its own, such as --name ${name}; where the paper changed its text, say since when with --edited <date>, and the text that is there stays as an earlier edition; use --force to put another text in its place\n`;

test.each([
  ['no date', [], 'evening-star-2'],
  ['a day', ['--published', '2023-06-20'], 'evening-star-2023-06-20'],
  ['a date that can be no name', ['--published', '2023-06~'], 'evening-star-2'],
])('a second article of a paper with %s is asked for a name, and one is proposed', async (_name, options, proposed) => {
  const { run, files, importing } = withText();
  const before = files();
  expect(await run(...importing, ...options)).toEqual({ code: 1, out: '', err: alreadyThere(proposed) });
  expect(files()).toEqual(before);
});

test('under the name that is proposed it is imported, and the next is proposed another', async () => {
  const { run, importing } = withText();
  expect((await run(...importing, '--name', 'evening-star-2')).code).toBe(0);
  expect((await run(...importing)).err).toBe(alreadyThere('evening-star-3'));
});

test('a follow-up says whose it is, and needs nothing else to be sound', async () => {
  const { folder, run, importing } = withText();
  await run('permalinks');
  expect(await run(...importing, '--name', 'star-in-june', '--published', '2023-06-20')).toEqual({
    code: 0,
    out: `Wrote ${named}: 1 paragraph, annotation: partial\n`,
    err: '',
  });
  expect(readFileSync(join(folder, named), 'utf8')).toBe(
    '---\noutlet: evening-star\npublished: 2023-06-20\nannotation: partial\n---\n\nThe bridge reopens.\n',
  );
  const { err } = await run('check');
  expect(err.split('\n').map((line) => line.replace(/.* {2}/, ''))).toEqual([
    'permalink/unlisted',
    '1 problem in 1 file of content/',
    '',
  ]);
});

test('its changed text is imported by the same name', async () => {
  const { folder, run, importing } = withText();
  const named = [...importing, '--name', 'star-in-june'] as const;
  await run(...named, '--published', '2023-06-20');
  writeFileSync(importing[1], 'The bridge does not reopen.\n');
  expect((await run(...named, '--edited', '2023-06-21')).out).toBe(
    `Wrote content/articles/bridge/star-in-june.md: 1 paragraph, annotation: partial
Kept \`outlet: evening-star\`, \`published: 2023-06-20\`, \`annotation: partial\`
Kept the text that was there as content/articles/bridge/star-in-june/2023-06-20.md; mark the article complete again when you have been through the new one
`,
  );
  expect(readFileSync(join(folder, 'content/articles/bridge/star-in-june/2023-06-20.md'), 'utf8')).toBe(
    '---\ndate: 2023-06-20\n---\n\nThe bridge reopens.\n',
  );
});

test.each([
  [
    'a name that is another paper’s',
    [...star, '--name', 'morning-post'],
    "Unexpected --name `morning-post`, which is another paper; choose a name that is no paper's\n",
  ],
  [
    'another paper’s article',
    ['--story', 'bridge', '--outlet', 'morning-post', '--name', 'star-in-june', '--force'],
    'Unexpected --outlet `morning-post`, since `content/articles/bridge/star-in-june.md` is of `evening-star`; correct it\n',
  ],
  [
    'a change of an article that is not there',
    [...star, '--name', 'star-in-july', '--edited', '2023-06-21'],
    "Cannot find `content/articles/bridge/star-in-july.md`, of which --edited keeps the earlier text; leave --edited out, or name the article's file with --name\n",
  ],
])('%s is refused, and nothing is written', async (_name, options, err) => {
  const { folder, run, files, importing } = withText();
  await run(...importing, '--name', 'star-in-june', '--published', '2023-06-20');
  const before = files();
  expect(await run('import', join(folder, 'text.txt'), ...options)).toEqual({ code: 1, out: '', err });
  expect(files()).toEqual(before);
});
