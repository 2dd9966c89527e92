import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';
import { browserLaunch } from '../../src/bench/browser-launch.ts';

type EngineOptions = Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;

/**
 * The engine that `TEST_ENGINE` names, `chromium` without it. The others are Playwright's own builds
 * (`npx playwright install --with-deps firefox webkit`); `FIREFOX_PATH` names an installed Firefox instead, which is
 * spoken to over WebDriver BiDi.
 * @throws Error for an engine that is not known
 */
export async function browserEngine(environment: Readonly<Record<string, string | undefined>>): Promise<EngineOptions> {
  const { TEST_ENGINE: engine = 'chromium', FIREFOX_PATH: firefoxPath } = environment;
  if (engine === 'chromium') return { browserName: engine, launchOptions: await browserLaunch() };
  if (engine === 'webkit') return { browserName: engine };
  if (engine !== 'firefox')
    throw new Error(
      `Unexpected TEST_ENGINE \`${engine}\`, expected \`chromium\`, \`firefox\` or \`webkit\`; correct it`,
    );
  if (firefoxPath === undefined) return { browserName: engine };
  return { browserName: engine, channel: 'moz-firefox', launchOptions: { executablePath: firefoxPath } };
}
