import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All that decides what the program does with given content, as texts in a fixed order: the version of Node, the
 * packages, and every file of the source.
 * @param project the project's folder
 */
export function readProgram(project: string): readonly string[] {
  const source = join(project, 'src');
  const paths = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return [
    process.version,
    readFileSync(join(project, 'package-lock.json'), 'utf8'),
    ...paths.flatMap((path) => [path, readFileSync(path, 'utf8')]),
  ];
}
