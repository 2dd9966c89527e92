import { expect } from 'vitest';
import type { Desk } from './desk.ts';

/** What an editor does on a day. */
export interface Month {
  readonly day: string;
  readonly name: string;
  readonly work: (desk: Desk) => Promise<void>;
}

const story = 'harbour-bridge';
const herald = ['--story', story, '--outlet', 'evening-herald'] as const;
const claimPath = (id: string, of = story): string => `claims/${of}/${id}.md`;

const firstText = (boats: string): string => `The harbour board was never asked, its chairman Otto Brandt said.

“No boat was turned back in July,” said Mr Brandt.

A spokesman for the Coastguard said ${boats} were turned back.
`;

function claim(fields: string, of = story): string {
  return `---\nstory: ${of}\n${fields}---\n`;
}

/** So many that the list of all statements, the story's own page and that of who said it go on over a second page. */
const boatsSeen = 98;
/** From here on they stand under another question. */
const boatsByNight = 80;

const sighting = (words: string, point: string): string =>
  claim(
    `point: ${point}
speaker: coastguard
gist: ${words}.
said: "[..2024-09-12]"
saidBasis: "inferred: reported without a date"
appearances:
  - { article: harbour-watch/daily-courier, quote: ${words}, as: the Coastguard, mode: indirect }
`,
    'harbour-watch',
  );

/** A year after the site was published: everything that can become of a story, a paper, an article and a record. */
export const months: readonly Month[] = [
  {
    day: '2027-01-10',
    name: 'an article of a further paper',
    work: async ({ write, edit, read, importText, publish }) => {
      write('outlets/evening-herald.yaml', 'name: Evening Herald\nshort: Herald\naliases: [the Herald]\n');
      const path = `stories/${story}.md`;
      const [papers = ''] = /^papers: \[.*(?=\]$)/m.exec(read(path)) ?? [];
      edit(path, papers, `${papers}, evening-herald`);
      await importText(firstText('two boats'), ...herald, '--published', '2024-09-02');
      write('actors/otto-brandt.yaml', 'name: Otto Brandt\nkind: person\naliases: [Mr Brandt]\n');
      write('actors/coastguard.yaml', 'name: Coastguard\nkind: organisation\naliases: [the Coastguard]\n');
      write(
        claimPath('board-never-asked'),
        claim(`point: reopening
speaker: otto-brandt
gist: The harbour board was not asked.
said: 2024-09-01
saidBasis: "inferred: the day before it was printed"
appearances:
  - article: ${story}/evening-herald
    quote: The harbour board was never asked
    as: Otto Brandt
    cue: said
    mode: indirect
`),
      );
      write(
        claimPath('no-boat-turned-back'),
        claim(`point: reopening
speaker: otto-brandt
gist: No boat was turned back in July 2024.
said: 2024-09-01
saidBasis: "inferred: the day before it was printed"
appearances:
  - article: ${story}/evening-herald
    quote: No boat was turned back in July
    as: Mr Brandt
    cue: said
    mode: direct
`),
      );
      write(
        claimPath('two-boats-turned-back'),
        claim(`point: reopening
speaker: coastguard
gist: Two boats were turned back.
said: 2024-09-01
saidBasis: "inferred: the day before it was printed"
appearances:
  - article: ${story}/evening-herald
    quote: two boats were turned back
    as: A spokesman for the Coastguard
    cue: said
    mode: indirect
disputes:
  - claim: no-boat-turned-back
    kind: disputes
    scope: whole
    note: The paper sets the two side by side.
`),
      );
      expect(await publish()).toContain('  relations/no-boat-turned-back#disputed-by-two-boats-turned-back\n');
    },
  },
  {
    day: '2027-02-10',
    name: 'its follow-up',
    work: async ({ run, edit, importText, publish }) => {
      const text = `Otto Brandt now says that he was wrong about July.

“Two boats were turned back,” the Coastguard repeated, and its harbour watch was doubled, it said.
`;
      await importText(text, ...herald, '--name', 'herald-second-day', '--published', '2024-09-09');
      edit(
        claimPath('two-boats-turned-back'),
        'disputes:',
        `  - { article: ${story}/herald-second-day, quote: Two boats were turned back, as: the Coastguard, cue: repeated, mode: direct }
disputes:`,
      );
      expect(await publish()).toContain('  appearances/two-boats-turned-back#in-evening-herald-2\n');
      expect((await run('check', '--quiet')).code).toBe(0);
    },
  },
  {
    day: '2027-03-10',
    name: 'the paper changes its text',
    work: async ({ read, write, importText, publish }) => {
      await importText(firstText('three boats'), ...herald, '--edited', '2024-09-03');
      expect(read(claimPath('two-boats-turned-back'))).toContain('edition: 2024-09-02');
      write(
        `differences/${story}/how-many-boats.md`,
        claim(`point: reopening
question: How many boats were turned back?
kind: number
values:
  - value: two
    passages: [{ article: ${story}/evening-herald, edition: 2024-09-02, quote: two boats, claim: two-boats-turned-back }]
  - value: three
    passages: [{ article: ${story}/evening-herald, quote: three boats }]
`),
      );
      expect(await publish()).toBe(
        `Added 2:\n  editions/${story}/evening-herald/2024-09-02\n  differences/how-many-boats\n`,
      );
    },
  },
  {
    day: '2027-04-10',
    name: 'a statement is taken back',
    work: async ({ write, publish }) => {
      write(
        claimPath('brandt-was-wrong'),
        claim(`point: reopening
speaker: otto-brandt
gist: He was wrong about July.
said: 2024-09-08
saidBasis: "inferred: the day before it was printed"
appearances:
  - article: ${story}/herald-second-day
    quote: Otto Brandt now says that he was wrong about July
    as: Otto Brandt
    cue: says
    mode: indirect
updates:
  - claim: no-boat-turned-back
    kind: withdraws
    note: The paper writes that he was wrong.
`),
      );
      await publish();
    },
  },
  {
    day: '2027-05-10',
    name: 'a record is corrected',
    work: async ({ run, edit, publish }) => {
      edit(claimPath('two-boats-turned-back'), 'gist: Two boats were turned back.', 'gist: Two boats were sent back.');
      const { code, err } = await run('permalinks');
      expect([code, err.split('\n')[1]]).toEqual([1, '  claims/two-boats-turned-back']);
      await publish('--reason', 'The Coastguard did not say that they turned round.', '--kind', 'correction');
    },
  },
  {
    day: '2027-06-10',
    name: 'the paper gets another name',
    work: async ({ paths, read, write, rename, publish }) => {
      rename('outlets/evening-herald.yaml', 'outlets/night-herald.yaml');
      write('outlets/night-herald.yaml', 'name: Night Herald\nshort: Herald\naliases: [Evening Herald, the Herald]\n');
      rename(`articles/${story}/evening-herald.md`, `articles/${story}/night-herald.md`);
      rename(`articles/${story}/evening-herald`, `articles/${story}/night-herald`);
      for (const path of paths()) {
        const text = read(path);
        if (path !== 'permalinks.yaml' && text.includes('evening-herald'))
          write(path, text.replaceAll('evening-herald', 'night-herald'));
      }
      const moved = (id: string): string => id.replace('evening-herald', 'night-herald');
      const ledger = read('permalinks.yaml').replace(
        /^ {2}(\S*(?:\/|#in-|(?<= {2}))evening-herald(?:-\d+|\/[-\d]+)?): \{ live: .*$/gm,
        (_line, id: string) => `  ${id}: { moved: ${moved(id)}, on: 2027-06-10, reason: The paper has another name. }`,
      );
      write('permalinks.yaml', ledger);
      expect((await publish()).split('\n').slice(1, -1).toSorted()).toEqual([
        '  actors/night-herald',
        '  appearances/board-never-asked#in-night-herald',
        '  appearances/brandt-was-wrong#in-night-herald',
        '  appearances/no-boat-turned-back#in-night-herald',
        '  appearances/two-boats-turned-back#in-night-herald',
        '  appearances/two-boats-turned-back#in-night-herald-2',
        `  articles/${story}/night-herald`,
        `  editions/${story}/night-herald/2024-09-02`,
      ]);
    },
  },
  {
    day: '2027-07-10',
    name: 'a claim is withdrawn',
    work: async ({ read, remove, edit, publish }) => {
      remove(claimPath('board-never-asked'));
      const [line = ''] = /^ {2}board-never-asked: .*$/m.exec(read('permalinks.yaml')) ?? [];
      edit('permalinks.yaml', line, '  board-never-asked: { withdrawn: 2027-07-10, reason: It was his deputy. }');
      await publish();
    },
  },
  {
    day: '2027-08-10',
    name: 'a second story, with an article of the first',
    work: async ({ write, importText, publish }) => {
      write(
        'stories/harbour-watch.md',
        `---
title: The harbour watch
question: Was the harbour watch doubled?
summary: The Coastguard says so.
papers: [night-herald, daily-courier]
articles: [${story}/herald-second-day]
points:
  - { id: watch, question: Was it doubled? }
  - { id: night, question: What was seen by night? }
---
`,
      );
      const mail = ['--story', 'harbour-watch', '--outlet', 'daily-courier', '--published', '2024-09-12'];
      const sightings = Array.from({ length: boatsSeen }, (_, at) => `Boat ${at + 1} was seen, the Coastguard said.`);
      await importText(
        ['The harbour watch was doubled, the Coastguard told the Daily Courier.', ...sightings].join('\n\n'),
        ...mail,
      );
      sightings.forEach((sentence, at) => {
        write(
          claimPath(`boat-${at + 1}-seen`, 'harbour-watch'),
          sighting(sentence.replace(/,.*/, ''), at < boatsByNight ? 'watch' : 'night'),
        );
      });
      write(
        claimPath('watch-doubled', 'harbour-watch'),
        claim(
          `point: watch
speaker: coastguard
gist: The harbour watch was doubled.
said: "[..2024-09-09]"
saidBasis: "inferred: reported without a date"
appearances:
  - { article: ${story}/herald-second-day, quote: its harbour watch was doubled, as: the Coastguard, cue: said, mode: indirect }
  - { article: harbour-watch/daily-courier, quote: The harbour watch was doubled, as: the Coastguard, cue: told, mode: indirect }
`,
          'harbour-watch',
        ),
      );
      await publish();
    },
  },
  {
    day: '2027-09-10',
    name: 'an article in German',
    work: async ({ write, edit, importText, publish }) => {
      write('outlets/hafenbote.yaml', 'name: Hafenbote\nshort: Hafenbote\n');
      edit('stories/harbour-watch.md', 'daily-courier]', 'daily-courier, hafenbote]');
      const bote = ['--story', 'harbour-watch', '--outlet', 'hafenbote', '--published', '2024-09-13'];
      await importText('Die Hafenwache sei verdoppelt worden, sagte die Küstenwache.\n', ...bote);
      edit('articles/harbour-watch/hafenbote.md', 'published: ', 'lang: de\npublished: ');
      edit(
        claimPath('watch-doubled', 'harbour-watch'),
        'cue: told, mode: indirect }\n',
        `cue: told, mode: indirect }
  - article: harbour-watch/hafenbote
    quote: Die Hafenwache sei verdoppelt worden
    as: die Küstenwache
    identity: "inferred: “Küstenwache” is its name in German"
    cue: sagte
    mode: indirect
    translation: The harbour watch had been doubled
`,
      );
      await publish();
    },
  },
];
