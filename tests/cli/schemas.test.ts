import { expect, test } from 'vitest';
import { contentJsonSchemas } from '../../src/model/json-schemas.ts';
import { workplace } from './workplace.ts';

test('as a process it writes every schema to where the editor looks for it', () => {
  const { start, files } = workplace();
  const before = files();
  const schemas = contentJsonSchemas();
  const out = `Wrote ${Object.keys(schemas).length} schemas to .vscode/schemas/\n`;
  expect(start('schemas')).toEqual({ code: 0, out, err: '' });
  const written = Object.entries(schemas).map(([name, schema]) => [
    `.vscode/schemas/${name}`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  const text = (path: string): string => Buffer.from(files()[path] ?? '', 'latin1').toString();
  expect(written.map(([path = '']) => [path, text(path)])).toEqual(written);
  expect(Object.keys(files()).length).toBe(Object.keys(before).length + written.length);
});
