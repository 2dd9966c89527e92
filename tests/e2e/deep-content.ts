import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Words that no line break can be put into but between them, as long as a reporter's. */
const words = 'said at length that the responsibility for the disagreement lay with somebody else altogether';

const name = (at: number): string => (at === 0 ? 'constructor' : `turn-${String(at).padStart(2, '0')}`);

/**
 * Writes content in which one claim, called `constructor`, begins a chain of as many replies as `depth`, each to the one
 * before it, and has as many more of its own as `breadth`.
 */
export function writeDeepContent(folder: string, depth: number, breadth: number): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const all = Array.from({ length: 1 + depth + breadth }, (_, at) => at);
  const target = (at: number): number | null => (at === 0 ? null : at > depth ? 0 : at - 1);
  for (const at of all) {
    const to = target(at);
    const disputes =
      to === null
        ? ''
        : `disputes:\n  - { claim: ${name(to)}, kind: disputes, scope: whole, note: It says otherwise. }\n`;
    write(
      `claims/quarrel/${name(at)}.md`,
      `---\nstory: quarrel\npoint: who\nspeaker: mary-vance\ngist: Statement ${at} ${words}.\nsaid: 2024\nsaidBasis: "inferred: the paper gives no day"\nappearances:\n  - { article: quarrel/hill-echo, quote: Voice ${at} ${words}, as: Voice ${at}, identity: "inferred: a test", cue: said, mode: indirect }\n${disputes}---\n`,
    );
  }
  write(
    'articles/quarrel/hill-echo.md',
    `---\npublished: 2024-06-01\nannotation: complete\n---\n\n${all.map((at) => `Voice ${at} ${words}.`).join('\n\n')}\n`,
  );
  write(
    'stories/quarrel.md',
    '---\ntitle: The quarrel\nquestion: Who began?\nsummary: They quarrel.\npapers: [hill-echo]\npoints: [{ id: who, question: Who began? }]\n---\n',
  );
  write('actors/mary-vance.yaml', 'name: Mary Vance\nkind: person\n');
  write('outlets/hill-echo.yaml', 'name: Hill Echo\nshort: Echo\n');
  const live = (ids: readonly string[]): string => ids.map((id) => `  ${id}: live\n`).join('');
  write(
    'permalinks.yaml',
    `actors:\n${live(['hill-echo', 'mary-vance'])}articles:\n${live(['quarrel/hill-echo'])}claims:\n${live(all.map(name).toSorted())}stories:\n${live(['quarrel'])}`,
  );
}
