import { defineConfig } from '@playwright/test';
import { browserEngine } from './browser-engine.ts';

const port = process.env['TEST_PORT'] ?? '4399';

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  // A second try tells a busy machine from a fault; the report names what needed one.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['line']],
  use: {
    baseURL: `http://localhost:${port}/on-the-record/`,
    ...(await browserEngine(process.env)),
    reducedMotion: 'reduce',
  },
  webServer: {
    command: `node tests/e2e/serve.ts ${port}`,
    cwd: '../..',
    url: `http://localhost:${port}/on-the-record/`,
    reuseExistingServer: false,
  },
});
