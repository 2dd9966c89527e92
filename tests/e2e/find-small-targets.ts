import type { Page } from '@playwright/test';

/**
 * What a finger can miss: every target that is shown and is less than 24 px wide or high (WCAG 2.2, 2.5.8, without its
 * exception for spacing). Links within a sentence, as high as its lines are, are exempt; a block with so much as three
 * words outside of links is one.
 */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [role=option], [tabindex="0"]';
    const isShown = (target: Element): boolean => {
      const { width, height } = target.getBoundingClientRect();
      return target.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    };
    const blockOf = (element: Element): Element => {
      const parent = element.parentElement ?? element;
      return getComputedStyle(parent).display === 'inline' ? blockOf(parent) : parent;
    };
    const isInSentence = (target: Element): boolean => {
      if (getComputedStyle(target).display !== 'inline') return false;
      const block = blockOf(target).cloneNode(true) as Element;
      for (const other of block.querySelectorAll(`${selector}, .visually-hidden`)) other.remove();
      return (block.textContent.match(/\p{L}+/gu) ?? []).length >= 3;
    };
    return [...document.querySelectorAll(selector)].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      if (!isShown(target) || Math.min(width, height) >= 23.9 || isInSentence(target)) return [];
      return [`${Math.round(width)} x ${Math.round(height)} px: ${target.outerHTML.slice(0, 160)}`];
    });
  });
}
