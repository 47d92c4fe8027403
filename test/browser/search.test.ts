/** Searching: as one types, in the URL, by keyboard, and back out of it. */
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { openSample, PHONE, rows, visit } from './visit.ts';

const poplar = poplarWithSample();

test('mail is found as one types, marked, linked, and left behind by Escape', async () => {
  const { page, complaints } = await visit(poplar().url);
  await openSample(page);
  const all = Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
  const count = async () => Number(await page.getByRole('grid').getAttribute('aria-rowcount'));

  await page.keyboard.press('/');
  await page.keyboard.type('nothing has this');
  await page.keyboard.press('Escape');
  await page.locator('[aria-rowindex="1"]:focus').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('invoice', { delay: 20 });
  await expect.poll(count).toBeLessThan(all);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('invoice');
  await expect.poll(() => page.locator('mark').first().innerText()).toMatch(/invoice/i);
  await page.getByRole('heading', { name: /^Found in Inbox/ }).waitFor();

  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator(':focus').getAttribute('aria-rowindex')).toBe('1');
  await page.keyboard.press('Enter');
  await page.locator('#message article').waitFor();
  const found = await count();
  const link = page.url();
  expect(new URL(link).searchParams.get('q')).toBe('invoice');

  const other = await page.context().newPage();
  await other.goto(link);
  await other.locator('#message article').waitFor();
  expect(await other.getByRole('searchbox').inputValue()).toBe('invoice');
  await expect
    .poll(async () => other.getByRole('grid').getAttribute('aria-rowcount'))
    .toBe(String(found));

  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/mail');
  expect(await count()).toBe(found);
  await page.goBack();
  await expect.poll(count).toBe(all);
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
  await page.goForward();
  await expect.poll(count).toBe(found);
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect.poll(count).toBe(all);
  expect(new URL(page.url()).search).toBe('');
  await page.locator('#list[aria-busy=false]').waitFor();
  expect(complaints).toEqual([]);
});

test('who leaves a search by Escape still stands on the row that has the focus', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await page.keyboard.press('/');
  await page.keyboard.type('is:unread');
  await page.getByRole('heading', { name: /^Found in Inbox/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[aria-rowindex="1"]:focus').waitFor();
  await page.keyboard.press('j');
  await page.locator('[aria-rowindex="2"]:focus').waitFor();
  const row = await page.locator(':focus').getAttribute('data-key');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: /^Inbox/ }).waitFor();
  await page.locator(`[data-key="${row}"][tabindex="0"]:focus`).waitFor();
  await page.keyboard.press('x');
  await page.locator(`[data-key="${row}"][aria-selected=true]`).waitFor();
});

test('with a thumb, what is typed is searched, and no row has a ring', async () => {
  const { page } = await visit(poplar().url, PHONE);
  await openSample(page);
  await page.getByRole('searchbox').tap();
  await page.keyboard.type('jetty');
  await page.keyboard.press('Enter');
  await page.locator('mark').first().waitFor();
  await page.locator('#list[aria-busy=false]').waitFor();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('conditions narrow the list, and what is none is searched as text and said so', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const box = page.getByRole('searchbox');
  await box.fill('has:attachment -is:starred larger:1k');
  await page.getByRole('heading', { name: /^Found in Inbox/ }).waitFor();
  const labels = () =>
    rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
  await expect
    .poll(async () => (await labels()).every((label) => /, attachment,/.test(label)))
    .toBe(true);
  expect(await labels()).not.toEqual([]);

  await box.fill('colour:red');
  await page.getByText('“colour:” is not known here, so it was searched as text.').waitFor();
  await page.getByText('Nothing found').waitFor();
  await page.getByRole('button', { name: 'Clear the search' }).last().click();
  await rows(page).first().waitFor();

  await box.fill('after:12/31/1999');
  await page.getByText(/^“after:12\/31\/1999”: a date looks like \W?31\/0?1\/2026\W?, /).waitFor();
  await page.getByText('Nothing found').waitFor();
  await box.fill('after:31/12/1999');
  await rows(page).first().waitFor();

  await box.fill('ご注文の和紙');
  await expect.poll(() => rows(page).count()).toBeGreaterThan(0);
  await expect.poll(() => page.locator('mark').first().innerText()).toBe('ご注文の和紙');
});

test('the list is sorted as asked, and says so in its address', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await page.getByRole('button', { name: 'View, order: Newest first' }).click();
  await page.getByRole('menuitemradio', { name: 'Largest first' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('largest');
  await expect.poll(async () => rows(page).first().innerText()).toMatch(/MB/);
  await page.reload();
  await rows(page).first().waitFor();
  await page.getByRole('button', { name: 'View, order: Largest first' }).waitFor();
  expect(await rows(page).first().innerText()).toMatch(/MB/);

  // Sender and subject stand first in a row, each in an element of its own.
  const first = (selector: string) =>
    rows(page)
      .locator(selector)
      .evaluateAll((all) => all.slice(0, 15).map((each) => each.textContent));
  const folded = (name: string) =>
    name
      .replace(/^(?:re|fwd?): /i, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase();
  for (const [name, sort, selector] of [
    ['Sender', 'sender', 'div > div > span > span[dir=auto]'],
    ['Subject', 'subject', 'a > span:first-child'],
  ] as const) {
    await page.getByRole('button', { name: /^View, order/ }).click();
    await page.getByRole('menuitemradio', { name }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe(sort);
    let names: string[] = [];
    const misplaced = async () => {
      names = (await first(selector)).map(folded);
      return names.filter((each, at) => each < (names[at - 1] ?? ''));
    };
    await expect.poll(misplaced, { message: sort }).toEqual([]);
    expect(new Set(names).size, sort).toBeGreaterThan(5);
  }
});

test('a page that is loaded as a search is made on the server, with what it says of a date', async () => {
  const { page, complaints } = await visit(poplar().url);
  await openSample(page);
  const address = '/mail?q=mail%20after%3A12%2F31%2F1999';
  expect(await (await page.request.get(address)).text()).toContain('a date looks like');
  await page.goto(address);
  await page.getByText(/a date looks like/).waitFor();
  expect(complaints).toEqual([]);
});
