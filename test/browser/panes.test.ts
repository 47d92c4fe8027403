/** List and message as one likes them: layout, sizes and density, kept over a reload. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faults } from './axe.ts';
import { poplarWithSample } from './beginning.ts';
import { openSample, rowOf, rows, stillness, visit } from './visit.ts';

const poplar = poplarWithSample();

async function choose(page: Page, name: string) {
  // A list that has just come takes the focus, and would close the menu.
  await stillness(page);
  await page.getByRole('button', { name: /^View, order/ }).click();
  await Promise.all([
    page.waitForResponse((answer) => answer.url().endsWith('/api/settings')),
    page.getByRole('menuitemradio', { name }).click(),
  ]);
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not in sight.`);
  return box;
};

test('the rail is narrowed to its pictures and widened again, by its button and from the palette', async () => {
  const { page, complaints } = await visit(poplar().url);
  await openSample(page);
  const width = async () => (await boxOf(page, 'header')).width;
  const names = page.getByRole('navigation').getByText('With attachments');
  expect(await width()).toBe(224);
  const narrow = page.getByRole('button', { name: 'Collapse the sidebar' });
  await narrow.click();
  await page.locator('[data-rail-switch]:focus').waitFor();
  expect(await width()).toBe(56);
  await page.reload();
  await rows(page).first().waitFor();
  expect(await width()).toBe(56);
  expect((await names.boundingBox())?.width).toBe(1);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Expand the sidebar' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('sidebar');
  await page.keyboard.press('Enter');
  await narrow.waitFor();
  expect(await width()).toBe(224);
  await page.setViewportSize({ width: 900, height: 800 });
  expect(await narrow.isVisible()).toBe(false);
  expect(await width()).toBe(56);
  expect(complaints).toEqual([]);
});

test('a message opens beside the list, below it, or in its place, and again so tomorrow', async () => {
  const { page, complaints } = await visit(poplar().url);
  await openSample(page);
  await rows(page).nth(2).click();
  await page.locator('#message article').waitFor();
  expect((await boxOf(page, '#message')).x).toBeGreaterThan((await boxOf(page, '#list')).x);

  await choose(page, 'Message below the list');
  await page.reload();
  await page.locator('#message article').waitFor();
  await rows(page).first().waitFor();
  const list = await boxOf(page, '#list');
  expect((await boxOf(page, '#message')).y).toBeGreaterThanOrEqual(list.y + list.height);

  const line = page.getByRole('separator', { name: 'Height of the list' });
  await line.focus();
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowDown');
  const larger = await boxOf(page, '#list');
  expect(larger.height).toBeGreaterThan(list.height + 60);
  await page.reload();
  await rows(page).first().waitFor();
  expect((await boxOf(page, '#list')).height).toBe(larger.height);

  await choose(page, 'One at a time');
  expect(await page.locator('#list').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await page.locator('#list').waitFor();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/mail');
  expect(await page.locator('#message').isVisible()).toBe(false);

  await choose(page, 'Message beside the list');
  const { width } = await boxOf(page, '#list');
  const handle = await boxOf(page, '[aria-label="Width of the list"]');
  // What selects words in WebKit, wherever the pointer goes from there.
  const selects = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const press = (event: MouseEvent) => resolve(!event.defaultPrevented);
        window.addEventListener('mousedown', press, { once: true });
      }),
  );
  await page.mouse.move(handle.x, 400);
  await page.mouse.down();
  expect(await selects).toBe(false);
  await page.mouse.move(handle.x + 90, 420, { steps: 4 });
  await page.mouse.up();
  expect((await boxOf(page, '#list')).width).toBeCloseTo(width + 90, -1);

  // The keys are with the line that was dragged.
  await page.keyboard.press('ArrowRight');
  expect((await boxOf(page, '#list')).width).toBeCloseTo(width + 106, -1);
  await page.keyboard.press('ArrowLeft');
  const splitter = page.getByRole('separator', { name: 'Width of the list' });
  const told = async () => Number(await splitter.getAttribute('aria-valuenow'));
  await expect.poll(told).toBeCloseTo(width + 90, -1);
  const dragged = await boxOf(page, '[aria-label="Width of the list"]');
  await page.mouse.dblclick(dragged.x, 400);
  await page.reload();
  await rows(page).first().waitFor();
  expect((await boxOf(page, '#list')).width).toBe(width);
  // The pane's, with the line at its edge.
  await expect.poll(told).toBeCloseTo(width, -1);
  expect(complaints).toEqual([]);
});

test('rows stand closer or further apart, and the day they came on stays in sight', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const height = async () => (await rows(page).first().boundingBox())?.height ?? 0;
  const cozy = await height();
  await choose(page, 'Compact');
  await expect.poll(height).toBeLessThan(cozy);
  await choose(page, 'Comfortable');
  await expect.poll(height).toBeGreaterThan(cozy);
  await page.getByText('Today', { exact: true }).first().waitFor();
  await page.locator('#list').evaluate((list) => list.scrollTo(0, 2_000));
  await expect.poll(() => page.getByText('Today', { exact: true }).count()).toBe(0);
  const list = await page.locator('#list').boundingBox();
  const floating = await page.locator('#list p').first().boundingBox();
  expect(floating?.y).toBe(list?.y);
});

test('unread rows are heavier and have a dot, and first words stand in all rows but compact ones', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const look = (row: Locator) =>
    row.evaluate((element) => {
      const weigh = (found: Element | null | undefined) =>
        found ? Number(getComputedStyle(found).fontWeight) : Number.NaN;
      const [subject, preview] = element.querySelectorAll('a > span');
      const dot = element.querySelector('span.rounded-full')?.getBoundingClientRect();
      return {
        sender: weigh(element.querySelector('div > span > span')),
        subject: weigh(subject),
        dot: dot === undefined ? null : [dot.width, dot.height],
        words: preview?.textContent !== '' && (preview?.getBoundingClientRect().width ?? 0) > 0,
      };
    });
  const unread = rowOf(page, 'Leo Marchetti').and(page.locator('[aria-label^=unread]')).first();
  const key = await unread.getAttribute('data-key');
  const row = page.locator(`[data-key="${key}"]`);
  await choose(page, 'Comfortable');
  const before = await look(row);
  expect(before).toMatchObject({ dot: [8, 8], words: true });
  await row.click();
  await page.locator(`[data-key="${key}"]:not([aria-label^=unread])`).waitFor();
  const after = await look(row);
  expect(after.dot).toBeNull();
  expect(before.sender).toBeGreaterThanOrEqual(after.sender + 200);
  expect(before.subject).toBeGreaterThanOrEqual(after.subject + 200);
  await choose(page, 'Compact');
  await expect.poll(async () => (await look(row)).words).toBe(false);
  await choose(page, 'Cozy');
  await expect.poll(async () => (await look(row)).words).toBe(true);
});

test('an open message far down the list is in sight after a reload', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await page.locator('#list').evaluate((list) => list.scrollTo(0, list.scrollHeight));
  const last = rows(page).filter({ visible: true }).last();
  await expect
    .poll(async () => Number(await last.getAttribute('aria-rowindex')))
    .toBeGreaterThan(60);
  const key = await last.getAttribute('data-key');
  await last.click();
  await page.locator('#message article').waitFor();
  await page.reload();
  await page.locator(`[data-key="${key}"]`).waitFor();
  await expect
    .poll(() => page.locator('#list').evaluate((list) => list.scrollTop))
    .toBeGreaterThan(500);
});

test('keys of one letter can be turned off; the palette and the arrows stay', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const off = await page.evaluate(async () => {
    const answer = await fetch('/api/settings', {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ keyboard: 'off' }),
    });
    return answer.status;
  });
  expect(off).toBe(200);
  await page.reload();
  await rows(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await page.keyboard.press('#');
  expect(await page.getByText('1 selected').count()).toBe(0);
  await page.getByRole('button', { name: /^Account / }).click();
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  const keys = page.getByRole('dialog').locator('kbd');
  await keys.filter({ hasText: 'Home' }).waitFor();
  expect(await keys.allInnerTexts()).not.toContain('J');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Delete');
  await page.locator('[data-toast=undo]').waitFor();
  expect(await page.locator('[data-toast=undo] kbd:visible').count()).toBe(0);

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('starred');
  await page.getByRole('option', { name: 'Starred', exact: false }).first().waitFor();
  await page.getByRole('combobox').fill('sunday lunch');
  await page.getByRole('option', { name: /Sunday lunch/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('#message article h2').filter({ hasText: 'Sunday lunch' }).waitFor();
});

test('the message’s buttons stay in their places, also for a mailing list’s', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const names = () =>
    page
      .locator('#message [role=toolbar] button')
      .evaluateAll((buttons) => buttons.map(({ ariaLabel }) => ariaLabel));
  await rowOf(page, 'Chorprobe').click();
  await page.locator('#message h2', { hasText: 'Chorprobe' }).waitFor();
  const usual = await names();
  await rowOf(page, '[tree-walkers] Old lime').click();
  await page.locator('#message h2', { hasText: 'Old lime' }).waitFor();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: /^Reply to / }).waitFor();
  expect(await names()).toEqual(usual);
});

test('a subject stands whole where it fits; only then come first words', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const subject = rowOf(page, 'oak or larch for the benches?').first().locator('a > span').first();
  const cut = await subject.evaluate((span) => span.scrollWidth - span.clientWidth);
  expect(cut).toBe(0);
});

test('a row that comes under a pointer at rest says its date until something can be done there', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const row = rows(page).nth(2);
  await row.hover();
  await row.getByRole('button', { name: 'Delete' }).click();
  const says = () =>
    rows(page)
      .nth(2)
      .evaluate((each) => {
        const time = each.querySelector('time');
        const isDated = time !== null && getComputedStyle(time).visibility === 'visible';
        return isDated || each.querySelector('[aria-label=Delete]') !== null;
      });
  await page.getByText('deleted', { exact: false }).first().waitFor();
  await stillness(page);
  expect(await says()).toBe(true);
});
