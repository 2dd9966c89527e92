import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs a command that does nothing but this, as a process. */
function runBody(body: string) {
  const code = `import { CommandError, runCommand } from './src/files/run-command.ts'; runCommand(() => { ${body} });`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  return { status, stderr };
}

test.each([
  ['1', "throw new CommandError('No such thing')", 1],
  ['the code that it names', "throw new CommandError('No such thing', 2)", 2],
])('what a command ends with is its message alone, and %s', (_name, body, status) => {
  expect(runBody(body)).toEqual({ status, stderr: 'No such thing\n' });
});

test('a fault of the program shows where it is', () => {
  const { status, stderr } = runBody('null.length;');
  expect(status).toBe(1);
  expect(stderr).toMatch(/TypeError: Cannot read properties of null[\s\S]*\n {4}at runCommand/);
});
