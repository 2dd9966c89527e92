import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

interface PublishedArticle {
  readonly id: string;
  readonly text: string;
}

const { articles } = JSON.parse(readFileSync('dist/data/articles.json', 'utf8')) as { articles: PublishedArticle[] };

for (const { id, text } of articles) {
  test(`the page of ${id} shows its text letter for letter`, async ({ page }) => {
    await page.goto(`./articles/${id}/`);
    const shown = await page.locator('[data-paragraph]').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const copy = paragraph.cloneNode(true) as HTMLElement;
        for (const note of copy.querySelectorAll('[data-ref]')) note.remove();
        return copy.textContent;
      }),
    );
    expect(shown).toEqual(text.split('\n\n'));
  });
}

test('arriving at a passage names it, also for a screen reader', async ({ page }) => {
  await page.goto('./articles/uk-eu-returns-deal/the-telegraph/#seibert-does-not-recall-rejecting');
  await expect(page.locator('[data-arrival][role=status]')).toContainText('does not recall');
  await expect(page.locator('#seibert-does-not-recall-rejecting')).toBeInViewport();
  await expect(page.locator('[data-claims~="seibert-does-not-recall-rejecting"]').first()).toHaveClass(/here/);
});

test('a click on marked words names them, puts them into the address, and leads on to the claim', async ({ page }) => {
  await page.goto('./articles/uk-eu-returns-deal/daily-mail/');
  await page.locator('[data-claims~="seibert-never-said-it"]').first().click();
  await expect(page).toHaveURL(/#seibert-never-said-it$/);
  await expect(page.locator('li[data-claims~="seibert-never-said-it"]')).toHaveClass(/here/);
  const notice = page.locator('[data-arrival]');
  await expect(notice).toHaveText(
    'European Commission, as reported: Bjoern Seibert never said what is attributed to him. Open this claim',
  );
  await page.goBack();
  await expect(notice).toBeHidden();
  await page.goForward();
  await notice.getByRole('link', { name: 'Open this claim' }).click();
  await expect(page).toHaveURL(/\/claims\/seibert-never-said-it\/$/);
});

test('an address that names no passage says so', async ({ page }) => {
  await page.goto('./articles/uk-eu-returns-deal/the-telegraph/#no-such-claim');
  await expect(page.locator('[data-arrival][role=status]')).toHaveText(
    'The address may be old or mistyped: this article has no passage called “no-such-claim”',
  );
});

test('a malformed address says so too', async ({ page }) => {
  const faults: Error[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  await page.goto('./articles/uk-eu-returns-deal/the-telegraph/#%');
  await expect(page.locator('[data-arrival]')).toHaveText(
    'The address may be old or mistyped: this article has no passage called “%”',
  );
  expect(faults).toEqual([]);
});

test('nothing is said any more once the address names no passage', async ({ page }) => {
  const article = './articles/uk-eu-returns-deal/the-telegraph/';
  await page.goto(article);
  const notice = page.locator('[data-arrival]');
  for (const [part, isSaid] of [
    ['#seibert-does-not-recall-rejecting', true],
    ['#_cite', false],
    ['#seibert-does-not-recall-rejecting', true],
    ['#', false],
  ] as const) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, part);
    await expect(notice).toBeVisible({ visible: isSaid });
  }
  await expect(page.locator('.here')).toHaveCount(0);
});

test('a passage and its note link to each other by keyboard', async ({ page }) => {
  await page.goto('./articles/uk-eu-returns-deal/daily-mail/');
  const reference = page.locator('[data-paragraph="7"] [data-ref]').last();
  await reference.focus();
  await page.keyboard.press('Enter');
  const note = page.locator(':target');
  await expect(note).toContainText('attributed to him');
  await note.getByRole('link', { name: /show in the text/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#seibert-never-said-it')).toBeInViewport();
});
