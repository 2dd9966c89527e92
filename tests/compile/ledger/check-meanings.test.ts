import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { compile } from '../../../src/compile/compile.ts';
import type { ContentFile } from '../../../src/compile/content-file.ts';
import { formatDiagnostics } from '../../../src/compile/format-diagnostics.ts';
import { type Patch, patchContent } from '../../fixtures/patch-content.ts';
import { smallStory } from '../../fixtures/small-story.ts';
import { publish, sealedStory } from './sealed-story.ts';

const claim = 'claims/bridge/bridge-inspected.md';
const denial = 'claims/bridge/bridge-not-inspected.md';
const difference = 'differences/bridge/month-of-inspection.md';
const post = 'articles/bridge/morning-post.md';

const report = (files: readonly ContentFile[]): string[] =>
  formatDiagnostics(compile(files, { today: '2026-11-22' }).diagnostics)
    .split('\n')
    .slice(0, -1);

const reason = 'expected an entry of `changes` that says why; undo it, or run `npm run permalinks` to give the reason';
const changed = (place: string, field: string, id: string): string =>
  `${place}  Unexpected change of \`${field}\` of \`${id}\`, which was published otherwise, ${reason}  permalink/meaning-changed`;

test.each<readonly [name: string, patch: Patch, lines: readonly string[]]>([
  [
    'a summary',
    { [claim]: ['was inspected before', 'was not inspected before'] },
    [changed(`${claim}:5:7`, 'gist', 'bridge-inspected')],
  ],
  [
    'a speaker',
    { [claim]: ['speaker: zoe-doe', 'speaker: joe-bloggs'] },
    [changed(`${claim}:2:1`, 'speakers', 'bridge-inspected')],
  ],
  ['a date', { [claim]: ['2023-06~', '2023-05~'] }, [changed(`${claim}:6:7`, 'said', 'bridge-inspected')]],
  [
    'whom it was said to',
    { [claim]: ['appearances:', 'audience: [joe-bloggs]\nappearances:'] },
    [changed(`${claim}:8:11`, 'audience', 'bridge-inspected')],
  ],
  [
    'the question under which it stands',
    { [claim]: ['point: inspection', 'point: cost'] },
    [changed(`${claim}:3:8`, 'point', 'bridge-inspected')],
  ],
  [
    'the words of one passage',
    { [claim]: ['quote: the bridge was inspected in spring', 'quote: the bridge was inspected'] },
    [changed(`${claim}:2:1`, 'quote', 'bridge-inspected#in-evening-star')],
  ],
  [
    'an attribution',
    { [claim]: ['as: A minister', 'as: minister'] },
    [changed(`${claim}:2:1`, 'as', 'bridge-inspected#in-evening-star')],
  ],
  [
    'how it is reported',
    { [claim]: ['mode: indirect', 'mode: document'] },
    [changed(`${claim}:2:1`, 'mode', 'bridge-inspected#in-evening-star')],
  ],
  [
    'the kind and the scope of a dispute',
    { [denial]: ['kind: denies\n    scope: whole', 'kind: disputes\n    scope: date'] },
    ['kind', 'scope'].map((field) =>
      changed(`${denial}:2:1`, field, 'bridge-inspected#disputed-by-bridge-not-inspected'),
    ),
  ],
  [
    'the question of a difference',
    { [difference]: ['When was it inspected?', 'When was it repaired?'] },
    [changed(`${difference}:4:11`, 'question', 'month-of-inspection')],
  ],
  [
    'the question of the story under which a difference stands',
    { [difference]: ['point: inspection', 'point: cost'] },
    [changed(`${difference}:3:8`, 'point', 'month-of-inspection')],
  ],
  [
    'an answer, and with it what its words say',
    { [difference]: ['value: in March', 'value: in April'] },
    [
      changed(`${difference}:2:1`, 'quotes', 'month-of-inspection'),
      changed(`${difference}:7:3`, 'values', 'month-of-inspection'),
    ],
  ],
  [
    'the words of a difference',
    { [difference]: ['quote: inspected in March', 'quote: was inspected in March'] },
    [changed(`${difference}:2:1`, 'quotes', 'month-of-inspection')],
  ],
  [
    'the text of an article',
    { [post]: ['Repairs will cost £3m.', 'Repairs will cost £3m, they say.'] },
    [
      `${post}:2:1  Unexpected text of \`bridge/morning-post\`, which was published otherwise, expected the earlier text beside it as an edition; undo the change and use \`npm run import\` where the paper changed its text, or run \`npm run permalinks\` to say why where only our copy was wrong  permalink/text-changed`,
    ],
  ],
])('what was published says something else: %s', (_name, patch, lines) => {
  expect(report(sealedStory(patch)).filter((line) => line.includes('  permalink/'))).toEqual(lines);
});

test.each<readonly [name: string, patch: Patch]>([
  ['nothing', {}],
  ['a note', { [claim]: ['The month differs.', 'The months differ.'] }],
  ['why a date was inferred', { [claim]: ['inferred: from the publication', 'inferred: from its date'] }],
  ['what an edge rests on', { [denial]: ["He answers the minister's words directly.", 'He answers.'] }],
  ['how a word of saying is given', { [denial]: ['    cue: said\n', ''] }],
])('what is no meaning may change without a word: %s', (_name, patch) => {
  expect(report(sealedStory(patch))).toEqual([]);
});

const declared = 'changes: [{ date: 2026-11-21, kind: correction, what: The summary., why: It was wrong. }]';

test('a change that its record declares is no fault; the ledger is to be told', () => {
  const patch: Patch = { [claim]: ['gist: The bridge was inspected before it closed.', `gist: It was.\n${declared}`] };
  expect(report(sealedStory(patch))).toEqual([
    'permalinks.yaml:31:3  warning: Cannot find what `bridge-inspected` now says among the `digests` of `permalinks.yaml`; run `npm run permalinks` to keep it  permalink/digests-stale',
  ]);
});

test('a declared change holds for once, and never vanishes', () => {
  const first = patchContent(smallStory(), { [claim]: ['appearances:', `${declared}\nappearances:`] });
  const later = patchContent(publish(first), { [claim]: ['before it closed.', 'after it closed.'] });
  expect(report(later)).toEqual([changed(`${claim}:5:7`, 'gist', 'bridge-inspected')]);
  const without = patchContent(publish(first), { [claim]: [`${declared}\n`, ''] });
  expect(report(without)).toEqual([
    `${claim}:2:1  Cannot find 1 of the 1 \`changes\` of \`bridge-inspected\` that were published; restore them  permalink/changes-vanished`,
  ]);
});

test('an appearance and an answer more change nothing that was published', () => {
  const patch: Patch = {
    [claim]: [
      '---\n\nThe month',
      '  - { article: bridge/morning-post, quote: is safe, as: The minister, mode: indirect }\n---\n\nThe month',
    ],
    [difference]: [
      '---\n\nMarch is',
      '  - { value: no month, passages: [{ article: bridge/morning-post, quote: It was not }] }\n---\n\nMarch is',
    ],
  };
  expect(report(sealedStory(patch)).filter((line) => !line.includes('warning: '))).toEqual([]);
});

test('two passages of one paper that change places are found', () => {
  const more = '  - { article: bridge/morning-post, quote: is safe, as: The minister, mode: indirect }\n';
  const other = `appearances:\n${more}`;
  const published = publish(patchContent(smallStory(), { [claim]: ['---\n\nThe month', `${more}---\n\nThe month`] }));
  const swapped = patchContent(patchContent(published, { [claim]: [more, ''] }), {
    [claim]: ['appearances:\n', other],
  });
  const named = ['quote', 'as', 'mode'].flatMap((field) => [`${field} in-morning-post`, `${field} in-morning-post-2`]);
  const found = report(swapped).map((line) => line.replace(/^.* of `(\w+)` of `bridge-inspected#(.+?)`.*$/, '$1 $2'));
  expect(found.toSorted()).toEqual(named.toSorted());
});

test('an actor, a paper and an article that are called otherwise now say the same', () => {
  const renamed = sealedStory().map(({ path, text }) => ({
    path: path.replace('zoe-doe', 'dame-zoe').replace('evening-star', 'night-star'),
    text:
      path === 'permalinks.yaml'
        ? text
            .replace(/^ {2}zoe-doe: .*/m, '  zoe-doe: { moved: dame-zoe }\n  dame-zoe: live')
            .replace(/^ {2}evening-star: .*/m, '  evening-star: { moved: night-star }\n  night-star: live')
            .replace(
              /^ {2}bridge\/evening-star: .*/m,
              '  bridge/evening-star: { moved: bridge/night-star }\n  bridge/night-star: live',
            )
            .replace(
              /^ {2}bridge-inspected#in-evening-star: .*/m,
              '  bridge-inspected#in-evening-star: { moved: bridge-inspected#in-night-star }\n  bridge-inspected#in-night-star: live',
            )
        : text.replaceAll('zoe-doe', 'dame-zoe').replaceAll('evening-star', 'night-star'),
  }));
  expect(report(renamed).filter((line) => !line.includes('warning: '))).toEqual([]);
});

test('a question that is called otherwise is the same question', () => {
  const renamed = sealedStory().map(({ path, text }) => ({
    path,
    text:
      path === 'permalinks.yaml'
        ? text.replace(
            /^ {2}bridge#inspection: .*/m,
            '  bridge#inspection: { moved: bridge#inspected }\n  bridge#inspected: live',
          )
        : text.replace(/(point|- id): inspection$/gm, '$1: inspected'),
  }));
  expect(report(renamed).filter((line) => !line.includes('warning: '))).toEqual([]);
});

test('so is one of a story that is called otherwise', () => {
  const renamed = sealedStory().map(({ path, text }) => ({
    path: path.replace(/(claims|differences|articles|stories)\/bridge/, '$1/old-bridge'),
    text:
      path === 'permalinks.yaml'
        ? text
            .replace(/^ {2}bridge: .*/m, '  bridge: { moved: old-bridge }\n  old-bridge: live')
            .replace(/^ {2}bridge\/(\S+): .*/gm, '  bridge/$1: { moved: old-bridge/$1 }\n  old-bridge/$1: live')
        : text.replace('story: bridge\n', 'story: old-bridge\n').replaceAll('article: bridge/', 'article: old-bridge/'),
  }));
  expect(report(renamed).filter((line) => !line.includes('warning: '))).toEqual([]);
});

/** A record with its fields, at every depth, in another order, with comments between them. */
function shuffled(value: unknown, seeds: readonly number[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, seeds));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, shuffled(item, seeds)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => rank(a, seeds) - rank(b, seeds)));
}
const rank = (key: string, seeds: readonly number[]): number =>
  seeds[(key.length * 7 + key.charCodeAt(0)) % seeds.length] ?? 0;

test('the order of fields, comments, notes and marks of YAML are no meaning', () => {
  const published = sealedStory();
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { minLength: 11, maxLength: 11 }),
      fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
      (seeds, style) => {
        const rewritten = published.map(({ path, text }) => {
          const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
          if (!/^(?:claims|differences)\//.test(path)) return { path, text };
          const fields = stringify(shuffled(parse(yaml), seeds), { defaultStringType: style as 'PLAIN' });
          return { path, text: `---\n# A comment.\n${fields}---\n${body} More.\n` };
        });
        expect(report(rewritten)).toEqual([]);
      },
    ),
  );
});
