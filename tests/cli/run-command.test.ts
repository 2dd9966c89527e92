import { expect, test } from 'vitest';
import { type Command, runCommand } from '../../src/cli/run-command.ts';
import { CommandError } from '../../src/files/command-error.ts';
import { workplace } from './workplace.ts';

async function resultOf(run: Command) {
  const printed = { out: '', err: '' };
  const code = await runCommand(run, ['a', '--b'], {
    stdout: { write: (text) => (printed.out += text) },
    stderr: { write: (text) => (printed.err += text) },
    env: { PLACE: 'here' },
  });
  return { code, ...printed };
}

test('a command reads its arguments and the environment, and gives its code', async () => {
  const result = await resultOf((args, { stdout, stderr, env }) => {
    stdout.write(args.join(' '));
    stderr.write(`${env['PLACE']}`);
    return 3;
  });
  expect(result).toEqual({ code: 3, out: 'a --b', err: 'here' });
});

test.each<readonly [name: string, error: CommandError, code: number]>([
  ['1', new CommandError('No such thing'), 1],
  ['the code that it names', new CommandError('No such thing', 2), 2],
])('what a command ends with is its message alone, and %s', async (_name, error, code) => {
  const ended = { code, out: '', err: 'No such thing\n' };
  expect(
    await resultOf(() => {
      throw error;
    }),
  ).toEqual(ended);
  expect(await resultOf(() => Promise.reject(error))).toEqual(ended);
});

test('a fault of the program is passed on', async () => {
  await expect(resultOf(() => Promise.reject(new TypeError('Fault')))).rejects.toThrow(new TypeError('Fault'));
});

test.each([
  [[], '``'],
  [['toString'], '`toString`'],
])('a command that is none is told which there are: %j', ([command = '', ...args], name) => {
  expect(workplace().start(command, ...args)).toEqual({
    code: 2,
    out: '',
    err: `Unexpected command ${name}, expected one of \`build\`, \`check\`, \`dev\`, \`draft\`, \`import\`, \`permalinks\`, \`preview\`, \`schemas\`\n`,
  });
});
