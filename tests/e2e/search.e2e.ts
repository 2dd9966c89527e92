import { gzipSync } from 'node:zlib';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { badAddresses, hostileQueries } from './search-queries.ts';

const box = (page: Page): Locator => page.getByRole('combobox', { name: /^Search for a person/ });
const total = (page: Page): Locator => page.locator('[data-part="total"]');
const claims = (page: Page): Locator => page.locator('[data-part="claims"] > li');
const options = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

/** Faults that a reader would not see: errors on the console or in a script. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

test('results stand in the order of the engine, with the words marked', async ({ page }) => {
  await page.goto('./search/?q=readmissions+agreement');
  await expect(claims(page).first().getByRole('heading')).toContainText('readmissions agreement');
  await expect(claims(page).first().locator('mark').first()).toBeVisible();
});

test('from the home page by a misspelt name to the claim, and back', async ({ page }) => {
  const errors = watchErrors(page);
  await page.goto('./');
  await page.getByRole('searchbox').fill('Sibert');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=Sibert$/);
  await expect(page).toHaveTitle(/^“Sibert” · \d+ claims · On the Record$/);
  await expect(total(page)).toHaveText(/^Nobody called “Sibert”\. Showing Bjoern Seibert: \d+ claims$/);
  await page.locator('[data-part="names"]').getByRole('link', { name: 'Bjoern Seibert' }).click();
  await expect(page).toHaveURL(/\/actors\/bjoern-seibert\/$/);
  await page.goBack();
  await claims(page).first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/claims\/commission-not-open-to-readmissions\/$/);
  await page.goBack();
  await expect(total(page)).toHaveText(/Showing Bjoern Seibert/);
  await expect(box(page)).toHaveValue('Sibert');
  await page.goBack();
  await expect(page).toHaveURL(/\/on-the-record\/$/);
  expect(errors).toEqual([]);
});

test('what is typed before the script is there counts', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./search/', { waitUntil: 'commit' });
  await page.locator('input[name="q"]').fill('Sibert');
  release();
  await expect(options(page).first().locator('.name')).toHaveText('Bjoern Seibert');
});

test('by keyboard alone to an actor, a role and a claim', async ({ page }) => {
  await page.goto('./search/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  // In one go: an answer to half the word would change the options under the keys.
  await page.keyboard.insertText('european');
  // Differences between papers join the names once the claims are found.
  await expect(options(page).filter({ hasText: 'the papers differ' }).first()).toBeVisible();
  const count = await options(page).count();
  const isActive = async (at: number): Promise<void> => {
    await expect(options(page).nth(at)).toHaveAttribute('aria-selected', 'true');
    await expect(box(page)).toHaveAttribute(
      'aria-activedescendant',
      (await options(page).nth(at).getAttribute('id')) ?? '',
    );
  };
  await page.keyboard.press('ArrowDown');
  await isActive(0);
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await isActive(count - 1);
  await page.keyboard.press('Home');
  await isActive(0);
  await page.keyboard.press('End');
  await isActive(count - 1);
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(box(page)).toHaveValue('european');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await page.keyboard.insertText('siebert');
  await expect(options(page).first()).toContainText('Bjoern Seibert');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?actor=bjoern-seibert&role=said-by$/);
  const role = page.getByRole('list', { name: 'Role' }).getByRole('link', { name: 'Said about' });
  await role.focus();
  await page.keyboard.press('Enter');
  await expect(total(page)).toHaveText('7 claims');
  await expect(role).toBeFocused();
  await expect(role).toHaveAttribute('aria-current', 'true');
});

test('what the arrow keys have reached is opened, whatever answers come in between', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/columns.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./search/');
  await box(page).focus();
  await page.keyboard.insertText('sunack');
  await expect(options(page).first()).toContainText('Rishi Sunak');
  await page.keyboard.press('ArrowDown');
  release();
  await expect(page.locator('[data-part="facets"]')).not.toBeEmpty();
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?actor=rishi-sunak&role=said-by$/);
});

test('the count is announced once the typing rests', async ({ page }) => {
  await page.goto('./search/');
  await box(page).pressSequentially('readmissions agreement');
  await expect(page.getByRole('status')).toHaveText(/^\d+ claims?$/);
});

test('filters count, become chips, and are dropped again', async ({ page }) => {
  await page.goto('./search/?q=commission');
  const facet = page.locator('[data-key="outlet-the-sun"]');
  await expect(facet).toBeVisible();
  const count = await facet.locator('..').locator('.count').textContent();
  await facet.click();
  await expect(total(page)).toHaveText(`${count} ${count === '1' ? 'claim' : 'claims'}`);
  await expect(page).toHaveURL(/\?q=commission&outlet=the-sun$/);
  await page.getByRole('link', { name: 'Drop the filter: The Sun' }).click();
  await expect(page).toHaveURL(/\?q=commission$/);
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Drop the filter: The Sun' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('link', { name: 'Drop the filter: The Sun' })).toHaveCount(0);
});

test('the keyboard skips the filters, and goes on with the first claim', async ({ page }) => {
  await page.goto('./search/?q=commission');
  const skip = page.getByRole('link', { name: 'Skip to the claims' });
  await expect(page.locator('[data-key="outlet-the-sun"]')).toBeVisible();
  await skip.focus();
  const { width = 0, height = 0 } = (await skip.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(claims(page).first().getByRole('heading').getByRole('link')).toBeFocused();
  await expect(box(page)).toHaveValue('commission');
});

test('a range of dates is a filter', async ({ page }) => {
  await page.goto('./search/?q=commission');
  const from = page.getByLabel('From');
  const month = await from.locator('option').last().getAttribute('value');
  await from.selectOption(month ?? '');
  await expect(page).toHaveURL(new RegExp(`\\?q=commission&from=${month}$`));
  await expect(page.getByRole('link', { name: /Drop the filter: Said from/ })).toBeVisible();
  // Nothing is offered that would contradict it.
  const offered = page.locator('select[name="to"] option');
  await expect(offered).toHaveText(['any', /^\w+ \d{4} \(\d+\)$/]);
});

test('a dead end names the filters that make it, and a way out', async ({ page }) => {
  await page.goto('./search/?q=never+said&outlet=the-sun&disputed=yes');
  await expect(total(page)).toHaveText('No claim found');
  const way = page.locator('[data-part="notices"]').getByRole('link').first();
  const left = /(\d+ claims?)\)?$/.exec((await way.textContent()) ?? '')?.[1] ?? 'nothing';
  await way.click();
  await expect(total(page)).toHaveText(left);
});

test('a word that nothing has is named, with a way out and without the list of everybody', async ({ page }) => {
  const everybody = page.getByRole('heading', { name: 'People and organisations' });
  const notices = page.locator('[data-part="notices"]');
  await page.goto('./search/?q=zzzxq');
  await expect(total(page)).toHaveText('Nothing about “zzzxq”');
  await expect(everybody).toBeHidden();
  await notices.getByRole('link', { name: 'All people, organisations and stories' }).click();
  await expect(everybody).toBeVisible();
  await expect(box(page)).toHaveValue('');
  await page.goto('./search/?q=zzzxq+siebert');
  await notices.getByRole('link', { name: /^Without “zzzxq”: \d+ claims$/ }).click();
  await expect(total(page)).toHaveText(/^\d+ claims$/);
  await expect(page).toHaveURL(/\?q=siebert$/);
});

test('nobody is given for somebody who is not there, and another word only when it is chosen', async ({ page }) => {
  await page.goto('./search/?q=truss');
  await expect(total(page)).toHaveText('Nothing about “truss”');
  await expect(claims(page)).toHaveCount(0);
  await expect(page.locator('[data-part="names"]')).toBeHidden();
  await page.goto('./search/?q=readmision');
  await expect(total(page)).toHaveText('Nothing about “readmision”');
  await page
    .locator('[data-part="notices"]')
    .getByRole('link', { name: /^readmissions?$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\?q=readmissions?$/);
  await expect(claims(page).first()).toBeVisible();
});

test('every spelling of a name finds the same claims', async ({ page }) => {
  const found: string[][] = [];
  for (const q of ['Bjoern Seibert', 'siebert', 'seybert']) {
    await page.goto(`./search/?${new URLSearchParams({ q })}`);
    await expect(claims(page).first()).toBeVisible();
    found.push((await claims(page).getByRole('heading').allTextContents()).toSorted());
  }
  expect(found).toEqual([found[0], found[0], found[0]]);
});

test('a minus sign leaves out, and the page says so', async ({ page }) => {
  await page.goto('./search/?q=siebert+-recall');
  await expect(page.getByText('Leaving out claims with “recall”.')).toBeVisible();
  await expect(claims(page).first()).toBeVisible();
  await expect(claims(page).filter({ hasText: 'recall' })).toHaveCount(0);
});

test('a filter alone hides the list of everybody', async ({ page }) => {
  await page.goto('./search/?actor=keir-starmer&role=disputed-by');
  await expect(total(page)).toHaveText('No claim found');
  await expect(page.getByRole('heading', { name: 'People and organisations' })).toBeHidden();
});

test('a disputed claim says what is disputed', async ({ page }) => {
  await page.goto('./search/?q=sibert');
  const mark = claims(page).first().locator('.disputed');
  const words = (await mark.textContent()) ?? '';
  await claims(page).first().getByRole('heading').getByRole('link').click();
  await expect(page.locator('.disputed').first()).toHaveText(words);
});

for (const typed of ['memo', 'seibert']) {
  test(`searching for ${typed} shows the quotation that has the words, or those of the gist`, async ({ page }) => {
    await page.goto(`./search/?q=${typed}`);
    const shown = claims(page).filter({ hasText: 'an internal British government memo on the outcome' });
    await expect(shown.getByRole('blockquote')).toContainText('has seen an internal British government memo');
  });
}

test('few names are offered that are only like a short word, and none for a quotation', async ({ page }) => {
  await page.goto('./search/');
  await box(page).fill('bar');
  // Differences that hold the word come below the names, a moment later.
  await expect(page.locator('[data-actor] .name')).toHaveText(['Sir Tim Barrow']);
  await page.goto('./search/?q=%22for+now%22');
  await expect(total(page)).toHaveText('2 claims');
  await expect(page.locator('[data-part="names"]')).toBeHidden();
});

test('a result leads to the passage in each paper', async ({ page }) => {
  await page.goto('./search/?q=readmissions+agreement');
  await claims(page).first().locator('.papers').getByRole('link', { name: 'Daily Mail' }).click();
  await expect(page).toHaveURL(/\/articles\/uk-eu-returns-deal\/daily-mail\/#commission-not-open-to-readmissions$/);
  await expect(page.locator('#commission-not-open-to-readmissions')).toBeInViewport();
});

test('more claims are shown on demand, and the keyboard goes on at the first of them', async ({ page }) => {
  await page.goto('./search/?disputed=no');
  await expect(claims(page)).toHaveCount(10);
  await page.getByRole('button', { name: /Show more/ }).click();
  await expect(claims(page)).toHaveCount(20);
  await expect(claims(page).nth(10).getByRole('heading').getByRole('link')).toBeFocused();
});

test('typing stays one step of the history, and back undoes a deliberate one', async ({ page }) => {
  await page.goto('./search/');
  await box(page).pressSequentially('siebert');
  await expect(page).toHaveURL(/\?q=siebert$/);
  await page.keyboard.press('Enter');
  await box(page).fill('barrow');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=barrow$/);
  await page.goBack();
  await expect(box(page)).toHaveValue('siebert');
  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await expect(page.getByRole('heading', { name: 'People and organisations' })).toBeVisible();
});

test('a shared address opens the same results', async ({ page, context }) => {
  const address = './search/?actor=european-commission&role=disputes-made&mode=direct';
  await page.goto(address);
  await expect(total(page)).toHaveText(/^\d+ claims?$/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(total(other)).toHaveText((await total(page).textContent()) ?? '');
});

for (const [search, said] of badAddresses) {
  test(`the address ${search.slice(0, 50)} is answered with what was wrong`, async ({ page }) => {
    const errors = watchErrors(page);
    await page.goto(`./search/${search}`);
    await expect(page.locator('[data-part="notices"]').getByText(said)).toHaveCount(1);
    await expect(total(page)).toHaveText(/\d+ claims?|No claim found|Nothing about|Nothing to look for/);
    expect(errors).toEqual([]);
  });
}

test('what is typed neither runs nor breaks anything', async ({ page }) => {
  const errors = watchErrors(page);
  await page.goto('./search/');
  for (const text of hostileQueries) {
    await box(page).fill(text);
    await box(page).press('Enter');
    await expect(total(page)).toHaveText(/\d+ claims?|No claim found|Nothing about|Nothing to look for/);
    await box(page).fill('siebert');
    await expect(options(page).first()).toContainText('Bjoern Seibert');
  }
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(errors).toEqual([]);
});

test('what an address holds neither runs nor breaks anything', async ({ page }) => {
  const errors = watchErrors(page);
  for (const q of hostileQueries.slice(0, 4)) {
    await page.goto(`./search/?${new URLSearchParams({ q })}`);
    await expect(total(page)).toHaveText(/\d+ claims?|No claim found|Nothing about|Nothing to look for/);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  }
  expect(errors).toEqual([]);
});

for (const path of ['./search/', './']) {
  test(`nothing of the index is fetched before the box of ${path} is used`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /search\/index|worker|suggestions/.test(url))).toEqual([]);
    await page.locator('main input[name="q"]').focus();
    await expect.poll(() => asked.filter((url) => url.endsWith('/search/index/index.json')).length).toBe(1);
  });
}

test('the box of the home page suggests; what is taken opens the search, with a card of who is meant', async ({
  page,
}) => {
  const errors = watchErrors(page);
  await page.goto('./');
  await page.locator('main input[name="q"]').fill('sibert');
  await expect(options(page).first()).toContainText('Bjoern Seibert');
  await page.keyboard.press('ArrowDown');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?actor=bjoern-seibert&role=said-by$/);
  const card = page.getByRole('list', { name: 'People and organisations' });
  await expect(card).toHaveText(/^Bjoern Seiberthead of cabinet.*1 claim, 1 disputed · 7 about them$/);
  await card.getByRole('link').click();
  await expect(page).toHaveURL(/\/actors\/bjoern-seibert\/$/);
  expect(errors).toEqual([]);
});

test('the first result takes at most 30 kB, compressed, without fonts', async ({ page }) => {
  const sizes: [string, Promise<number>][] = [];
  page.on('response', (response) => {
    if (!/\.woff2$|favicon/.test(response.url()))
      sizes.push([response.url(), response.body().then((body) => gzipSync(body).length)]);
  });
  // What the filters need, and names like the one that was typed, come after the first result: it must not wait for them.
  await page.route(/columns\.json|narrow-claims|draw-facets|guess-meaning|fuse/, () => {});
  await page.goto('./search/?q=siebert');
  await expect(claims(page).first()).toBeVisible();
  const bytes = await Promise.all(sizes.map(([, size]) => size));
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30_000);
});

test('where the index does not load the page says so, keeps the actors, and can try again', async ({ page }) => {
  await page.route('**/search/index/**', (route) => route.abort());
  await page.goto('./search/?q=siebert');
  await expect(page.locator('[data-part="notices"]')).toContainText('The search index did not load');
  await expect(page.getByRole('heading', { name: 'People and organisations' })).toBeVisible();
  await page.unroute('**/search/index/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(total(page)).toHaveText(/^\d+ claims$/);
});

test('without workers the page answers by itself', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Worker');
  });
  await page.goto('./search/?q=Sibert');
  await expect(total(page)).toHaveText(/Showing Bjoern Seibert/);
});

test('nothing jumps while the page with a query loads, nor while one types', async ({ page }) => {
  await page.goto('./search/?q=siebert');
  await expect(claims(page).first()).toBeVisible();
  const top = await box(page).boundingBox();
  await box(page).press('End');
  await box(page).pressSequentially(' never');
  await expect(total(page)).toHaveText('1 claim');
  expect(await box(page).boundingBox()).toEqual(top);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[];
          resolve(shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0));
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );
  expect(shift).toBeLessThan(0.02);
});

const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'with the list open': async (page) => {
    await page.goto('./search/');
    await box(page).fill('eu');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
  },
  'with results': async (page) => {
    await page.goto('./search/?q=commission&outlet=the-sun');
    await page.locator('[data-key="drop-outlet"]').waitFor();
  },
  'with an actor': async (page) => {
    await page.goto('./search/?actor=bjoern-seibert');
    await page.locator('[data-key="role-any"]').waitFor();
  },
  'at a dead end': async (page) => {
    await page.goto('./search/?q=never+said&outlet=the-sun&disputed=yes');
    await page.locator('[data-key^="relax-"]').first().waitFor();
  },
  'when the index does not load': async (page) => {
    await page.route('**/search/index/**', (route) => route.abort());
    await page.goto('./search/?q=siebert');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  },
};
for (const [name, open] of Object.entries(states)) {
  test(`${name}: no accessibility violation, light or dark, and no sideways scrolling at 320 px`, async ({ page }) => {
    await open(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true });
  test('the hint does not speak of keys', async ({ page }) => {
    await page.goto('./search/');
    await expect(page.getByText('Put an exact phrase in quotation marks')).toBeVisible();
    await expect(page.getByText('The key')).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so, and lists actors and stories', async ({ page }) => {
    await page.goto('./search/');
    await expect(page.getByText('Search needs JavaScript. All people')).toBeVisible();
    await expect(box(page)).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: 'Bjoern Seibert' })).toBeVisible();
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /returns deal|deal/i })
        .last(),
    ).toBeVisible();
  });
});

test('a difference between the papers is found by its question and its values, beside the claims and under the box', async ({
  page,
}) => {
  await page.goto('./search/?q=ruled+out');
  const list = page.locator('[data-part="differences"]');
  await expect(list.getByRole('heading')).toHaveText(/^\d+ differences? between the papers$/);
  await expect(list.getByRole('link', { name: 'Is a deal ruled out, or only for now?' })).toBeVisible();
  await box(page).fill('foreseeable');
  await expect(page).toHaveURL(/\?q=foreseeable$/);
  await expect(options(page).filter({ hasText: 'Is a deal ruled out' })).toContainText('the papers differ');
  await box(page).press('ArrowUp');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/differences\/[\w-]+\/$/);
  await page.goBack();
  await expect(box(page)).toHaveValue('foreseeable');
});

test('words that only a difference has are not told as nothing', async ({ page }) => {
  await page.goto('./search/?q=%22hardly+in+the+near+future%22');
  await expect(total(page)).toHaveText('No claim, but 1 difference between the papers');
});
