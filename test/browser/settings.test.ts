/** What a person chooses lasts, on every device, until the account is forgotten. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faults } from './axe.ts';
import { poplarWithSample } from './beginning.ts';
import { allCalledBack, openSample, overflow, PHONE, rows, visit } from './visit.ts';

const poplar = poplarWithSample();

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

test('the theme and the time to undo are kept with the account, for every browser', async () => {
  const first = await visit(poplar().url);
  await openSample(first.page);
  await first.page.goto('/settings');
  await first.page.getByLabel('Theme').selectOption('dark');
  await first.page.getByLabel('Time to undo a deletion').selectOption('300');
  expect(await theme(first.page)).toBe('dark');

  const { page } = await visit(poplar().url, { colorScheme: 'light' });
  await openSample(page);
  expect(await theme(page)).toBe('dark');
  const before = Date.now();
  const answered = page.waitForResponse(
    (answer) => answer.url().endsWith('/api/deletions') && answer.request().method() === 'POST',
  );
  await rows(page).nth(3).click();
  await page.keyboard.press('Delete');
  const { deletions } = await (await answered).json();
  expect(Date.parse(deletions[0].until) - before).toBeGreaterThan(250_000);
  await page.keyboard.press('z');

  // A device that is signed in already learns of it with its next page.
  await page.goto('/settings');
  await page.getByLabel('Theme').selectOption('light');
  await Promise.all([
    page.waitForResponse((answer) => (answer.request().postData() ?? '').includes('fontSize')),
    page.getByLabel('Text size').selectOption('larger'),
  ]);
  await first.page.reload();
  expect(await theme(first.page)).toBe('light');
  expect(await first.page.evaluate(() => document.documentElement.dataset.fontSize)).toBe('larger');
});

test('after deleting the open message the next one opens for whoever wants that', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await page.goto('/settings');
  const kept = page.waitForResponse((answer) => answer.url().endsWith('/api/settings'));
  await page.getByLabel('After deleting the open message').selectOption('next');
  await kept;
  for (const viewport of [{ width: 1440, height: 900 }, PHONE.viewport]) {
    await page.setViewportSize(viewport);
    await page.goto('/mail');
    const [first, second, third] = await Promise.all(
      [2, 3, 4].map((at) => rows(page).nth(at).getAttribute('data-key')),
    );
    await rows(page).nth(2).click();
    await page.waitForURL(`**/mail/${first}`);
    await page.keyboard.press('#');
    await page.waitForURL(`**/mail/${second}`);
    await page.locator('#message article h2').waitFor();
    await page.keyboard.press('#');
    await page.waitForURL(`**/mail/${third}`);
    await page.locator(`[data-scrolls=message]:focus, [data-key="${third}"]:focus`).waitFor();
    await page.keyboard.press('z');
    await page.keyboard.press('z');
    await allCalledBack(page);
    await page.waitForURL(`**/mail/${third}`);
    await page.goBack();
    await page.waitForURL('**/mail');
  }
});

test('who hands mail in where the administrator says is told so, and a copy to oneself is kept', async () => {
  const { page, complaints } = await visit(poplar().url);
  await openSample(page);
  await page.goto('/settings');
  const sending = page.getByRole('region', { name: 'Sending' });
  await sending.getByText('Set by whoever runs this server.').waitFor();
  expect(await sending.getByRole('button').count()).toBe(0);
  const copy = sending.getByRole('switch', { name: 'Copy to yourself' });
  const kept = page.waitForResponse((response) => response.url().endsWith('/api/settings'));
  await copy.click();
  await kept;
  await page.reload();
  expect(await copy.getAttribute('aria-checked')).toBe('true');
  expect(complaints).toEqual([]);
});

test('names are removed one after the other while one is written, and come back only by undoing', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await page.evaluate(async () => {
    const { identities } = await (await fetch('/api/identities')).json();
    const named = (name: string) => ({ ...identities[0], id: name.padEnd(22, 'A'), name });
    const body = JSON.stringify({ identities: ['One', 'Two', 'Three'].map(named) });
    const headers = { 'content-type': 'application/json' };
    await fetch('/api/identities', { method: 'PUT', headers, body });
  });
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Edit One' }).click();
  await page.getByLabel('Name', { exact: true }).fill('First');
  const held = Promise.withResolvers<void>();
  await page.route('**/api/identities', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Remove Two' }).click();
  await page.getByRole('button', { name: 'Remove Three' }).click();
  held.resolve();
  await expect.poll(() => page.getByRole('button', { name: /^Remove / }).count()).toBe(0);
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('First');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Edit First' }).waitFor();
  await page.getByText(/^Three <.*> was removed/).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(/^Two <.*> was removed/).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Edit First' }).waitFor();
  expect(await page.getByRole('button', { name: /^Edit / }).count()).toBe(2);
  await page.getByRole('button', { name: 'Edit Three' }).waitFor();
});

test('by keyboard the focus goes into what a button opens, and back to it, and never gets lost', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const another = await visit(poplar().url);
  await openSample(another.page);
  await page.evaluate(async () => {
    const { identities } = await (await fetch('/api/identities')).json();
    const named = (name: string) => ({ ...identities[0], id: name.padEnd(22, 'A'), name });
    const body = JSON.stringify({ identities: ['One', 'Two'].map(named) });
    const headers = { 'content-type': 'application/json' };
    await fetch('/api/identities', { method: 'PUT', headers, body });
  });
  await page.goto('/settings');
  const press = (name: string | RegExp) =>
    page.getByRole('button', { name }).first().press('Enter');
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at instanceof HTMLInputElement ? at.value : (at?.ariaLabel ?? at?.textContent);
    });
  await press('Edit Two');
  await expect.poll(focused).toBe('Two');
  await press('Cancel');
  await expect.poll(focused).toMatch(/^Edit Two/);
  await press('Edit Two');
  await page.getByLabel('Name', { exact: true }).fill('Second');
  await press('Save');
  await expect.poll(focused).toMatch(/^Edit Second/);
  await press('Make default Second');
  await expect.poll(() => page.getByRole('button', { name: /^Make default One/ }).count()).toBe(1);
  expect(await focused()).toMatch(/^Edit Second/);
  await press('Add a name or an address');
  await expect.poll(focused).toBe('Second');
  await press('Cancel');
  await expect.poll(focused).toBe('Add a name or an address');

  const devices = page.getByRole('region', { name: 'Devices' });
  await devices.getByRole('button', { name: 'Sign out everywhere else' }).press('Enter');
  await expect.poll(() => devices.getByRole('listitem').count()).toBe(1);
  expect(await focused()).toBe('Devices');
  // A window that is closed while it goes to the sign-in holds the browser up.
  await another.page
    .getByRole('heading', { name: 'Sign in to Poplar' })
    .waitFor({ timeout: 15_000 });
});

test('senders whose pictures are shown come back by Undo or its key, one, or all that were removed', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const domain = `${'long.'.repeat(45)}example.org`;
  const senders = Array.from({ length: 300 }, (_, number) => `sender-${number}@${domain}`);
  await page.evaluate(async (all) => {
    const headers = { 'content-type': 'application/json' };
    for (const trust of [all.slice(0, 150), all.slice(150)])
      await fetch('/api/settings', { method: 'PATCH', headers, body: JSON.stringify({ trust }) });
  }, senders);
  await page.goto('/settings');
  const region = page.getByRole('region', { name: 'Remote pictures' });
  const one = region.getByRole('button', { name: `Remove sender-1@${domain}` });
  await one.focus();
  await page.keyboard.press('Enter');
  await page.getByText(`sender-1@${domain} was removed.`).waitFor();
  await expect.poll(() => one.count()).toBe(0);
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  expect(focused).toBe(`Remove sender-10@${domain}`);
  await page.keyboard.press('z');
  await one.waitFor();

  await region.getByRole('button', { name: 'Remove all' }).click();
  await page.getByText('300 senders were removed.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await region.getByRole('button', { name: 'Show all 300' }).press('Enter');
  await expect.poll(() => region.getByRole('listitem').count()).toBe(300);
  const [ninth] = senders.toSorted((one, other) => one.localeCompare(other)).slice(8);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(`Remove ${ninth}`);
  await expect.poll(() => page.locator('[data-toast]').count()).toBe(0);
  await page.reload();
  await region.getByRole('button', { name: 'Show all 300' }).waitFor();
});

test('a log that did not come is asked for again, and shown whole, from row to row', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const entries = Array.from({ length: 20 }, (_, number) => ({
    at: new Date(Date.UTC(2026, 0, 30 - number, 12)).toISOString(),
    kind: 'arrived',
    count: number + 2,
    words: 'New mail.',
  }));
  await page.route('**/api/log', (route) => route.abort());
  await page.goto('/settings');
  const log = page.getByRole('region', { name: 'Mailbox log' });
  const again = log.getByRole('button', { name: 'Try again' });
  await again.focus();
  await page.route('**/api/log', (route) => route.fulfill({ json: { entries } }));
  await again.press('Enter');
  await expect.poll(() => log.getByRole('listitem').count()).toBe(12);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('Mailbox log');
  await log.getByRole('button', { name: 'Show all 20' }).press('Enter');
  await expect.poll(() => log.getByRole('listitem').count()).toBe(20);
  expect(await focused()).toBe(await log.getByRole('listitem').nth(12).textContent());
});

test('what the server did not keep is said in sight of what was chosen', async () => {
  const { page } = await visit(poplar().url, { viewport: { width: 390, height: 700 } });
  await openSample(page);
  await page.goto('/settings');
  await page.route('**/api/settings', (route) => route.abort());
  const singles = page.getByRole('switch', { name: 'Single-key shortcuts' });
  await singles.click();
  await page.getByText(/^Not changed/).waitFor();
  await expect.poll(() => singles.getAttribute('aria-checked')).toBe('true');
  const { top, height } = await page.getByText(/^Not changed/).evaluate((words) => {
    const box = words.getBoundingClientRect();
    return { top: box.top, height: window.innerHeight };
  });
  expect(top).toBeGreaterThan(50);
  expect(top).toBeLessThan(height);
});

test('conversations are switched on in the settings as well as above the list', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await page.goto('/settings');
  const conversations = page.getByRole('switch', { name: 'Conversations' });
  const kept = page.waitForResponse((response) => response.url().endsWith('/api/settings'));
  await conversations.click();
  await kept;
  await page.goto('/mail');
  await rows(page).first().waitFor();
  await page.getByRole('button', { name: /^View, order/ }).click();
  const choice = page.getByRole('menuitemradio', { name: 'Conversations' });
  expect(await choice.getAttribute('aria-checked')).toBe('true');
  await page.getByRole('menuitemradio', { name: 'Each message' }).click();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the settings fit every width in ${colorScheme}, and axe has nothing to say`, async () => {
    const { page, complaints } = await visit(poplar().url, { colorScheme });
    await openSample(page);
    await page.evaluate(async () => {
      const body = JSON.stringify({ trust: ['ada@example.org', 'ben@example.org'] });
      const headers = { 'content-type': 'application/json' };
      await fetch('/api/settings', { method: 'PATCH', headers, body });
    });
    for (const width of [1440, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/settings');
      await page.getByText('This browser').waitFor();
      expect(await faults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
    await page.getByRole('button', { name: 'Forget this account' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('a forgotten account begins anew: no message was read, nothing is chosen, all mail is there', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const row = rows(page).nth(1);
  const key = (await row.getAttribute('data-key')) ?? '';
  await row.click();
  await page.locator('#message article h2').waitFor();
  await page.goto('/settings');
  await page.getByLabel('Theme').selectOption('light');
  await page.getByRole('button', { name: 'Forget this account' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Forget this account' }).click();
  await page.getByRole('button', { name: 'Forget it for good' }).click();
  await page.getByRole('heading', { name: 'Sign in to Poplar' }).waitFor();
  await openSample(page);
  expect(await theme(page)).toBeUndefined();
  const again = page.locator(`[data-key="${key}"]`);
  await again.waitFor();
  expect(await again.getAttribute('aria-label')).toContain('unread');
});
