import { expect, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';

const claim = './claims/commission-not-open-to-readmissions/';
const dispute = 'disputed-by-seibert-never-said-it';

test('a link to one dispute opens on it, also on a phone', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${claim}#${dispute}`);
    const turn = page.locator(`#${dispute}`);
    await expect(turn).toBeInViewport();
    await expect(turn).toContainText('Mr Siebert never said what it is claimed');
    expect(await turn.evaluate((element) => element.matches(':target'))).toBe(true);
  }
});

test('on a phone the way back to the top is in view from the second screen on, and covers nothing of the first', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(claim);
  const back = page.getByRole('link', { name: 'Top', exact: true });
  await expect(back).not.toBeInViewport();
  await page.mouse.wheel(0, 1500);
  await expect(back).toBeInViewport({ ratio: 1 });
  await back.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('a link to a passage that is folded away opens it', async ({ page }) => {
  await page.goto('./claims/commission-not-open-to-readmissions/#in-daily-mail-3');
  await expect(page.locator('#in-daily-mail-3')).toBeInViewport();
  await expect(page.locator('#in-daily-mail-3')).toContainText('delivered the defiant rejection');
});

test('where a link arrives nothing is too faint to read, light or dark', async ({ page }) => {
  for (const anchor of ['in-the-sun', 'disputed-by-seibert-never-said-it']) {
    await page.goto(`./claims/commission-not-open-to-readmissions/#${anchor}`);
    await expect(page.locator(`#${anchor}`)).toBeInViewport();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), `${anchor}, ${colorScheme}`).toEqual([]);
    }
  }
});

test('every kind of page says that it has no part of a name, where a link leads to one', async ({ page }) => {
  for (const address of [
    claim,
    './stories/uk-eu-returns-deal/',
    './stories/uk-eu-returns-deal/disputes/',
    './stories/uk-eu-returns-deal/differences/',
    './stories/uk-eu-returns-deal/timeline/',
    './differences/berry-summary/',
    './actors/bjoern-seibert/',
    './actors/',
    './about/',
  ]) {
    await page.goto(`${address}#disputed-by-nobody`);
    const notice = page.getByText(
      'The link may be old or mistyped. What there is stands below, and no part called “disputed-by-nobody”.',
    );
    await expect(notice, address).toBeInViewport();
    await expect(notice, address).toBeFocused();
    await page.evaluate(() => {
      location.hash = '_main';
    });
    await expect(notice, address).toBeHidden();
  }
});

test('an article says that it has no passage of a name', async ({ page }) => {
  await page.goto('./articles/uk-eu-returns-deal/daily-mail/#disputed-by-nobody');
  await expect(page.locator('[data-arrival]')).toHaveText(
    'The address may be old or mistyped: this article has no passage called “disputed-by-nobody”',
  );
});

test('a link to a part that is there, or had another name, says nothing', async ({ page }) => {
  const notice = page.locator('[data-missing-part]');
  await page.goto(`${claim}#in-daily-mail`);
  await expect(page.locator('#in-daily-mail')).toBeInViewport();
  await expect(notice).toBeHidden();
  await page.goto(`${claim}#cite`);
  await expect(page.locator('#_cite')).toBeInViewport();
  await expect(notice).toBeHidden();
});

/** Other engines have no permission that a test could be given to read what was copied. */
const onlyThere = 'only Chromium lets a test read the clipboard';

test('the link to the page copies its address, says so, and loads nothing', async ({
  page,
  context,
  baseURL,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', onlyThere);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(claim);
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await page.locator('a[data-copy-link]:not([href*="#"])').first().click();
  await expect(page.locator('[data-copied]')).toHaveText('Copied');
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}claims/commission-not-open-to-readmissions/`,
  );
});

test('links to an appearance and to a dispute copy their address and say so', async ({
  page,
  context,
  baseURL,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', onlyThere);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(claim);
  for (const [name, fragment] of [
    [/^Copy link ?: The Sun$/, 'in-the-sun'],
    [/^Copy link ?: Denies it was said/, 'disputed-by-seibert-never-said-it'],
  ] as const) {
    await page.getByRole('link', { name }).first().click();
    await expect(page).toHaveURL(new RegExp(`#${fragment}$`));
    await expect(page.locator('[data-copied]')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${baseURL}claims/commission-not-open-to-readmissions/#${fragment}`);
  }
});

test('the citation copies whole', async ({ page, context, browserName }) => {
  test.skip(browserName !== 'chromium', onlyThere);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(claim);
  await page.getByRole('button', { name: 'Copy the citation' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('#_citation').textContent());
  expect(copied).toContain('https://on-the-record.example/on-the-record/claims/commission-not-open-to-readmissions/');
});

test('where the clipboard refuses, the citation is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(claim);
  await page.getByRole('button', { name: 'Copy the citation' }).click();
  await expect(page.locator('[data-copied]')).toHaveText('Selected, but not copied');
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await page.locator('#_citation').textContent());
});

const formerActor = './actors/voices-in-the-conservative-party/';

test('a link to a part of a record that has moved leads to that part', async ({ page }) => {
  await page.goto(`${formerActor}#_about`);
  await expect(page).toHaveURL(/\/actors\/conservatives-for-leaving-the-convention\/#_about$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('nothing is said of a part that is not there', async ({ page }) => {
    for (const address of [claim, './stories/uk-eu-returns-deal/', './articles/uk-eu-returns-deal/daily-mail/']) {
      await page.goto(`${address}#disputed-by-nobody`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('no part called')).toBeHidden();
      await expect(page.getByText('no passage called')).toBeHidden();
    }
  });

  test('the same links are plain links', async ({ page }) => {
    await page.goto(claim);
    await page.getByRole('link', { name: /^Copy link ?: The Sun$/ }).click();
    await expect(page).toHaveURL(/#in-the-sun$/);
    await expect(page.locator('#in-the-sun')).toBeInViewport();
  });

  test('a record that has moved is found where it is now', async ({ page }) => {
    await page.goto(formerActor);
    await expect(page).toHaveURL(/\/actors\/conservatives-for-leaving-the-convention\/$/);
  });
});

test('a mistyped address says what may be meant', async ({ page }) => {
  await page.goto('./claims/seibert-never-sayd-it/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  const nearest = page.getByRole('link', {
    name: 'European Commission, as reported: Bjoern Seibert never said what is attributed to him.',
  });
  await nearest.click();
  await expect(page).toHaveURL(/\/claims\/seibert-never-said-it\/$/);
});

test('a preview has what a chat shows', async ({ page, request, baseURL }) => {
  await page.goto(claim);
  const meta = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content');
  expect(await meta('og:title')).toBe(
    'Bjoern Seibert, as reported (disputed): The European Commission is not open to a readmissions agreement with the UK.',
  );
  const image = (await meta('og:image')) ?? '';
  const path = image.replace('https://on-the-record.example/on-the-record/', baseURL ?? '');
  const response = await request.get(path);
  expect(response.headers()['content-type']).toBe('image/png');
  expect((await response.body()).length).toBeLessThan(40_000);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const { name, answer, status } of [
    { name: 'taken', answer: '', status: '' },
    { name: 'closed', answer: 'AbortError', status: 'The address is in the address bar' },
  ]) {
    test(`a link is shared by the phone’s own dialog, and the page goes where it leads: ${name}`, async ({ page }) => {
      await page.addInitScript((error) => {
        const shared: unknown[] = [];
        Object.assign(window, { shared });
        navigator.canShare = () => true;
        navigator.share = (data) => {
          shared.push(data);
          return error === '' ? Promise.resolve() : Promise.reject(new DOMException('', error));
        };
      }, answer);
      await page.goto(claim);
      await page.getByRole('link', { name: /^Share link ?: The Sun$/ }).click();
      await expect(page).toHaveURL(/#in-the-sun$/);
      expect(await page.evaluate(() => 'shared' in window && window.shared)).toEqual([{ url: page.url() }]);
      await expect(page.locator('[data-copied]')).toHaveText(status);
    });
  }

  test('where the phone has no dialog, the link is copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      Object.assign(navigator, { canShare: undefined });
    });
    await page.goto(claim);
    await page.getByRole('link', { name: /^Copy link ?: The Sun$/ }).click();
    await expect(page.locator('[data-copied]')).toHaveText('Copied');
  });
});
