import type { Injector, PluginContext } from '@stryker-mutator/api/plugin';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import type { DryRunOptions, DryRunResult, TestRunner } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';

/**
 * StrykerJS's runner for Vitest, which does not say which test reaches which change. Where most of a thousand tests go
 * through most of the changes, StrykerJS sends 176 MB of their names to the checker in one message, and Node ends with "Zone
 * Allocation failed". Every change is then tried against all tests, until one notices it.
 */
function withoutCoverage(injector: Injector<PluginContext>): TestRunner {
  const [plugin] = vitestPlugins;
  if (plugin === undefined || !('factory' in plugin))
    throw new Error('Cannot find the runner of @stryker-mutator/vitest-runner; look what it exports now');
  const runner: TestRunner = plugin.factory(injector);
  const dryRun = runner.dryRun.bind(runner);
  runner.dryRun = async (options: DryRunOptions): Promise<DryRunResult> => {
    const result = await dryRun(options);
    return result.status === 'complete' ? { status: result.status, tests: result.tests } : result;
  };
  return runner;
}
withoutCoverage.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'vitest-without-coverage', withoutCoverage)];
