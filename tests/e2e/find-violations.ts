import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

/**
 * What axe holds against a page as it stands, each rule with the elements that break it; targets of 24 px included. A page
 * is given axe once, however often it is looked at, and tells only what is wrong: together some three times as fast as the
 * library's own bridge to Playwright. No page has a frame, into which axe would have to go as well.
 */
export async function findViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const results = await window.axe?.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    if (results === undefined) throw new Error('Cannot find axe in the page');
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
