import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** Takes what the ledger holds against changed records out of a copy of the content, so that records can be changed at will. */
export function forgetMeanings(content: string): void {
  const path = join(content, 'permalinks.yaml');
  const ledger = parseDocument(readFileSync(path, 'utf8'));
  for (const list of ['digests', 'seals']) ledger.delete(list);
  writeFileSync(path, ledger.toString({ lineWidth: 0 }));
}

/** Changes one thing at random in a copy of the content, as an editor would; every so often in a way that no build takes. */
export function editAtRandom(content: string): void {
  const number = Math.floor(Math.random() * 1e6);
  const edits = [
    () => edit(pick(filesIn(content, 'claims')), /^gist: .*$/m, `gist: It is said that there are ${number}.`),
    () => edit(pick(filesIn(content, 'claims')), /\n---\n[\s\S]*$/, `\n---\n\nNote ${number}.\n`),
    () => edit(pick(filesIn(content, 'stories')), /^summary: .*(?:\n {2}.*)*$/m, `summary: There are ${number}.`),
    () => edit(pick(filesIn(content, 'actors')), /^name: .*$/m, `name: Name ${number}`),
    () => addActor(content, `added-${number}`),
    () => removeActor(content),
    () => edit(pick(filesIn(content, 'claims')), /^point: .*$/m, 'point: no-such-point'),
  ];
  pick(edits)();
}

function edit(path: string, what: RegExp, to: string): void {
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(what, () => to),
  );
}

function addActor(content: string, id: string): void {
  writeFileSync(join(content, 'actors', `${id}.yaml`), `name: The ${id}\nkind: group\n`);
  edit(join(content, 'permalinks.yaml'), /^actors:\n/m, `actors:\n  ${id}: live\n`);
}

function removeActor(content: string): void {
  const [added] = readdirSync(join(content, 'actors')).filter((name) => name.startsWith('added-'));
  if (added === undefined) return;
  rmSync(join(content, 'actors', added));
  edit(join(content, 'permalinks.yaml'), new RegExp(`^ {2}${added.replace('.yaml', '')}: live\\n`, 'm'), '');
}

function filesIn(content: string, folder: string): readonly string[] {
  return readdirSync(join(content, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('added-') && entry.name !== 'README.md')
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** @throws Error of an empty list */
export function pick<One>(list: readonly One[]): One {
  const one = list[Math.floor(Math.random() * list.length)];
  if (one === undefined) throw new Error('Unexpected empty list, expected something to choose from');
  return one;
}
