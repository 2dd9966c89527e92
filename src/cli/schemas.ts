import { runCommand, writeWhole } from '../files/run-command.ts';
import { contentJsonSchemas } from '../model/json-schemas.ts';

/** `npm run schemas`: writes the JSON Schemas by which editors complete and check what is written in `content/`. */
runCommand(() => {
  const schemas = Object.entries(contentJsonSchemas());
  for (const [name, schema] of schemas) writeWhole(`.vscode/schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`Wrote ${schemas.length} schemas to .vscode/schemas/`);
});
