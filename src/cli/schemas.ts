import { writeFileAtomic } from '../files/write-file-atomic.ts';
import { contentJsonSchemas } from '../model/json-schemas.ts';
import { refuseArguments } from './refuse-arguments.ts';
import type { CommandIo } from './run-command.ts';

const usage = `Usage: npm run schemas

Writes the JSON Schemas of records to .vscode/schemas/.`;

/** `npm run schemas`: writes the JSON Schemas by which editors complete and check what is written in `content/`. */
export function run(args: readonly string[], { stdout }: CommandIo): number {
  refuseArguments(args, usage);
  const schemas = Object.entries(contentJsonSchemas());
  for (const [name, schema] of schemas)
    writeFileAtomic(`.vscode/schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
  stdout.write(`Wrote ${schemas.length} schemas to .vscode/schemas/\n`);
  return 0;
}
