// SPDX-License-Identifier: MIT
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoSite, startDemoSite } from '../../../demo/site/server.ts';
import { keepPicture, launchChromium } from '../web/chromium.ts';

let browser: Browser;
let site: DemoSite;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await startDemoSite({ host: '127.0.0.1', port: 0 });
});
afterEach(() => site.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(3_000);
  await page.goto(site.url + path);
  return page;
}

const state = async () => (await fetch(`${site.url}/api/state`)).json();

describe('the demo site', () => {
  it('reserves an appointment, once, and says so', async () => {
    const page = await open('/');
    await keepPicture(page, 'site-home');
    await page.getByRole('link', { name: 'Book an appointment' }).click();
    await page.getByLabel('Name').fill('Ada');
    await page.getByLabel('Friday').check();
    await keepPicture(page, 'site-appointment');
    await page.getByRole('button', { name: 'Reserve' }).click();
    await page.getByRole('heading', { name: 'Reserved for Ada on Friday' }).waitFor();
    await page.reload();
    expect(await state()).toMatchObject({
      appointments: [{ number: 1, name: 'Ada', day: 'Friday', time: '10:00', notes: '' }],
      posts: { appointments: 1 },
    });
  });

  it('finds flights by a plain search from any page, cheapest first, and books one', async () => {
    const page = await open('/account');
    await page.getByRole('searchbox', { name: 'Search' }).fill('cheap flights to Berlin');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Flights to Berlin' }).waitFor();
    const prices = await page.locator('.price').allTextContents();
    const amounts = prices.map((price) => Number(price.replace('€', '')));
    expect(amounts).toHaveLength(5);
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
    await keepPicture(page, 'site-flights');

    await page
      .getByRole('listitem')
      .getByRole('link', { name: /^Select / })
      .first()
      .click();
    await page.getByLabel('Passenger name').fill('Ada');
    await page.getByRole('button', { name: 'Confirm booking' }).click();
    await page.getByRole('heading', { name: 'Have a good trip, Ada' }).waitFor();
    const { bookings, posts } = await state();
    expect(posts.bookings).toBe(1);
    expect(bookings).toMatchObject([{ flight: 'AL101', passenger: 'Ada', totalCents: 7_550 }]);
    await page.getByText(bookings[0].code).waitFor();
    await page.getByText('€75.50').waitFor();
    await keepPicture(page, 'site-booked');
  });

  it('asks by a dialog before it changes the plan', async () => {
    const page = await open('/account');
    const answers = [false, true];
    page.on('dialog', (dialog) => (answers.shift() ? dialog.accept() : dialog.dismiss()));
    await page.getByLabel('New plan').selectOption('Premium, €39.00 a month');
    await page.getByRole('button', { name: 'Change plan' }).click();
    expect((await state()).posts.plan).toBe(0);
    await page.getByRole('button', { name: 'Change plan' }).click();
    await page.getByRole('status').waitFor();
    expect(await state()).toMatchObject({ account: { plan: 'premium' }, posts: { plan: 1 } });
    await keepPicture(page, 'site-account');
  });

  it('works without JavaScript, on a phone', async () => {
    const page = await open('/account', {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    await page.getByLabel('Street').fill('1 <b>Mole</b> & Sons');
    await page.getByRole('button', { name: 'Save address' }).click();
    await page.getByRole('status').waitFor();
    await keepPicture(page, 'site-account-phone', true);
    expect(await page.getByLabel('Street').inputValue()).toBe('1 <b>Mole</b> & Sons');
    await page.goto(`${site.url}/trips/results?to=Berlin`);
    const overflow = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBe(0);
    await keepPicture(page, 'site-flights-phone');
  });
});

describe('the demo site, given bad input', () => {
  const post = (path: string, form: Record<string, string>) =>
    fetch(site.url + path, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });

  it('refuses a reservation without name or day, says why, and keeps what was typed', async () => {
    const response = await post('/appointments', {
      day: 'Sunday',
      time: '10:00',
      notes: '<script>x</script>',
    });
    const body = await response.text();
    expect(response.status).toBe(422);
    expect(body).toContain('Please tell us your name.');
    expect(body).toContain('Please choose a day.');
    expect(body).toContain('&lt;script&gt;');
    expect((await state()).appointments).toEqual([]);
  });

  it('escapes what people typed', async () => {
    const response = await fetch(
      `${site.url}/trips/results?to=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    );
    expect(await response.text()).not.toContain('<img');
  });

  it('refuses unknown flights, plans and bookings', async () => {
    expect((await post('/trips/book/XX9', { passenger: 'Ada' })).status).toBe(404);
    expect((await post('/account/plan', { plan: 'toString' })).status).toBe(422);
    expect((await fetch(`${site.url}/trips/booked/NOPE`)).status).toBe(404);
  });

  it('refuses a form that is too long', async () => {
    expect((await post('/appointments', { name: 'a'.repeat(20_000) })).status).toBe(413);
  });
});
