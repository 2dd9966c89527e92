import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { pathOf, rank } from './draw-checker.ts';

/**
 * `npm run mutate -- <room> [--seed <number>] [--count <number>] [--workers <number>]`: makes small changes to a room of
 * `src/`, one at a time, and counts those that its tests notice. Of the changes that a test reaches the seed draws 200; those
 * that no test reaches are counted too. What seems missed is tried again, against all of the room's tests. Prints the share,
 * every change that nothing noticed, and those that only the limit of time did.
 */

/** The rooms, and the folders of `tests/` whose tests must notice what is changed in them. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  compile: ['compile'],
  dates: ['dates'],
  exports: ['exports'],
  model: ['model', 'compile', 'exports/data'],
  search: ['search'],
  text: ['text'],
  views: ['views'],
};

/** Where too many tests reach the same changes for StrykerJS to say which does: without-coverage.ts. */
const roomOfMostTests = 'compile';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    workers: { type: 'string', default: '2' },
  },
});
const [room = ''] = positionals;
const tests = rooms[room];

if (tests === undefined) {
  const names = Object.keys(rooms).map((name) => `\`${name}\``);
  console.error(`Unexpected room \`${room}\`, expected one of ${names.join(', ')}`);
  process.exitCode = 2;
} else {
  process.env['MUTATION_SEED'] = values.seed;
  process.env['MUTATION_COUNT'] = values.count;
  process.env['MUTATION_TESTS'] = tests.map((folder) => `tests/${folder}/**/*.test.ts`).join(' ');
  const isReachAsked = room !== roomOfMostTests;
  const mutants = await mutate([`src/${room}/**/*.ts`], isReachAsked);
  const missed = mutants.filter(({ status }) => status === 'Survived');
  report(room, isReachAsked && missed.length > 0 ? await tryAgain(mutants, missed) : mutants);
}

/**
 * Tries what was missed against every test. What a module does once, when it is loaded within a test, counts as reached by
 * that test alone, whatever the others would have noticed.
 */
async function tryAgain(mutants: readonly MutantResult[], missed: readonly MutantResult[]): Promise<MutantResult[]> {
  // A report counts lines and columns from 1, StrykerJS itself from 0.
  const shifted = ({ line, column }: { line: number; column: number }) => ({ line: line - 1, column: column - 1 });
  const rankOf = (mutant: MutantResult): string => {
    const { start, end } = mutant.location;
    return rank(values.seed, {
      ...mutant,
      replacement: mutant.replacement ?? '',
      location: { start: shifted(start), end: shifted(end) },
    });
  };
  process.env['MUTATION_ONLY'] = missed.map(rankOf).join(' ');
  const again = await mutate([...new Set(missed.map(pathOf))], false);
  const tried = new Map(again.map((mutant) => [rankOf(mutant), mutant]));
  return mutants.map((mutant) => (mutant.status === 'Survived' ? (tried.get(rankOf(mutant)) ?? mutant) : mutant));
}

function mutate(paths: readonly string[], isReachAsked: boolean): Promise<MutantResult[]> {
  process.env['MUTATION_REACH'] = isReachAsked ? 'asked' : 'not asked';
  const stryker = new Stryker({
    mutate: [...paths],
    testRunner: isReachAsked ? 'vitest' : 'vitest-without-coverage',
    vitest: { configFile: '.config/vitest.mutation.config.ts', related: false },
    plugins: [
      '@stryker-mutator/vitest-runner',
      './src/bench/mutation/draw-checker.ts',
      './src/bench/mutation/without-coverage.ts',
    ],
    checkers: ['draw'],
    coverageAnalysis: 'perTest',
    // What a module does once, as it is loaded, would have to be tried against every test.
    ignoreStatic: true,
    concurrency: Number(values.workers),
    timeoutMS: 20_000,
    // Rooms whose tests draw many examples take longer than StrykerJS waits, on a busy machine.
    dryRunTimeoutMinutes: 30,
    reporters: ['progress-append-only'],
    ignorePatterns: ['dist', 'docs', 'public', 'test-results', '.github'],
    tempDirName: 'node_modules/.cache/stryker',
  });
  return stryker.runMutationTest();
}

/** The share of noticed changes: of the drawn ones as found, of those that no test reaches none. */
function report(name: string, mutants: readonly MutantResult[]): void {
  const of = (...statuses: readonly MutantResult['status'][]): readonly MutantResult[] =>
    mutants.filter(({ status }) => statuses.includes(status));
  const noticed = of('Killed', 'Timeout');
  const missed = of('Survived');
  const unreached = of('NoCoverage');
  const reached = of('Killed', 'Timeout', 'Survived', 'CompileError');
  const drawn = noticed.length + missed.length;
  const share = (noticed.length / drawn) * (reached.length / (reached.length + unreached.length));
  // On a busy machine a limit of time may notice what no test would: what it noticed is there to be tried by hand.
  for (const mutant of of('Timeout')) console.log(`by time    ${describe(mutant)}`);
  for (const mutant of missed) console.log(`missed     ${describe(mutant)}`);
  for (const mutant of unreached) console.log(`unreached  ${describe(mutant)}`);
  console.log(
    `${name}: ${reached.length + unreached.length} changes, ${unreached.length} unreached; ` +
      `of ${drawn} drawn ${noticed.length} noticed (${of('Timeout').length} by time); ${(share * 100).toFixed(1)} %`,
  );
}

function describe({ fileName, location, mutatorName, replacement }: MutantResult): string {
  const { start, end } = location;
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const original = lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined).trim())
    .join(' ');
  return `${pathOf({ fileName })}:${start.line} ${mutatorName}: ${short(original)} -> ${short(replacement)}`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
