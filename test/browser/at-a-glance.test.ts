/** What one sees at a glance: where the focus is, where one is, what can be done, and what is about to go. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import {
  allCalledBack,
  openSample,
  PHONE,
  rowOf,
  rows,
  settle,
  stillness,
  undoToast,
  visit,
} from './visit.ts';

const poplar = poplarWithSample({ UNDO_SECONDS: '60' });

/** What has the focus, and by what its ring is cut off, if by anything. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { name: '', cut: false };
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
    const name = `${element.tagName} ${element.ariaLabel ?? element.textContent.slice(0, 30)}`;
    if (outlineStyle === 'none') return { name, cut: false };
    const room = Math.max(0, Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset));
    const box = element.getBoundingClientRect();
    const isCutBy = (around: Element): boolean => {
      const edge = around.getBoundingClientRect();
      return (
        box.left - room < edge.left - 0.5 ||
        box.right + room > edge.right + 0.5 ||
        box.top - room < edge.top - 0.5 ||
        box.bottom + room > edge.bottom + 0.5
      );
    };
    let cut = false;
    for (let around = element.parentElement; around !== null; around = around.parentElement)
      if (getComputedStyle(around).overflow !== 'visible' && isCutBy(around)) cut = true;
    return { name, cut };
  });

/** Tabs on until the focus is back; gives what it passed and those whose ring is cut off. */
async function tabThrough(page: Page): Promise<{ passed: string[]; cut: string[] }> {
  const passed: string[] = [];
  const cut: string[] = [];
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.name !== '' && at.name === passed[0]) break;
    passed.push(at.name);
    if (at.cut) cut.push(at.name);
  }
  return { passed, cut };
}

describe('by keyboard', () => {
  test('the ring of whatever has the focus is whole', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await page.goto('/mail?view=attachments');
    await rowOf(page, 'Plant list').click();
    await page.getByRole('link', { name: 'Download all' }).waitFor();
    await page.keyboard.press('c');
    await page.getByRole('combobox', { name: 'To' }).waitFor();
    const { passed, cut } = await tabThrough(page);
    expect(passed).toContain('BUTTON Elena Costa');
    expect(passed).toContain('BUTTON Bcc');
    expect(cut).toEqual([]);
  });

  test('the item of a menu that Enter would choose has a ring; the pointer needs none', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    const ring = (name: string) =>
      page
        .getByRole('menuitemradio', { name })
        .evaluate((item) => getComputedStyle(item).outlineStyle);
    const trigger = page.getByRole('button', { name: /^View, order/ });
    await trigger.click();
    await page.getByRole('menuitemradio', { name: 'Sender' }).hover();
    await page.locator('[role=menuitemradio][data-highlighted]').waitFor();
    expect(await ring('Sender')).toBe('none');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => ring('Subject')).toBe('solid');
  });

  test('the palette offers first what one would most likely want, and Tab leads past it', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    const first = async () => {
      await page.keyboard.press('Control+k');
      await page.locator('[role=combobox]:focus').waitFor();
      const words = await page.getByRole('option').locator('span:first-child').allInnerTexts();
      return words.slice(0, 4);
    };
    expect(await first()).toEqual(['New message', 'Search', 'Check for new mail', 'Inbox']);
    expect(await page.getByRole('option', { name: 'Keyboard shortcuts' }).count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Close');
    await page.keyboard.press('Escape');
    await rows(page).nth(1).click();
    await page.locator('#message article h2').waitFor();
    expect(await first()).toEqual(['Reply', 'Reply to all', 'Forward', 'Delete']);
  });
});

describe('in the list', () => {
  test('the heading of a day stays in sight until the next one pushes it out', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    const list = page.locator('#list');
    const top = async (words: string) => {
      const heading = list.locator('p').filter({ hasText: words });
      return ((await heading.boundingBox())?.y ?? 0) - ((await list.boundingBox())?.y ?? 0);
    };
    const beneath = await top('Yesterday');
    const scrollTo = (y: number) => list.evaluate((box, wanted) => box.scrollTo(0, wanted), y);
    await scrollTo(beneath - 60);
    await expect.poll(() => top('Yesterday')).toBe(60);
    expect(await top('Today')).toBe(0);
    await scrollTo(beneath - 10);
    await expect.poll(() => top('Yesterday')).toBe(10);
    expect(await top('Today')).toBe(10 - 28);
    await scrollTo(beneath + 30);
    await expect.poll(() => top('Yesterday')).toBe(0);
  });

  test('the buttons of a row stand in one line under its date, whatever its height', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    const row = rowOf(page, 'The recording from the jetty');
    for (const density of ['cozy', 'comfortable'] as const) {
      await settle(page, { density });
      await row.hover();
      const buttons = row.getByRole('button');
      await expect.poll(() => buttons.count()).toBe(3);
      const boxes = await buttons.evaluateAll((all) =>
        all.map((button) => button.getBoundingClientRect().toJSON()),
      );
      expect(new Set(boxes.map(({ top, bottom }) => (top + bottom) / 2)).size).toBe(1);
      expect(await row.locator('time').isVisible()).toBe(true);
      // What stood there is covered by nothing: it makes room.
      expect(await row.getByLabel('Attachment').isVisible()).toBe(false);
      const words = await row.getByRole('link').boundingBox();
      const left = Math.min(...boxes.map((box) => box.left));
      expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(left);
    }
    await settle(page, { density: 'cozy' });
  });

  test('what is deleted says above the list when it is gone for good, and lies on nothing', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await page.goto('/mail?view=attachments');
    await rowOf(page, 'Plant list').focus();
    await page.keyboard.press('Delete');
    await undoToast(page).waitFor();
    await page.goto('/mail?view=deleted');
    const row = rowOf(page, 'Plant list');
    await row.waitFor();
    await page.getByText(/The next one is gone for good in \d+ seconds/).waitFor();
    const undo = await row.getByRole('button', { name: 'Undo' }).boundingBox();
    const clip = await row.getByLabel('Attachment').boundingBox();
    expect(await row.getByRole('button').count()).toBe(1);
    expect((clip?.x ?? 0) + (clip?.width ?? 0)).toBeLessThanOrEqual(undo?.x ?? 0);
    await page.keyboard.press('z');
    await row.waitFor({ state: 'detached' });
    expect(await page.getByText('gone for good in').count()).toBe(0);
    await allCalledBack(page);
  });

  test('where nothing is found, searching the whole text is offered once', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await page.goto('/mail?q=no-such-words');
    await page.getByText('Nothing found').waitFor();
    expect(await page.getByRole('button', { name: 'Search the whole text' }).count()).toBe(1);
  });
});

test('formatted words begin as far below the head as plain ones', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await rowOf(page, 'Invitation: Site walk').click();
  const words = page.frameLocator('#message iframe').getByText('Site walk, Riverside Park').first();
  await expect
    .poll(() => words.evaluate((element) => element.getBoundingClientRect().top))
    .toBeLessThan(4);
});

test('a sender’s address is whole on a phone: by its end one knows whose it is', async () => {
  const { page } = await visit(poplar().url, { viewport: { width: 390, height: 844 } });
  await openSample(page);
  await page.goto('/mail?q=from:security@meridian');
  await rowOf(page, 'URGENT').click();
  const line = page.locator('#message header p', { hasText: 'meridian-bank.example.org' }).first();
  const beyond = () =>
    line.evaluate((element) => {
      const address = element.querySelector('span')?.getBoundingClientRect();
      return (address?.right ?? 0) - element.getBoundingClientRect().right;
    });
  expect(await beyond()).toBeLessThanOrEqual(0.5);
});

test('the list of settings marks the part that one is at', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await page.goto('/settings#keyboard');
  const current = page.locator('nav [aria-current=location]');
  await expect.poll(() => current.allInnerTexts()).toEqual(['Keyboard']);
  await page.getByRole('link', { name: 'Data kept here' }).click();
  await expect.poll(() => current.allInnerTexts()).toEqual(['Data kept here']);
  await page.getByRole('link', { name: 'Mailbox log' }).click();
  await expect.poll(() => current.allInnerTexts()).toEqual(['Mailbox log']);
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect.poll(() => current.allInnerTexts()).toEqual(['Appearance']);
});

test('a menu that a low window has no room for can be scrolled to its end', async () => {
  const { page } = await visit(poplar().url, { viewport: { width: 1440, height: 420 } });
  await openSample(page);
  await page.getByRole('button', { name: /^View, order/ }).click();
  const last = page.getByRole('menuitem', { name: /eml/ });
  await last.waitFor();
  await stillness(page);
  const menu = await page.getByRole('menu').boundingBox();
  expect(menu?.y).toBeGreaterThanOrEqual(0);
  expect((menu?.y ?? 0) + (menu?.height ?? 0)).toBeLessThanOrEqual(420);
  await last.scrollIntoViewIfNeeded();
  expect((await last.boundingBox())?.y).toBeLessThan(420);
});

test('a thumb hits what it is meant to, and no field makes a phone enlarge the page', async () => {
  const { page } = await visit(poplar().url, PHONE);
  await openSample(page);
  const low = (targets: string) =>
    page.locator(targets).evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .filter((one) => one.getBoundingClientRect().height < 44)
        .map((one) => one.ariaLabel ?? one.textContent),
    );
  const letters = async (fields: string) =>
    page
      .locator(fields)
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  expect(Math.min(...(await letters('#search')))).toBeGreaterThanOrEqual(16);
  expect(await low('[role=toolbar] > button')).toEqual([]);
  await page.getByRole('button', { name: 'Mailbox', exact: true }).tap();
  await page.getByRole('dialog').getByRole('link', { name: 'Starred' }).waitFor();
  expect(await low('[role=dialog] nav a')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await rows(page).nth(2).tap();
  await page.locator('#message article h2').waitFor();
  expect(await low('#message [role=toolbar] button')).toEqual([]);
  await page.getByRole('button', { name: 'More actions' }).tap();
  await page.getByRole('menuitem').first().waitFor();
  expect(await low('[role=menuitem]')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reply', exact: true }).tap();
  await page.getByRole('textbox', { name: 'Subject' }).waitFor();
  expect(
    Math.min(...(await letters('form :is(input:not([type=file]), textarea)'))),
  ).toBeGreaterThanOrEqual(16);
  await page.getByRole('button', { name: 'Cc', exact: true }).tap();
  await page.keyboard.type('a');
  await page.getByRole('option').first().waitFor();
  expect(await low('[role=option], form button:not([data-chip] *)')).toEqual([]);
});

test('the words of a strip are level with its buttons, which a thumb hits, too', async () => {
  for (const hasTouch of [false, true]) {
    const viewport = { width: 390, height: 844 };
    const { page } = await visit(poplar().url, { viewport, hasTouch, isMobile: hasTouch });
    await openSample(page);
    await rows(page).nth(2).locator('a').click();
    await page.locator('#message article h2').waitFor();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    const strip = undoToast(page);
    await strip.waitFor();
    // Both at once, for the strip may still be sliding in.
    const apart = await strip.evaluate((element) => {
      const [words, button] = ['p', 'button'].map((name) => {
        const box = element.querySelector(name)?.getBoundingClientRect();
        return box ? box.y + box.height / 2 : Number.NaN;
      });
      return Math.abs((words ?? 0) - (button ?? 0));
    });
    expect(apart).toBeLessThan(2);
    await strip.getByRole('button', { name: 'Undo' }).click();
    await rows(page).nth(2).waitFor();
    await allCalledBack(page);
  }
});

test('a tap beside a menu closes it, and does nothing to what lies below', async () => {
  const { page } = await visit(poplar().url, PHONE);
  await openSample(page);
  await page.getByRole('button', { name: /^View, order/ }).tap();
  await page.getByRole('menu').waitFor();
  await stillness(page);
  await page.touchscreen.tap(60, 600);
  await page.getByRole('menu').waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe('/mail');
});
