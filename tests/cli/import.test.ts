import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CommandResult, type Workplace, workplace } from './workplace.ts';

const usage = `Usage: npm run import -- <text file> --story <id> --outlet <id> [--published <EDTF date>] [--force]

Turns a plain text into content/articles/<story>/<outlet>.md.
`;
const options = ['--story', 'bridge', '--outlet', 'gazette'];
const target = 'content/articles/bridge/gazette.md';

/** A workplace with a text to import. */
function withText(text: string | Buffer): Workplace {
  const place = workplace();
  writeFileSync(join(place.folder, 'text.txt'), text);
  return place;
}

test('a text becomes an article, and the rest of the folder stays as it is', async () => {
  const { folder, run, files } = withText('\ufeffOne “two”.\r\nThree *four*.\r\n');
  const before = files();
  const done = `Wrote ${target}: 2 paragraphs, annotation: partial\n`;
  expect(await run('import', join(folder, 'text.txt'), ...options, '--published', '2023-06')).toEqual({
    code: 0,
    out: done,
    err: '',
  });
  const { [target]: article = '', ...others } = files();
  expect(others).toEqual(before);
  expect(Buffer.from(article, 'latin1').toString()).toBe(
    '---\npublished: 2023-06\nannotation: partial\n---\n\nOne “two”.\n\nThree *four*.\n',
  );
});

test('a date that is not known says so, in a form that the check accepts', async () => {
  const { folder, run } = withText('One.');
  expect((await run('import', join(folder, 'text.txt'), ...options)).out).toBe(
    `Wrote ${target}: 1 paragraph, annotation: partial\n`,
  );
  expect(readFileSync(join(folder, target), 'utf8')).toBe(
    '---\npublished: XXXX\npublishedBasis: "inferred: the text gives no date; write what is known"\nannotation: partial\n---\n\nOne.\n',
  );
  expect((await run('check')).err.split('\n').map((line) => line.replace(/.* {2}/, ''))).toEqual([
    'permalink/unlisted',
    'reference/unknown',
    '2 problems in 1 file of content/',
    '',
  ]);
});

test('an article that is there is replaced with --force alone', async () => {
  const { folder, run, files } = withText('New.');
  const star = ['--story', 'bridge', '--outlet', 'evening-star', '--published', '2023'];
  const path = 'content/articles/bridge/evening-star.md';
  const before = files();
  expect(await run('import', join(folder, 'text.txt'), ...star)).toEqual({
    code: 1,
    out: '',
    err: `Unexpected existing file \`${path}\`, expected none; use --force to replace it\n`,
  });
  expect(files()).toEqual(before);
  expect((await run('import', join(folder, 'text.txt'), ...star, '--force')).code).toBe(0);
  expect(readFileSync(join(folder, path), 'utf8')).toBe('---\npublished: "2023"\nannotation: partial\n---\n\nNew.\n');
});

const misuse: readonly (readonly [name: string, args: readonly string[], err: string | RegExp])[] = [
  ['no argument', [], usage],
  ['no text', options, usage],
  ['no outlet', ['text.txt', '--story', 'bridge'], usage],
  ['no story', ['text.txt', '--outlet', 'gazette'], usage],
  ['two texts', ['text.txt', 'more.txt', ...options], usage],
  ['an unknown option', ['text.txt', ...options, '--bold'], /^Unknown option '--bold'.*\n\nUsage: npm run import/],
  ['an option without its value', ['text.txt', '--outlet', 'gazette', '--story'], /story.*argument missing\n\nUsage/],
  [
    'a story that is no slug',
    ['text.txt', '--story', '../x', '--outlet', 'y'],
    'Unexpected --story `../x`, expected a lower-case slug such as `daily-mail`\n',
  ],
  [
    'an outlet that is no slug',
    ['text.txt', '--story', 'x', '--outlet', 'The Sun'],
    'Unexpected --outlet `The Sun`, expected a lower-case slug such as `daily-mail`\n',
  ],
  [
    'a date that is none',
    ['text.txt', ...options, '--published', 'May'],
    'Unexpected --published `May`, expected an EDTF date such as `2023-08~`\n',
  ],
  [
    'a date without hyphens',
    ['text.txt', ...options, '--published', '20230602'],
    'Unexpected --published `20230602`, expected an EDTF date such as `2023-08~`\n',
  ],
];

test.each(misuse)('wrong use ends with 2 and writes nothing: %s', async (_name, args, err) => {
  const { run, files } = withText('One.');
  const before = files();
  expectFailure(await run('import', ...args), 2, err);
  expect(files()).toEqual(before);
});

const utf8 = 'expected a UTF-8 text with at least one word';
const inputs: readonly (readonly [name: string, text: string | Buffer, source: string, err: string | RegExp])[] = [
  [
    'not UTF-8',
    Buffer.from('Zo\xeb', 'latin1'),
    'text.txt',
    new RegExp(`^Cannot import \`text\\.txt\`: .*; ${utf8}\n$`),
  ],
  [
    'UTF-16',
    Buffer.from('\ufeffOne', 'utf16le'),
    'text.txt',
    new RegExp(`^Cannot import \`text\\.txt\`: .*; ${utf8}\n$`),
  ],
  ['empty', '', 'text.txt', `Cannot import \`text.txt\`: the file holds no text; ${utf8}\n`],
  ['blank', '\ufeff \r\n\t\r\n', 'text.txt', `Cannot import \`text.txt\`: the file holds no text; ${utf8}\n`],
  ['not there', 'One.', 'other.txt', 'Cannot find the text file `other.txt`; check the path\n'],
  ['a folder', 'One.', 'content', new RegExp(`^Cannot import \`content\`: EISDIR.*; ${utf8}\n$`)],
];

test.each(inputs)('a wrong text ends with 1 and writes nothing: %s', async (_name, text, source, err) => {
  const { folder, run, files } = withText(text);
  const before = files();
  expectFailure(await run('import', join(folder, source), ...options), 1, err);
  expect(files()).toEqual(before);
});

test.each<readonly [name: string, spoil: (folder: string) => void, err: RegExp]>([
  [
    'a file stands where its folder should be',
    (folder) => {
      rmSync(join(folder, 'content/articles'), { recursive: true });
      writeFileSync(join(folder, 'content/articles'), 'x');
    },
    /^Cannot write `content\/articles\/bridge\/gazette\.md`: E(?:NOTDIR|EXIST)/,
  ],
  [
    'a folder stands where it should be',
    (folder) => mkdirSync(join(folder, target)),
    /^Cannot write `content\/articles\/bridge\/gazette\.md`: E(?:ISDIR|EXIST|NOTEMPTY)/,
  ],
  [
    'there is no content folder',
    (folder) => renameSync(join(folder, 'content'), join(folder, 'elsewhere')),
    /^Cannot find the folder `content`/,
  ],
])('an article that cannot be written leaves nothing behind: %s', async (_name, spoil, err) => {
  const { folder, run, files } = withText('One.');
  spoil(folder);
  const before = files();
  expectFailure(await run('import', join(folder, 'text.txt'), ...options, '--force'), 1, err);
  expect(files()).toEqual(before);
});

test('as a process it reads and writes in the folder in which it stands', () => {
  const { start, files } = withText('One.');
  const out = `Wrote ${target}: 1 paragraph, annotation: partial\n`;
  expect(start('import', 'text.txt', ...options)).toEqual({ code: 0, out, err: '' });
  expect(Object.keys(files())).toContain(target);
});

function expectFailure({ code, out, err }: CommandResult, expected: number, message: string | RegExp): void {
  expect({ code, out }).toEqual({ code: expected, out: '' });
  if (typeof message === 'string') expect(err).toBe(message);
  else expect(err).toMatch(message);
  expect(err).not.toMatch(/^ {4}at /m);
}
