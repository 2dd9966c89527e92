import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';

const story = './stories/uk-eu-returns-deal/';
const shown = (page: Page) => page.locator('.statement:visible');

test('filters live in the address, and back and forward follow', async ({ page }) => {
  await page.goto(story);
  const all = await shown(page).count();
  const [, claims = ''] = /of (\d+) statements/.exec(await page.getByRole('status').innerText()) ?? [];
  await page.getByLabel('Show').selectOption('disputed statements and replies');
  await expect(page).toHaveURL(/\?show=disputed$/);
  expect(await shown(page).count()).toBeLessThan(all);
  const kept = await shown(page).allInnerTexts();
  expect(kept.filter((text) => !/Disputed|disputes a statement/.test(text))).toEqual([]);
  await expect(page.getByRole('heading', { name: 'What is holding up the EU’s own reform?' })).toBeHidden();
  await page.getByLabel('Said by').selectOption('Bjoern Seibert');
  await expect(page.getByRole('status')).toHaveText(`1 of ${claims} statements`);
  await expect(shown(page)).toHaveCount(3);
  await page.goBack();
  await expect(page.getByLabel('Said by')).toHaveValue('');
  await page.goBack();
  await expect(shown(page)).toHaveCount(all);
});

test('a filtered story has no fault of access', async ({ page }) => {
  await page.goto(`${story}?show=disputed`);
  await expect(page.getByLabel('Show')).toHaveValue('disputed');
  expect(await findViolations(page)).toEqual([]);
});

test('a filter opens the folds that hold what is asked for, and they close again', async ({ page }) => {
  await page.goto(story);
  const fold = page.locator('#crossings details').first();
  await expect(fold).not.toHaveAttribute('open');
  await page.getByLabel('Said by').selectOption('The Sun');
  await expect(fold).toHaveAttribute('open');
  await page.getByLabel('Said by').selectOption('anyone');
  await expect(fold).not.toHaveAttribute('open');
});

test('where nothing is both, it says what to do instead', async ({ page }) => {
  await page.goto(`${story}?show=disputed&actor=lee-anderson`);
  await expect(shown(page)).toHaveCount(0);
  const none = page.getByText('No statement is both.');
  await expect(none).toBeVisible();
  await none.getByRole('link', { name: 'Show all by Lee Anderson' }).click();
  await expect(page).toHaveURL(/\?actor=lee-anderson$/);
  await expect(shown(page).first()).toContainText('Lee Anderson');
  await page.goBack();
  await none.getByRole('link', { name: 'show disputed statements and replies, said by anyone' }).click();
  await expect(page).toHaveURL(/\?show=disputed$/);
});

test('a bad value in the address is dropped', async ({ page }) => {
  await page.goto(`${story}?show=%3Cb%3E&actor=nobody`);
  await expect(page.getByLabel('Show')).toHaveValue('');
  await expect(shown(page).first()).toBeVisible();
});

test('the slash key leads to the search: into the header’s box from 820 px, and else to that of the search page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 900 });
  await page.goto(story);
  await page.keyboard.press('/');
  await expect(page.getByRole('banner').getByRole('searchbox')).toBeFocused();
  await page.setViewportSize({ width: 819, height: 900 });
  await page.goto(story);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/(?:#_q)?$/);
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('the coverage picture is a table of words, and its questions the way by keyboard to their bands', async ({
  page,
}) => {
  await page.goto(story);
  const picture = page.getByRole('table').filter({ hasText: 'official tell Britain' });
  await expect(picture.getByRole('columnheader')).toHaveText(['Question', 'Sun', 'Mail', 'Telegraph']);
  const row = picture.getByRole('row', { name: 'What did the Commission’s official tell Britain?' });
  await expect(row.getByRole('cell').first()).toMatchAriaSnapshot(`- cell "1 statement, 1 disputed, 1 shared"`);
  const questions = await picture.getByRole('link').count();
  expect(questions).toBe(await picture.getByRole('rowheader').count());
  await picture.getByRole('link').first().focus();
  await page.keyboard.press('Tab');
  await expect(picture.getByRole('link').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#the-commissions-reply$/);
  await expect(page.locator('#the-commissions-reply h3')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('#the-commissions-reply a').first()).toBeFocused();
});

test('a mark of the picture leads to its claim', async ({ page }) => {
  await page.goto(story);
  await page.locator('.marks a').first().click();
  await expect(page).toHaveURL(/\/claims\/commission-not-open-to-readmissions\/$/);
});

const screens = [
  { width: 1440, height: 900, most: 7 },
  { width: 360, height: 800, most: 15 },
];
for (const { width, height, most } of screens) {
  test(`the story takes at most ${most} screens at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(story);
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(tall / height).toBeLessThanOrEqual(most);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('on a phone what is disputed, and where the papers differ, stands on the first two screens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(story);
  const bottom = async (text: string): Promise<number> => {
    const box = await page.getByText(text).first().boundingBox();
    return (box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0);
  };
  expect(await bottom('Bjoern Seibert, as reported:')).toBeLessThan(1600);
  expect(await bottom('Mr Siebert never said what it is claimed')).toBeLessThan(1600);
  expect(await bottom('Siebert did not recall rejecting the proposal')).toBeLessThan(1600);
  expect(await bottom('What does the Commission reply?')).toBeLessThan(1600);
  await page.locator('#french-position').scrollIntoViewIfNeeded();
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Which paper covers what' })).toBeInViewport();
});

test('without a script everything is there, and in print the folds are open', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(story, baseURL).href);
  await expect(page.getByLabel('Said by')).toBeHidden();
  const inFold = page.locator('#crossings details .statement').first();
  await expect(inFold).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(inFold).toBeVisible();
  await expect(page.getByRole('link', { name: 'Questions', exact: true })).toBeHidden();
  await context.close();
});

test('from the story to a difference, into the article, and to the claims that it touches', async ({ page }) => {
  await page.goto(story);
  await page.getByRole('link', { name: 'All 22 differences' }).click();
  await expect(page).toHaveURL(/\/stories\/uk-eu-returns-deal\/differences\/$/);
  await page.getByRole('link', { name: 'Is a deal ruled out, or only for now?' }).click();
  await expect(page).toHaveURL(/\/differences\/how-final\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is a deal ruled out, or only for now?');
  const touched = page.getByRole('region', { name: 'The statements that this touches' });
  await expect(touched.getByRole('link').first()).toContainText('as reported:');
  await page
    .getByRole('link', { name: /^Read in context .*\(paragraph 1\)$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/articles\/uk-eu-returns-deal\/the-sun\/#brussels-rejects-returns-deal$/);
  await page.goto('./claims/commission-not-open-to-readmissions/');
  await page.getByRole('link', { name: 'Who was told?' }).click();
  await expect(page).toHaveURL(/\/differences\/who-was-told\/$/);
});
