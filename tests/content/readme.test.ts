import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { claimFileSchema } from '../../src/model/claim-file.ts';
import {
  actorFileSchema,
  articleFileSchema,
  outletFileSchema,
  storyFileSchema,
} from '../../src/model/content-files.ts';
import { differenceFileSchema } from '../../src/model/difference-file.ts';
import { draftFileSchema } from '../../src/model/drafts/draft-file.ts';
import { permalinksFileSchema } from '../../src/model/permalinks-file.ts';

/** The editor's guide does what it says: its examples are records, its commands are there, and following it gives a site. */
const guide = readFileSync('content/README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

function sectionOf(heading: string): string {
  return guide.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
}

/** The YAML examples under a heading, in order, without the marks of front matter and what follows them. */
function examples(heading: string): Record<string, unknown>[] {
  return Array.from(sectionOf(heading).matchAll(/```yaml\n([\s\S]*?)```/g), ({ 1: text = '' }) => {
    const indent = /^ */.exec(text)?.[0] ?? '';
    const yaml = text.replace(new RegExp(`^${indent}`, 'gm'), '');
    return parse(/^---\n([\s\S]*?\n)---\n/.exec(yaml)?.[1] ?? yaml) as Record<string, unknown>;
  });
}

const example = (heading: string, at = 0): Record<string, unknown> => examples(heading)[at] ?? {};

const parts = (schema: z.ZodObject) => schema.partial();

test.each<readonly [heading: string, at: number, schema: z.ZodType]>([
  ['Add an article', 0, outletFileSchema],
  ['Review what is proposed', 0, parts(draftFileSchema)],
  ['Review what is proposed', 1, parts(articleFileSchema)],
  ['Add a claim', 0, claimFileSchema],
  ['Add a dispute', 0, parts(claimFileSchema)],
  ['Relate claims otherwise', 0, parts(claimFileSchema)],
  ['Add a difference', 0, differenceFileSchema],
  ['Add an actor', 0, actorFileSchema],
  ['Add a story', 0, storyFileSchema],
  ['Permalinks', 0, parts(permalinksFileSchema)],
  ['Correct what was published', 0, parts(differenceFileSchema)],
])('the example under “%s” (%i) is a record', (heading, at, schema) => {
  const { error } = schema.safeParse(example(heading, at));
  expect(Object.keys(example(heading, at))).not.toEqual([]);
  expect(error?.issues ?? []).toEqual([]);
});

test('no example goes untested', () => {
  expect(guide.match(/```yaml/g)?.length).toBe(11);
});

test('every field of an article is explained', () => {
  const cells = Array.from(sectionOf('Add an article').matchAll(/^\| (`.*?) \|/gm), ({ 1: cell = '' }) => cell);
  const named = cells.flatMap((cell) => Array.from(cell.matchAll(/`(\w+)`/g), ({ 1: name }) => name));
  expect(named.toSorted()).toEqual(Object.keys(articleFileSchema.shape).toSorted());
});

test('every command that is named is there', () => {
  const commands = Array.from(guide.matchAll(/`npm run ([\w:]+)/g), ({ 1: name = '' }) => name);
  expect(new Set(commands)).toEqual(new Set(['check', 'import', 'draft', 'permalinks', 'dev']));
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

/** A folder with nothing in it but what is written there, in which the guide's commands run. */
function emptyDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-guide-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  /** A command as the guide prints it, with values for what it has in angle brackets. */
  const run = (printed: string, values: Readonly<Record<string, string>> = {}): string => {
    expect(guide).toContain(`\`${printed}`);
    const filled = printed.replace(/<([^>]+)>/g, (_, name: string) => values[name] ?? '');
    const [, , name = '', , ...args] = filled.split(' ');
    const [, script = '', command = ''] = /^node .*?(src\/\S+) (.*)$/.exec(scripts[name] ?? '') ?? [];
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(script), ...command.split(' '), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ printed, status, stderr }).toEqual({ printed, status: 0, stderr: '' });
    return stdout;
  };
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const files = (under: string): string[] => readdirSync(join(folder, under)).map((name) => `${under}/${name}`);
  return { write, run, read, files };
}

/** A file with the fields of an example of the guide, some with other values: undefined leaves one out. */
function like(heading: string, values: Readonly<Record<string, unknown>>): string {
  return stringify({ ...example(heading), ...values }, { lineWidth: 0 });
}

const front = (fields: string): string => `---\n${fields}---\n`;

test('whoever follows it with two new articles has a story', { timeout: 120_000 }, () => {
  const { write, run, read, files } = emptyDesk();

  // Add a story, and the papers that are new.
  const points = [{ id: 'cost', question: 'What does the new pier cost?' }];
  const papers = ['bay-herald', 'coast-news'];
  const facts = { title: 'The pier', question: 'Who pays for the pier?', summary: 'A pier is built.' };
  write('content/stories/pier.md', front(like('Add a story', { ...facts, papers, points })));
  write(
    'content/outlets/bay-herald.yaml',
    like('Add an article', { name: 'Bay Herald', short: 'Herald', aliases: [] }),
  );
  write('content/outlets/coast-news.yaml', like('Add an article', { name: 'Coast News', short: 'News', aliases: [] }));

  // Add the articles.
  write('herald.txt', 'Ann Lee, the harbour master, said that the pier would cost £3m.\n\nThe pier opens in May.\n');
  write('news.txt', '“The pier will cost £4m,” Ann Lee said.\n\nTom Fry denied that the pier would cost so much.\n');
  const command = 'npm run import -- <text file> --story <story> --outlet <outlet>';
  run(command, { 'text file': 'herald.txt', story: 'pier', outlet: 'bay-herald' });
  run(command, { 'text file': 'news.txt', story: 'pier', outlet: 'coast-news' });

  // Add the actors.
  const role = { role: 'the harbour master', article: 'pier/bay-herald' };
  write(
    'content/actors/ann-lee.yaml',
    like('Add an actor', { name: 'Ann Lee', aliases: [], roles: [role], description: undefined }),
  );
  write(
    'content/actors/tom-fry.yaml',
    like('Add an actor', { name: 'Tom Fry', aliases: [], roles: [], description: undefined }),
  );

  // Let records be proposed of all articles together, and turn each into a claim by hand: without `status` and `draft`.
  expect(run('npm run draft -- <story>', { story: 'pier' })).toMatch(/^Wrote \d drafts?;/);
  for (const path of files('content/claims/pier'))
    write(path, read(path).replace(/status: draft\n[\s\S]*?(?=story:)/, ''));

  // Publish the ids, and check.
  run('npm run permalinks');
  expect(run('npm run check')).toMatch(
    /^2 articles, 3 claims, 4 appearances, 1 dispute, 4 actors: no problem found\n$/,
  );
});
