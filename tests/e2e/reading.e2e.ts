import { expect, test } from '@playwright/test';

/** A reader's way from the home page to the disputed statement, its denial, and its place in the article. */
const widths = [320, 768, 1280];

for (const width of widths) {
  test(`from the home page to the dispute and into the article, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./');
    await page.getByRole('link', { name: /Commission official tell Britain/ }).click();
    await page
      .getByRole('link', { name: 'The European Commission is not open to a readmissions agreement with the UK.' })
      .first()
      .click();
    await expect(page).toHaveURL(/\/claims\/commission-not-open-to-readmissions\/$/);
    const wording = page.getByRole('region', { name: 'What each paper printed' });
    await expect(wording.getByRole('region', { name: 'The Sun' })).toContainText('off the cards for now');
    await expect(wording.getByRole('region', { name: 'Daily Mail' })).toContainText(
      '‘He stressed that the Commission is not open',
    );
    await expect(wording.getByRole('region', { name: 'The Telegraph' })).toContainText(
      'not open to a new readmission deal',
    );

    const reply = page.getByRole('region', { name: 'Replies' });
    const denial = reply.getByRole('listitem').filter({ hasText: 'Mr Siebert never said what it is claimed' });
    await expect(denial).toContainText('Denies it was said');
    // The quoted words come first; the claim's own name stands at its first words in the article.
    await denial.getByRole('link', { name: 'Daily Mail' }).last().click();
    await expect(page).toHaveURL(/\/articles\/uk-eu-returns-deal\/daily-mail\/#seibert-never-said-it$/);
    await expect(page.locator('#seibert-never-said-it')).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

    // Where there is room the header has a box; elsewhere its link leads to one, and into it.
    const banner = page.getByRole('banner');
    if (width >= 820) {
      await banner.getByRole('searchbox').fill('Sibert');
      await banner.getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL(/\/search\/\?q=Sibert$/);
    } else {
      await banner.getByRole('link', { name: 'Search' }).click();
      await expect(page.getByRole('combobox')).toBeFocused();
      await page.keyboard.insertText('Sibert');
      await page.getByRole('option', { name: /Bjoern Seibert/ }).click();
    }
    await page
      .getByRole('link', { name: 'The European Commission is not open to a readmissions agreement with the UK.' })
      .click();
    await expect(page).toHaveURL(/\/claims\/commission-not-open-to-readmissions\/$/);
  });
}
