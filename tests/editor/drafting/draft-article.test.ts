import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import type { ContentFile } from '../../../src/compile/content-file.ts';
import { importText } from '../../../src/compile/import-text.ts';
import { type Drafting, draftArticle } from '../../../src/editor/drafting/draft-article.ts';
import { isError } from '../../../src/model/diagnostic.ts';
import { refusedCharacters } from '../../../src/text/refused-characters.ts';
import { textWithWords } from '../../fixtures/awkward-texts.ts';
import type { Patch } from '../../fixtures/patch-content.ts';
import { smallStory } from '../../fixtures/small-story.ts';
import { twoStories } from '../../fixtures/two-stories.ts';

const article = 'articles/bridge/evening-star.md';
const star = 'bridge/evening-star';

/** The small story with another text in the Star, and only what the Post carries. */
function withText(text: string, patch: Patch = {}): ContentFile[] {
  return smallStory({
    [article]: importText(text, { published: '2023-06~' }),
    'claims/bridge/bridge-inspected.md': [
      '  - article: bridge/evening-star\n    quote: the bridge was inspected in spring\n    as: A minister\n    identity: "inferred: the Post names her"\n    cue: said\n    mode: indirect\n',
      '',
    ],
    // It quotes the Star as it was.
    'differences/bridge/month-of-inspection.md': null,
    'permalinks.yaml': ['differences:\n  month-of-inspection: live\n', ''],
    ...patch,
  });
}

/** What an article may hold: other characters are refused before anything is drafted. */
const publishable = textWithWords.filter((text) => refusedCharacters(text).length === 0);

function drafted(files: readonly ContentFile[]): Drafting {
  const drafting = draftArticle(files, star);
  if (drafting === null) throw new Error('there is no such article');
  return drafting;
}

const afterwards = (files: readonly ContentFile[], { drafts, outdated }: Drafting): ContentFile[] => [
  ...files.filter(({ path }) => !outdated.includes(path) && !drafts.some((draft) => draft.path === path)),
  ...drafts.map(({ path, text }) => ({ path, text })),
];

test('a statement becomes a draft, and a draft changes nothing but the report', () => {
  const files = withText('Nothing was said.\n\nJoe Bloggs, an engineer, said that the tunnel would flood in winter.');
  const drafting = drafted(files);
  expect(drafting).toEqual({
    drafts: [
      {
        id: 'bloggs-tunnel-flood-winter',
        path: 'claims/bridge/bloggs-tunnel-flood-winter.md',
        confidence: 0.96,
        appearanceOf: null,
        text: `---
status: draft
draft:
  confidence: 0.96
  reason: A reported statement that \`that\` introduces.
  hash: ${/hash: (\w+)/.exec(drafting.drafts[0]?.text ?? '')?.[1]}
story: bridge
speaker: joe-bloggs
said: "[..2023-06~]"
saidBasis: "inferred: reported without a date; it was said before the article was published"
appearances:
  - article: bridge/evening-star
    quote: the tunnel would flood in winter
    as: Joe Bloggs
    cue: said
    mode: indirect
---
`,
      },
    ],
    outdated: [],
    kept: [],
    recorded: 0,
  });
  const { corpus, diagnostics } = compile(afterwards(files, drafting));
  expect(corpus).toEqual(compile(files).corpus);
  expect(diagnostics.map(({ file, severity, rule }) => `${file} ${severity} ${rule}`)).toEqual([
    'claims/bridge/bloggs-tunnel-flood-winter.md note claim/draft',
  ]);
});

test.each<readonly [name: string, text: string, found: Readonly<Record<string, unknown>>]>([
  [
    'the same words in another paper are one more appearance',
    'Zoë Doe said the bridge “was inspected in April”.',
    { id: 'bridge-inspected-in-evening-star', speaker: 'zoe-doe', point: 'inspection', of: 'bridge-inspected' },
  ],
  [
    'a name that nobody has',
    'Jane Roe said that the road would open on Friday.',
    { id: 'roe-road-open-friday', speaker: 'jane-roe', added: 'Jane Roe, person' },
  ],
  ['a source without a name', 'Sources said that the road would open on Friday.', { id: 'road-open-friday' }],
  [
    'a pronoun gives way to the name',
    'Joe Bloggs stood there. “It was not,” Joe Bloggs said. “The road is wet,” he said.',
    { id: 'bloggs-road-wet', speaker: 'joe-bloggs', as: 'Joe Bloggs' },
  ],
])('%s', (_name, text, found) => {
  const draft = drafted(withText(text)).drafts.at(-1);
  const field = (name: string) => new RegExp(`^ *${name}: (.*)$`, 'm').exec(draft?.text ?? '')?.[1];
  const seen = {
    id: draft?.id,
    of: draft?.appearanceOf ?? undefined,
    added: /^ {2}newSpeakers:\n {4}- name: (.*)\n {6}kind: (.*)$/m
      .exec(draft?.text ?? '')
      ?.slice(1)
      .join(', '),
    ...Object.fromEntries(['speaker', 'point', 'as'].map((name) => [name, field(name)])),
  };
  expect(seen).toEqual({
    ...{ speaker: undefined, point: undefined, added: undefined, of: undefined, as: field('as') },
    ...found,
  });
});

test('those who speak together are named together, and who is new of them would be added', () => {
  const [draft] = drafted(withText('Joe Bloggs and Jane Roe said that the road would open on Friday.')).drafts;
  expect(draft?.text).toContain('  newSpeakers:\n    - name: Jane Roe\n      kind: person\n');
  expect(draft?.text).toContain('\nspeakers:\n  - joe-bloggs\n  - jane-roe\n');
});

test('the reason says how another paper words it', () => {
  const [draft] = drafted(withText('Zoë Doe said the bridge “was inspected in April”.')).drafts;
  expect(draft?.text).toContain(
    'It seems to be an appearance of bridge-inspected. Against morning-post it has April for March.',
  );
});

describe('run again', () => {
  const text = 'Joe Bloggs said that the tunnel would flood. Zoë Doe said that it was dry.';
  const files = withText(text);
  const first = drafted(files);
  const paths = first.drafts.map(({ path }) => path);

  test('it writes the same drafts', () => {
    expect(drafted(afterwards(files, first))).toEqual(first);
  });

  test('it keeps what a person has changed, and proposes its statement no more', () => {
    const changed = afterwards(files, first).map((file) =>
      file.path === paths[0] ? { ...file, text: file.text.replace('mode: indirect', 'mode: mixed') } : file,
    );
    const again = drafted(changed);
    expect({ ...again, drafts: again.drafts.map(({ path }) => path) }).toEqual({
      drafts: [paths[1]],
      outdated: [],
      kept: [paths[0]],
      recorded: 1,
    });
  });

  test('it takes away drafts of words that the text has no more', () => {
    const shorter = withText('Zoë Doe said that it was dry.');
    const again = drafted([...shorter, ...first.drafts]);
    expect({ paths: again.drafts.map(({ path }) => path), outdated: again.outdated }).toEqual({
      paths: [paths[1]],
      outdated: [paths[0]],
    });
  });

  test('it leaves out what the article says to ignore', () => {
    const ignoring = afterwards(withText(text), { drafts: [], outdated: [], kept: [], recorded: 0 }).map((file) =>
      file.path === article
        ? {
            ...file,
            text: file.text.replace(
              'annotation: partial',
              'annotation: partial\nignore:\n  - quote: the tunnel would flood\n    reason: A joke.',
            ),
          }
        : file,
    );
    expect(drafted(ignoring).drafts.map(({ path }) => path)).toEqual([paths[1]]);
  });
});

describe('awkward texts give drafts that the check accepts', () => {
  const sound = (text: string): void => {
    const files = withText(text);
    const drafting = drafted(files);
    const { diagnostics } = compile(afterwards(files, drafting));
    expect(diagnostics.filter((one) => isError(one) || one.rule !== 'claim/draft')).toEqual([]);
    const anchored = compile(afterwards(files, drafting).map(asClaim)).diagnostics;
    expect(anchored.filter(({ rule }) => /quote|cue|as-missing|date/.test(rule))).toEqual([]);
  };

  /** The draft as a claim, to have its words looked for in the article. */
  const asClaim = (file: ContentFile): ContentFile =>
    file.text.startsWith('---\nstatus: draft\n')
      ? { ...file, text: `---\n${file.text.slice(file.text.indexOf('story: '))}`.replace('said:', 'gist: x\nsaid:') }
      : file;

  test.each([
    ['one word', 'No.'],
    [
      'not English',
      'Der Minister sagte: „Die Brücke ist sicher.“\n\n部長は「橋は安全だ」と述べた。\n\nقال الوزير إن الجسر آمن.',
    ],
    ['an open quotation', 'Joe Bloggs said: “It was not'],
    ['marks alone', '“” ‘’ "" said'],
    ['the same words twice', '“It was not,” said Joe Bloggs.\n\n“It was not,” said Joe Bloggs.'],
    ['YAML in the words', 'Joe Bloggs said: “no: [yes] #1 - ‘{a: b}’ & *c* !d”.'],
  ])('%s', (_name, text) => sound(text));

  test('200 kB', { timeout: 30_000 }, () => {
    const days = Array.from(
      { length: 30 },
      (_, day) => `Joe Bloggs said that the tunnel would flood on day ${day}, and “not for the first time”. `,
    );
    const said = days.join('');
    sound(`${said}${'\n\nA word, and one more. '.repeat(1000)}\n\n${'A word, and one more. '.repeat(8000)}`);
  });

  test('any text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(publishable, (text) => sound(`${text} Joe Bloggs said: “${text}” and left. ${text}`)),
      { numRuns: 100 },
    );
  });
});

test.each([['bridge/nobody'], ['']])('there is no article %j to draft', (id) => {
  expect(draftArticle(smallStory(), id)).toBeNull();
});

test('an article of two stories is drafted for each: for the story whose claim or question a statement is like', () => {
  const text = `---
published: 2023-06-25
annotation: partial
---

The council said that the tunnel is shut.

Joe Bloggs, an engineer, said that the bridge was inspected before it closed.

Joe Bloggs said that the weather would be fine.
`;
  const files = smallStory({
    ...twoStories,
    'articles/tunnel/evening-star.md': text,
    'stories/bridge.md': ['papers:', 'articles: [tunnel/evening-star]\npapers:'],
    'claims/tunnel/tunnel-shut.md': (twoStories['claims/tunnel/tunnel-shut.md'] as string).replace(
      / {2}- article: tunnel\/evening-star[\s\S]*---/u,
      '---',
    ),
  });
  const { drafts } = draftArticle(files, 'tunnel/evening-star') ?? { drafts: [] };
  expect(drafts.map(({ path, appearanceOf }) => [path, appearanceOf])).toEqual([
    ['claims/tunnel/tunnel-shut-in-evening-star.md', 'tunnel-shut'],
    ['claims/bridge/bloggs-bridge-inspected-closed.md', null],
    ['claims/tunnel/bloggs-weather-fine.md', null],
  ]);
  expect(compile([...files, ...drafts]).diagnostics.filter(isError)).toEqual([]);
});
