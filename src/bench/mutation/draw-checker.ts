import { createHash } from 'node:crypto';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Why a mutant was not tried. */
export const notDrawn = 'not drawn';

/** Where a mutant stands in the order of a seed: the same for the same change at the same place. */
function rank(seed: string, { fileName, location, mutatorName, replacement }: Mutant): string {
  const path = fileName.slice(fileName.lastIndexOf('/src/'));
  const { start, end } = location;
  const place = [path, start.line, start.column, end.line, end.column, mutatorName, replacement].join('\0');
  return createHash('sha256').update(`${seed}\0${place}`).digest('hex');
}

/** The mutants that a seed draws, at most so many. */
export function drawMutants(seed: string, count: number, mutants: readonly Mutant[]): Mutant[] {
  const ranked = mutants.map((mutant) => ({ mutant, rank: rank(seed, mutant) }));
  return ranked
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

/**
 * A checker of StrykerJS, which is asked about every mutant that a test reaches: it lets through those that the seed
 * draws, and no others, which come out as compile errors.
 */
class DrawChecker implements Checker {
  #drawn: ReadonlySet<string> = new Set();

  async init(): Promise<void> {}

  async group(mutants: Mutant[]): Promise<string[][]> {
    const { MUTATION_SEED: seed = '1', MUTATION_COUNT: count = '200' } = process.env;
    this.#drawn = new Set(drawMutants(seed, Number(count), mutants).map(({ id }) => id));
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const result = ({ id }: Mutant): CheckResult =>
      this.#drawn.has(id) ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: notDrawn };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, result(mutant)]));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'draw', DrawChecker)];
