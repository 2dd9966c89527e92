import { createHash } from 'node:crypto';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Why a mutant was not tried. */
export const notDrawn = 'not drawn';

/** The path of the changed file, from `src/` on: StrykerJS works in a copy of the project. */
export function pathOf({ fileName }: Pick<Mutant, 'fileName'>): string {
  return fileName.slice(fileName.lastIndexOf('src/'));
}

/** Where a mutant stands in the order of a seed: the same for the same change at the same place. */
export function rank(
  seed: string,
  {
    fileName,
    location,
    mutatorName,
    replacement,
  }: Pick<Mutant, 'fileName' | 'location' | 'mutatorName' | 'replacement'>,
): string {
  const { start, end } = location;
  const place = [
    `/${pathOf({ fileName })}`,
    start.line,
    start.column,
    end.line,
    end.column,
    mutatorName,
    replacement,
  ].join('\0');
  return createHash('sha256').update(`${seed}\0${place}`).digest('hex');
}

/** The mutants that a seed draws, at most so many; or those of the given ranks, where some are given. */
export function drawMutants(
  seed: string,
  count: number,
  mutants: readonly Mutant[],
  only: readonly string[] = [],
): Mutant[] {
  const ranked = mutants.map((mutant) => ({ mutant, rank: rank(seed, mutant) }));
  if (only.length > 0) return ranked.flatMap((one) => (only.includes(one.rank) ? [one.mutant] : []));
  return ranked
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

/**
 * A checker of StrykerJS, which is asked about every mutant that a test reaches: it lets through those that the seed
 * draws or the environment names, and no others, which come out as compile errors.
 */
class DrawChecker implements Checker {
  #drawn: ReadonlySet<string> = new Set();

  async init(): Promise<void> {}

  async group(mutants: Mutant[]): Promise<string[][]> {
    const { MUTATION_SEED: seed = '1', MUTATION_COUNT: count = '200', MUTATION_ONLY: only = '' } = process.env;
    const ranks = only.split(' ').filter((one) => one !== '');
    this.#drawn = new Set(drawMutants(seed, Number(count), mutants, ranks).map(({ id }) => id));
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const result = ({ id }: Mutant): CheckResult =>
      this.#drawn.has(id) ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: notDrawn };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, result(mutant)]));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'draw', DrawChecker)];
