import type { Page } from '@playwright/test';

/** A column in which hardly a word stands on a line cannot be read. */
const leastEms = 7;

/**
 * Where a reader has only the text grow, to twice its size (WCAG 2.2, 1.4.4), as Firefox and Safari offer: texts in columns
 * of less than seven of their own letters' width, and what is wider than the window. Headings have no column beside them.
 */
export async function findNarrowTexts(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const found = await page.evaluate((least) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const narrow = [...document.querySelectorAll('main :is(p, li, td, dd, blockquote)')].filter((text) => {
      // Words that are only for ears take no room.
      const isLong = text.textContent.trim().length >= 30 && !text.querySelector('.visually-hidden');
      return (
        isLong && text.clientWidth > 0 && text.clientWidth < least * Number.parseFloat(getComputedStyle(text).fontSize)
      );
    });
    const told = narrow.map((text) => `${text.clientWidth} px: ${text.textContent.trim().slice(0, 60)}`);
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`, ...told] : told;
  }, leastEms);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  return found;
}
