/** Every key does what the sheet of shortcuts says, wherever one stands, and rows say what they are. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { allCalledBack, openSample, rowOf, rows, undoToast, visit } from './visit.ts';

const poplar = poplarWithSample({ UNDO_SECONDS: '60' });

async function begin(): Promise<Page> {
  const { page } = await visit(poplar().url);
  await openSample(page);
  return page;
}

async function type(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const keyAt = (page: Page, index: number) => rows(page).nth(index).getAttribute('data-key');
const focusedRow = (page: Page) =>
  page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex') ?? 0));
const selected = (page: Page) => page.getByText(/^[\d,]+ selected$/);
const title = (page: Page) => page.locator('#message article h2');

test('keys move through the list, open what they stand on, and lead back to it', async () => {
  const page = await begin();
  const moves: readonly (readonly [string, number])[] = [
    ['j', 1],
    ['j', 2],
    ['ArrowDown', 3],
    ['k', 2],
    ['ArrowUp', 1],
    ['End', 90],
    ['Home', 1],
  ];
  for (const [key, row] of moves) {
    await type(page, key);
    await expect.poll(() => focusedRow(page), { message: key }).toBe(row);
  }
  const inSight = await page.evaluate(() => {
    const bottom = document.getElementById('list')?.getBoundingClientRect().bottom ?? 0;
    return [...document.querySelectorAll('[data-key]')].filter(
      (row) => row.getBoundingClientRect().bottom <= bottom,
    ).length;
  });
  await type(page, 'PageDown');
  await expect.poll(() => focusedRow(page)).toBeGreaterThan(inSight - 3);
  expect(await focusedRow(page)).toBeLessThanOrEqual(inSight);
  await type(page, 'PageUp');
  await expect.poll(() => focusedRow(page)).toBeLessThan(4);
  await type(page, 'Home');
  await expect.poll(() => focusedRow(page)).toBe(1);
  const key = await keyAt(page, 0);
  for (const [opens, closes] of [
    ['o', 'u'],
    ['Enter', 'Escape'],
  ] as const) {
    await type(page, opens);
    await title(page).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/mail/${key}`);
    await type(page, closes);
    await title(page).waitFor({ state: 'detached' });
    await expect.poll(() => focusedRow(page)).toBe(1);
  }
});

test('whoever comes to the list by Tab stands on its first row', async () => {
  const page = await begin();
  await page.locator('[data-key][tabindex="0"]').focus();
  await type(page, 'Enter');
  await title(page).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/mail/${await keyAt(page, 0)}`);
});

test('a key held down moves on where a browser takes a hundred new addresses in ten seconds and no more', async () => {
  const { page, complaints } = await visit(poplar().url);
  // As WebKit does.
  await page.addInitScript(() => {
    const { replaceState } = History.prototype;
    const calls: number[] = [];
    History.prototype.replaceState = function refuse(...told) {
      calls.push(performance.now());
      if (calls.filter((at) => performance.now() - at < 10_000).length > 100)
        throw new DOMException('Too many', 'SecurityError');
      replaceState.apply(this, told);
    };
  });
  await openSample(page);
  const key = await keyAt(page, 0);
  await rows(page).first().click();
  await title(page).waitFor();
  await page.evaluate(async () => {
    for (let held = 0; held < 240; held += 1) {
      const key = held % 120 < 60 ? 'j' : 'k';
      const event = new KeyboardEvent('keydown', { key, bubbles: true, repeat: true });
      document.activeElement?.dispatchEvent(event);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  });
  await expect.poll(() => new URL(page.url()).pathname).toBe(`/mail/${key}`);
  await type(page, 'j');
  await expect.poll(() => new URL(page.url()).pathname).toBe(`/mail/${await keyAt(page, 1)}`);
  expect(complaints).toEqual([]);
});

test('keys select all, none, read, unread and starred; Shift selects across days', async () => {
  const page = await begin();
  await type(page, 'j', 's', 'j', 'Shift+I', 'Escape');
  await type(page, '*', 's');
  await expect.poll(() => selected(page).innerText()).toBe('1 selected');
  await type(page, '*', 'r');
  const read = Number.parseInt(await selected(page).innerText(), 10);
  expect(read).toBeGreaterThan(0);
  await type(page, '*', 'u');
  await expect
    .poll(async () => Number.parseInt(await selected(page).innerText(), 10))
    .not.toBe(read);
  await type(page, '*', 'n');
  await selected(page).waitFor({ state: 'detached' });
  for (const keys of [['*', 'a'], ['Control+a']]) {
    await type(page, ...keys);
    await page.getByText('90 selected').waitFor();
    await type(page, 'Escape');
    await selected(page).waitFor({ state: 'detached' });
  }
  await rows(page).nth(2).getByRole('checkbox').click();
  await rows(page)
    .nth(12)
    .click({ modifiers: ['Shift'] });
  await page.getByText('11 selected').waitFor();
  await type(page, 'Escape');
});

test('keys mark a message as read, and as unread again', async () => {
  const page = await begin();
  const spoken = () => rows(page).nth(1).getAttribute('aria-label');
  await type(page, 'j', 'j', 'Shift+I');
  await expect.poll(spoken).not.toMatch(/^unread/);
  await type(page, 'Shift+U');
  await expect.poll(spoken).toMatch(/^unread/);
});

test('three deletions come back one by one, the last one first, and the focus is never lost', async () => {
  const page = await begin();
  await type(page, 'j', 'j', 'j');
  const gone: (string | null)[] = [];
  for (const left of [89, 88, 87]) {
    gone.push(await keyAt(page, 2));
    await type(page, '#');
    await page.getByRole('heading', { name: new RegExp(`^Inbox ?${left}`) }).waitFor();
    await expect.poll(() => focusedRow(page)).toBe(3);
  }
  await undoToast(page).getByText('3 messages deleted').waitFor();
  for (const key of gone.toReversed()) {
    await type(page, 'z');
    await page.locator(`[data-key="${key}"]`).waitFor();
  }
  await expect
    .poll(async () => [await keyAt(page, 2), await keyAt(page, 3), await keyAt(page, 4)])
    .toEqual(gone);
  await allCalledBack(page);
});

test('keys open the menu, and go to every list', async () => {
  const page = await begin();
  await rowOf(page, '[tree-walkers]').first().click();
  await title(page).waitFor();
  await type(page, '.');
  await page.locator('[role=menuitem]:first-of-type:focus').waitFor();
  await type(page, 'Escape');
  await page.locator('[aria-label="More actions"][aria-expanded=false]:focus').waitFor();
  const lists = { u: 'unread', s: 'starred', a: 'attachments', '#': 'deleted', d: 'drafts' };
  const letters = { o: 'outbox', t: 'sent', m: 'imported' };
  for (const [key, view] of Object.entries({ ...lists, ...letters })) {
    await type(page, 'g', key);
    await expect.poll(() => new URL(page.url()).search, { message: key }).toBe(`?view=${view}`);
  }
  await type(page, 'g', 'i');
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('a row is announced as unread, by whom, about what, with what, when, and how large if it is', async () => {
  const page = await begin();
  const row = rowOf(page, 'The recording from the jetty').first();
  expect(await row.getAttribute('aria-label')).toMatch(
    /^unread, Leo Marchetti, The recording from the jetty .+, attachment, \S+, [\d.]+ MB$/,
  );
});

const activeIn = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.closest(wanted) != null, selector);

test('buttons and boxes above the list keep Enter and Space; letters work there, too', async () => {
  const page = await begin();
  await page.getByRole('button', { name: /^View/ }).focus();
  await type(page, 'Enter');
  await page.getByRole('menuitemradio', { name: 'Oldest first' }).waitFor();
  await type(page, 'Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.getByLabel('Select all messages').focus();
  await type(page, 'Space');
  await selected(page).waitFor();
  expect(Number.parseInt(await selected(page).innerText(), 10)).toBeGreaterThan(1);
  await page.getByRole('toolbar').getByRole('button', { name: 'Star or unstar' }).first().focus();
  await type(page, 'Enter');
  await page.locator('[data-toast=undoable]').waitFor();
  expect(new URL(page.url()).pathname).toBe('/mail');
  await type(page, 'Escape');
  await selected(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^View/ }).focus();
  await type(page, 'j');
  await expect.poll(() => focusedRow(page)).toBe(1);
});

test('letters of another script mean what stands in their place', async () => {
  const page = await begin();
  await page.evaluate(() => {
    const press = (key: string, code: string, ctrlKey = false) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, code, ctrlKey, bubbles: true, cancelable: true }),
      );
    press('ت', 'KeyJ');
    press('ن', 'KeyK', true);
  });
  await page.getByRole('dialog').waitFor();
  await type(page, 'Escape');
  await expect.poll(() => focusedRow(page)).toBe(1);
});

test('the focus comes back from the palette and the sheet, and goes with whoever goes to another list', async () => {
  const page = await begin();
  await type(page, 'j', 'j');
  await expect.poll(() => focusedRow(page)).toBe(2);
  for (const keys of ['Control+k', '?']) {
    await type(page, keys);
    await page.getByRole('dialog').waitFor();
    await type(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => focusedRow(page), { message: keys }).toBe(2);
  }
  await type(page, 'o');
  await title(page).waitFor();
  for (const keys of ['Control+k', '?']) {
    await type(page, keys);
    await page.getByRole('dialog').waitFor();
    await type(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('[data-scrolls=message]:focus').waitFor();
  }
  for (const key of ['#', 's', 'd', 'i']) {
    await type(page, 'g', key);
    await page.waitForLoadState('networkidle');
    await expect.poll(() => activeIn(page, '#list'), { message: key }).toBe(true);
  }
});

test('Enter right after the last letter leads to the first of what is found', async () => {
  const page = await begin();
  await page.locator('#search').focus();
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('#search');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(box, 'jetty');
    box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await expect.poll(() => focusedRow(page)).toBe(1);
  const row = page.locator('[data-key]:focus');
  expect(await row.getAttribute('aria-label')).toContain('jetty');
  expect(new URL(page.url()).pathname).toBe('/mail');
});

test('all unread rows are selected, also those far below, and what is done to them comes back', async () => {
  const page = await begin();
  const unread = async () => {
    await type(page, '*', 'u');
    await selected(page).waitFor();
    return Number.parseInt(await selected(page).innerText(), 10);
  };
  const count = await unread();
  const answer = await page.request.get('/api/messages/keys?view=inbox&q=is:unread');
  const told = (await answer.json()).keys.length;
  expect(count).toBe(told);
  await type(page, 'Control+a');
  await page.getByText('90 selected').waitFor();
  await type(page, 'Shift+I');
  await page.getByText(`${told} messages marked as read`).waitFor();
  await type(page, 'Escape', 'z');
  await page.getByText(`${told} messages marked as unread`).waitFor();
  expect(await unread()).toBe(told);
});

test('keys show all fields, and give the message as a file', async () => {
  const page = await begin();
  await rowOf(page, '[tree-walkers]').first().click();
  await title(page).waitFor();
  await expect
    .poll(async () => {
      await type(page, 'h');
      return await page.getByRole('dialog').count();
    })
    .toBe(1);
  await type(page, 'Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const file = page.waitForEvent('download');
  await type(page, 'Shift+D');
  expect((await file).suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d \S.*\.eml$/);
});
