import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { savedPage, savedText } from '../editor/importing/saved-page.ts';
import { type CommandResult, type Workplace, workplace } from './workplace.ts';

const usage = `Usage: npm run import -- <text or page> --story <id> --outlet <id> [--name <id>] [--published <EDTF date>] [--encoding <name>] [--keep-lines] [--edited <EDTF date> | --force] [--despite-problems]

Turns a plain text, or the saved page of a website (.html), into content/articles/<story>/<outlet>.md. It runs and fetches nothing.
--name              of the file, where the paper has another article in the story already; without it, the outlet's id
--encoding          such as windows-1252, where the file does not say its own
--keep-lines        keeps the line ends of a text that a program has wrapped
--edited            since when the paper has another text: the text that is there stays beside it as an earlier edition
--force             gives an article that is there another text in place of a wrong copy; all its fields stay
--despite-problems  also where quotes of records do not stand in the new text
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
    '---\npublished: XXXX\npublishedBasis: "inferred: the source gives no date; write what is known"\nannotation: partial\n---\n\nOne.\n',
  );
  expect((await run('check')).err.split('\n').map((line) => line.replace(/.* {2}/, ''))).toEqual([
    'article/outlet-unnamed',
    'permalink/unlisted',
    '2 problems in 1 file of content/',
    '',
  ]);
});

const star = ['--story', 'bridge', '--outlet', 'evening-star'];
const starPath = 'content/articles/bridge/evening-star.md';
/** What the small story's article has, with a text that is withheld. */
const withheld = `---
# Seen in print alone.
outletBasis: "inferred: the text does not name it"
published: 2023-06~
publishedBasis: "inferred: it follows the closure"
annotation: partial
fullText: false
rights: The Star's own.
---
`;

/** A workplace whose Star is withheld, with another text to import. */
function withWithheld(text: string): Workplace {
  const place = withText(text);
  writeFileSync(join(place.folder, starPath), `${withheld}\nA minister said the bridge was inspected in spring.\n`);
  return place;
}

test('an article that is there gets another text with --force alone', async () => {
  const { folder, run, files } = withWithheld('New.');
  const before = files();
  expect(await run('import', join(folder, 'text.txt'), ...star)).toEqual({
    code: 1,
    out: '',
    err: `Unexpected existing file \`${starPath}\`, expected none; a further article of the paper needs a name of its own, such as --name evening-star-2; where the paper changed its text, say since when with --edited <date>, and the text that is there stays as an earlier edition; use --force to put another text in its place\n`,
  });
  expect(files()).toEqual(before);
});

test('with --force every field stays, also that the text is withheld, and what stayed is said', async () => {
  const { folder, run } = withWithheld('A minister said the bridge was inspected in spring.\n\nIt is shut.');
  const kept =
    "Kept `outletBasis: inferred: the text does not name it`, `published: 2023-06~`, `publishedBasis: inferred: it follows the closure`, `annotation: partial`, `fullText: false`, `rights: The Star's own.`\n";
  expect(await run('import', join(folder, 'text.txt'), ...star, '--force')).toEqual({
    code: 0,
    out: `Wrote ${starPath}: 2 paragraphs, annotation: partial\n${kept}`,
    err: '',
  });
  expect(readFileSync(join(folder, starPath), 'utf8')).toBe(
    `${withheld}\nA minister said the bridge was inspected in spring.\n\nIt is shut.\n`,
  );
});

test('a date that is given takes the place of the old one and of its basis', async () => {
  const { folder, run } = withWithheld('A minister said the bridge was inspected in spring.');
  expect((await run('import', join(folder, 'text.txt'), ...star, '--force', '--published', '2023-06-03')).code).toBe(0);
  expect(readFileSync(join(folder, starPath), 'utf8')).toBe(
    `${withheld.replace('2023-06~', '2023-06-03').replace(/publishedBasis.*\n/, '')}\nA minister said the bridge was inspected in spring.\n`,
  );
});

test('quotes that no longer stand in the new text are named before anything is written', async () => {
  const { folder, run, files } = withWithheld('A minister said the bridge was inspected in summer.');
  const before = files();
  const importing = ['import', join(folder, 'text.txt'), ...star, '--force'] as const;
  expect(await run(...importing)).toEqual({
    code: 1,
    out: '',
    err: `claims/bridge/bridge-inspected.md:10:12  Cannot find quote \`the bridge was inspected in spring\` in \`bridge/evening-star\`; did you mean \`the bridge was inspected in summer\`; copy the words from the article, letter for letter  claim/quote-missing
differences/bridge/month-of-inspection.md:15:16  Cannot find quote \`inspected in spring\` in \`bridge/evening-star\`; did you mean \`inspected in summer\`; copy the words from the article, letter for letter  claim/quote-missing
2 problems in 2 files of content/
These do not hold with the new text, and nothing was written; use --despite-problems to write \`${starPath}\` all the same, and correct the records
`,
  });
  expect(files()).toEqual(before);
  expect((await run(...importing, '--despite-problems')).code).toBe(0);
  expect(readFileSync(join(folder, starPath), 'utf8')).toBe(
    `${withheld}\nA minister said the bridge was inspected in summer.\n`,
  );
});

test.each([
  [
    'no fields',
    'Words alone.\n',
    'Cannot keep what the article says: the fields of `articles/bridge/evening-star.md` cannot be read; correct the file, or remove it\n',
  ],
  [
    'fields that are no YAML',
    '---\na: [\n---\n\nWords.\n',
    /^Cannot keep what the article says: the fields of `articles\/bridge\/evening-star\.md` cannot be read \(.*\); correct the file, or remove it\n$/s,
  ],
])('%s that could be kept: nothing is written', async (_name, text, err) => {
  const { folder, run, files } = withText('New.');
  writeFileSync(join(folder, starPath), text);
  const before = files();
  expectFailure(await run('import', join(folder, 'text.txt'), ...star, '--force'), 1, err);
  expect(files()).toEqual(before);
});

test('characters that cannot be seen are told, since quotes must have them', async () => {
  const { folder, run } = withText('10\u00a0per cent, 20\u00a0per cent, co\u00adop.');
  expect((await run('import', join(folder, 'text.txt'), ...options)).out).toBe(
    `Wrote ${target}: 1 paragraph, annotation: partial\nThe text has characters that cannot be seen, and quotes must have them too: 2 times a no-break space (U+00A0), once a soft hyphen (U+00AD)\n`,
  );
});

const page = savedPage({
  head: '<link rel="canonical" href="https://gazette.example/bridge"><meta property="article:published_time" content="2024-06-03T10:00:00Z">',
  before:
    '<p class="byline">By Jane Roe in Oslo and Pieter van der Berg, PA</p><figure><figcaption>The bridge.</figcaption></figure>',
});

test('a saved page becomes an article with what it says of itself', async () => {
  const { folder, run } = withText('');
  writeFileSync(join(folder, 'page.html'), page);
  expect(await run('import', join(folder, 'page.html'), ...options)).toEqual({
    code: 0,
    out: `Wrote ${target}: 3 paragraphs, annotation: partial
The text has characters that cannot be seen, and quotes must have them too: once a no-break space (U+00A0)
Caption or credit, not in the text: \`The bridge.\`
`,
    err: '',
  });
  expect(readFileSync(join(folder, target), 'utf8')).toBe(`---
headline: Bridge shut
byline:
  printed: By Jane Roe in Oslo and Pieter van der Berg, PA
  people:
    - Jane Roe
    - Pieter van der Berg
  place: Oslo
  agency: PA
url: https://gazette.example/bridge
lang: en-GB
published: 2024-06-03
annotation: partial
---

${savedText.join('\n\n')}
`);
  expect((await run('check')).err.split('\n').map((line) => line.replace(/.* {2}/, ''))).toEqual([
    'article/outlet-unnamed',
    'permalink/unlisted',
    '2 problems in 1 file of content/',
    '',
  ]);
});

test('a saved page changes no field of an article that is there, withheld as before, and says what it has otherwise', async () => {
  const { folder, run, files } = withWithheld('');
  writeFileSync(join(folder, 'page.html'), page);
  const before = files();
  const importing = ['import', join(folder, 'page.html'), ...star, '--force'] as const;
  const refused = await run(...importing);
  expect({ code: refused.code, quotes: refused.err.match(/Cannot find quote/g)?.length }).toEqual({
    code: 1,
    quotes: 1,
  });
  expect(files()).toEqual(before);
  const { out } = await run(...importing, '--despite-problems');
  expect(out.split('\n')[3]).toBe(
    'The page says otherwise, or more: `headline: Bridge shut`, `byline: By Jane Roe in Oslo and Pieter van der Berg, PA`, `url: https://gazette.example/bridge`, `lang: en-GB`, `published: 2024-06-03`',
  );
  expect(readFileSync(join(folder, starPath), 'utf8')).toBe(`${withheld}\n${savedText.join('\n\n')}\n`);
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
    'a name that is no slug',
    ['text.txt', ...options, '--name', 'Second day'],
    'Unexpected --name `Second day`, expected a lower-case slug such as `daily-mail`\n',
  ],
  [
    'a date that is none',
    ['text.txt', ...options, '--published', 'May'],
    'Unexpected --published `May`, expected an EDTF date such as `2023-08~`\n',
  ],
  [
    'an encoding that is none',
    ['text.txt', ...options, '--encoding', 'western'],
    'Unexpected --encoding `western`, expected one such as `windows-1252`\n',
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

const inputs: readonly (readonly [name: string, text: string | Buffer, source: string, err: string | RegExp])[] = [
  [
    'not UTF-8',
    Buffer.from('Zo\xeb', 'latin1'),
    'text.txt',
    'Cannot import `text.txt`: it is not in UTF-8; add its encoding, such as `--encoding windows-1252`, and see whether every letter is right\n',
  ],
  ['empty', '', 'text.txt', 'Cannot import `text.txt`: it holds no text; expected one word at least\n'],
  [
    'a huge file',
    Buffer.alloc(33 * 1024 * 1024),
    'text.txt',
    'Cannot import `text.txt`: it has 33 MB, expected 32 MB at most; see whether it is the right file\n',
  ],
  ['not there', 'One.', 'other.txt', 'Cannot find the file `other.txt`; check the path\n'],
  ['a folder', 'One.', 'content', /^Cannot import `content`: EISDIR/],
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

test('with --edited the text that is there stays as an edition, and records keep its words', async () => {
  const { folder, run } = workplace();
  await run('permalinks');
  writeFileSync(
    join(folder, 'post.txt'),
    'Zoë Doe said the bridge is old.\n\n“It was not,” said Joe Bloggs. “I would know.”\n\nRepairs will cost £4m.\n',
  );
  const read = (path: string): string => readFileSync(join(folder, 'content', path), 'utf8');
  const before = read('articles/bridge/morning-post.md');
  const post = ['--story', 'bridge', '--outlet', 'morning-post', '--edited', '2023-06-05'];
  expect(await run('import', join(folder, 'post.txt'), ...post)).toEqual({
    code: 0,
    out: `Wrote content/articles/bridge/morning-post.md: 3 paragraphs, annotation: partial
Kept \`published: 2023-06-02\`, \`annotation: partial\`, \`scareQuotes\`
Kept the text that was there as content/articles/bridge/morning-post/2023-06-02.md; mark the article complete again when you have been through the new one
3 records with words that the new text has no longer now name that edition:
  claims/bridge/bridge-inspected.md
  claims/bridge/repair-cost.md
  differences/bridge/month-of-inspection.md
Taken out of the article's lists, since its text has them no longer: \`safe bridge\`
`,
    err: '',
  });
  expect(read('articles/bridge/morning-post/2023-06-02.md')).toBe(
    `---\ndate: 2023-06-02\n---\n${before.slice(before.lastIndexOf('---\n') + 4)}`,
  );
  expect(read('articles/bridge/morning-post.md')).toMatch(
    /^---\npublished: 2023-06-02\nannotation: partial\nedited: 2023-06-05\n---\n\nZoë Doe said/,
  );
  expect(read('claims/bridge/bridge-inspected.md')).toContain(
    '  - article: bridge/morning-post\n    edition: 2023-06-02\n    quote: the bridge “was',
  );
  expect((await run('permalinks')).out).toBe('Added 1:\n  editions/bridge/morning-post/2023-06-02\n');
  expect(await run('check', '--quiet')).toEqual({ code: 0, out: '', err: '' });
});

test.each([
  ['--edited', 'soon'],
  ['--edited', '2023-06-05', '--force'],
])('an edition is refused with %s %s %s', async (...args) => {
  const { folder, run, files } = workplace();
  writeFileSync(join(folder, 'post.txt'), 'Another text.\n');
  const before = files();
  const { code, err } = await run(
    'import',
    join(folder, 'post.txt'),
    '--story',
    'bridge',
    '--outlet',
    'morning-post',
    ...args,
  );
  expect({ code, err }).toEqual({
    code: 2,
    err: `Unexpected --edited \`${args[1]}\`, expected an EDTF date such as \`2023-08-20\`, without --force\n`,
  });
  expect(files()).toEqual(before);
});
