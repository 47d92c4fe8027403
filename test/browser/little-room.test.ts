/** Where there is little room: nothing is cut off or lies on something else, and what matters stays. */
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import {
  allCalledBack,
  openSample,
  overflow,
  rows,
  settle,
  stillness,
  undoToast,
  visit,
} from './visit.ts';

const poplar = poplarWithSample({ UNDO_SECONDS: '60' });

const WIDTHS = [1440, 768, 390] as const;

/** Of the rows in sight: the narrowest room of a subject in rem, and how many have something on their date. */
const compactRows = (page: Page) =>
  page.evaluate(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const all = [...document.querySelectorAll('[data-key]')].map((row) => {
      const date = row.querySelector('time')?.getBoundingClientRect();
      const subject = row.querySelector('a')?.getBoundingClientRect();
      const signs = row.querySelector('a + span')?.getBoundingClientRect();
      if (!date || !subject || !signs) throw new Error('A row without its parts.');
      return { subject: subject.width / rem, isOn: signs.right > date.left + 0.5 };
    });
    return {
      subject: Math.min(...all.map(({ subject }) => subject)),
      covered: all.filter(({ isOn }) => isOn).length,
    };
  });

test('a row of one line says its subject, and leaves its date alone', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  for (const fontSize of ['normal', 'larger'] as const) {
    await settle(page, { density: 'compact', fontSize });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await stillness(page);
      const { subject, covered } = await compactRows(page);
      expect(subject).toBeGreaterThan(4);
      expect(covered).toBe(0);
      expect(await overflow(page)).toBe(0);
    }
  }
  await settle(page, { density: 'cozy', fontSize: 'normal' });
});

test('in a narrow rail the name of an item stands beside it, on the side of the list', async () => {
  const { page } = await visit(poplar().url, { viewport: { width: 1024, height: 700 } });
  await openSample(page);
  for (const language of ['en', 'ar'] as const) {
    await settle(page, { language });
    await page.locator('nav a').first().focus();
    const bubble = page.locator('.bg-toast[aria-hidden=true]');
    const comeByKey = async () => {
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      return bubble.count();
    };
    await expect.poll(comeByKey).toBe(1);
    const [tip, rail] = [
      await bubble.boundingBox(),
      await page.locator('nav').first().boundingBox(),
    ];
    if (tip === null || rail === null) throw new Error('Not in sight.');
    if (language === 'en') expect(tip.x).toBeGreaterThanOrEqual(rail.x + rail.width - 8);
    else expect(tip.x + tip.width).toBeLessThanOrEqual(rail.x + 8);
  }
  await settle(page, { language: 'auto' });
});

test('in a narrow list the words of a button stay within it where nothing is found', async () => {
  const { page } = await visit(poplar().url, { viewport: { width: 900, height: 600 } });
  await openSample(page);
  await page.goto('/mail?q=nosuchword');
  for (const name of ['Search the whole text', 'Clear the search']) {
    const button = page.locator('p ~ div').getByRole('button', { name });
    const room = await button.evaluate((whole) => [whole.scrollHeight, whole.clientHeight]);
    expect(room[0]).toBe(room[1]);
  }
});

test('in a low window the strip that undoes covers nothing of what an empty list offers', async () => {
  const { page } = await visit(poplar().url, { viewport: { width: 390, height: 450 } });
  await openSample(page);
  await rows(page).first().focus();
  await page.keyboard.press('Delete');
  await undoToast(page).waitFor();
  await page.getByRole('searchbox').fill('nosuchword');
  await page.getByText('Nothing found').waitFor();
  const last = page.locator('#list').getByRole('button').last();
  await stillness(page);
  const [offered, strip] = [await last.boundingBox(), await undoToast(page).boundingBox()];
  if (offered === null || strip === null) throw new Error('One of them is not there.');
  expect(offered.y + offered.height).toBeLessThan(strip.y);
  await undoToast(page).getByRole('button').first().click();
  await undoToast(page).waitFor({ state: 'detached' });
  await allCalledBack(page);
});

test('a list by size says how large each message is, to the eye and to the ear', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const small = page.locator('[data-key][aria-label*=" kB"]');
  expect(await small.count()).toBe(0);
  await page.goto('/mail?sort=largest');
  await rows(page).first().waitFor();
  const large = page.locator('[data-key][aria-label*=" MB"]');
  expect(await large.count()).toBeGreaterThan(0);
  expect(await small.last().locator('a + span').innerText()).toMatch(/\d kB/);
  expect((await small.count()) + (await large.count())).toBe(await rows(page).count());
});

/** What of the message's bar cannot be seen whole. */
const cutOff = (page: Page) =>
  page.locator('#message [role=toolbar]').evaluate((bar) => {
    const { left, right } = bar.getBoundingClientRect();
    return [...bar.querySelectorAll('button')]
      .filter((button) => button.offsetParent !== null)
      .filter((button) => {
        const box = button.getBoundingClientRect();
        return box.left < left || box.right > right;
      })
      .map((button) => button.ariaLabel);
  });

test('what the bar of a message has no room for is in its menu', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await settle(page, { fontSize: 'larger' });
  await rows(page).nth(1).click();
  await page.locator('#message article h2').waitFor();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await stillness(page);
    expect(await cutOff(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 768, height: 900 });
  await stillness(page);
  expect(await page.getByRole('button', { name: 'Forward', exact: true }).isVisible()).toBe(false);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Star or unstar' }).waitFor();
  await page.getByRole('menuitem', { name: 'Forward', exact: true }).click();
  await page.getByRole('textbox', { name: 'Subject' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Subject' }).inputValue()).toMatch(/^Fwd: /);

  await page.goto('/mail');
  await rows(page).first().waitFor();
  await settle(page, { fontSize: 'normal' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('separator', { name: 'Width of the list' }).press('End');
  expect(await cutOff(page)).toEqual([]);
});

test('on a phone the words and buttons of undoing are whole, however long and large they are', async () => {
  const { page } = await visit(poplar().url, { viewport: { width: 390, height: 844 } });
  await openSample(page);
  for (const language of ['de', 'nl', 'en'] as const)
    for (const fontSize of ['normal', 'larger'] as const) {
      await settle(page, { language, fontSize });
      for (const already of [0, 1]) {
        await rows(page).nth(1).focus();
        await page.keyboard.press('Delete');
        await expect.poll(() => undoToast(page).getByRole('button').count()).toBe(1 + already);
      }
      const cut = await undoToast(page).evaluate(async (toast) => {
        await Promise.all(toast.getAnimations().map(({ finished }) => finished));
        const { left, right } = toast.getBoundingClientRect();
        const parts = [...toast.querySelectorAll('p, button')];
        return parts
          .filter((part) => {
            const box = part.getBoundingClientRect();
            const isCut = part.scrollWidth > part.clientWidth || box.width < 24;
            return isCut || box.left < left || box.right > right;
          })
          .map((part) => part.textContent);
      });
      expect(cut).toEqual([]);
      await undoToast(page).getByRole('button').first().click();
      await undoToast(page).waitFor({ state: 'detached' });
      await allCalledBack(page);
    }
});

test('whoever takes a deletion back by the button stands in the list again, and hears of it once', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await rows(page).nth(2).focus();
  await page.keyboard.press('Delete');
  await undoToast(page).getByRole('button', { name: 'Undo' }).press('Enter');
  await undoToast(page).waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('[data-key]:focus').count()).toBe(1);
  await page.locator('[data-toast=plain]').waitFor();
  expect(await page.locator('[aria-live] :is([role=status], [aria-live])').count()).toBe(0);
  await allCalledBack(page);
});

test('the rows stay where the placeholders announced them', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const first = await rows(page).first().boundingBox();
  const look = async (route: Route) => {
    await page.locator('#list [role=status] p').waitFor();
    const bone = await page.locator('#list [role=status] p + div').boundingBox();
    expect(bone?.y).toBe(first?.y);
    await route.continue();
  };
  await page.route('**/api/messages?*', look, { times: 1 });
  await page.reload();
  await rows(page).first().waitFor();
});

test('what one writes by is not below a minimised letter on a phone', async () => {
  const { page } = await visit(poplar().url, { viewport: { width: 390, height: 844 } });
  await openSample(page);
  const write = page.getByRole('button', { name: 'New message' });
  await write.click();
  await page.getByRole('textbox', { name: 'Subject' }).fill('Later');
  await page.getByRole('button', { name: 'Minimise' }).click();
  const letter = page.getByRole('dialog', { name: 'Later' });
  const isAbove = async (what: typeof write) => {
    await stillness(page);
    const [above, below] = [await what.boundingBox(), await letter.boundingBox()];
    if (above === null || below === null) throw new Error('One of both is not there.');
    return above.y + above.height <= below.y;
  };
  expect(await isAbove(write)).toBe(true);
  await rows(page).nth(1).click();
  await page.locator('#message article h2').waitFor();
  expect(await isAbove(page.getByRole('button', { name: 'Reply', exact: true }).last())).toBe(true);
});

test('no day lies over the button that begins a letter, however the list is scrolled', async () => {
  const { page } = await visit(poplar().url, { viewport: { width: 390, height: 844 } });
  await openSample(page);
  const write = page.getByRole('button', { name: 'New message' });
  const { x, y, width, height } = (await write.boundingBox()) ?? expect.fail('not there');
  const middle = { x: x + width / 2, y: y + height / 2 };
  const over = await page.locator('#list').evaluate(async (list, { x, y }) => {
    const found = new Set<string>();
    for (let top = 0; top < list.scrollHeight; top += 25) {
      list.scrollTop = top;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      found.add(document.elementFromPoint(x, y)?.closest('button, p')?.textContent ?? '');
    }
    return [...found];
  }, middle);
  expect(over).toEqual([await write.textContent()]);
});

test('a letter has all of a window that is as low as a phone held sideways', async () => {
  const { page } = await visit(poplar().url, { viewport: { width: 844, height: 390 } });
  await openSample(page);
  await page.getByRole('button', { name: 'New message' }).first().click();
  await page.getByRole('textbox', { name: 'Subject' }).waitFor();
  await stillness(page);
  const all = { x: 0, y: 0, width: 844, height: 390 };
  expect(await page.getByRole('dialog').boundingBox()).toEqual(all);
});

test('what was searched in vain is said within the window, however long it is', async () => {
  const { page } = await visit(poplar().url, { viewport: { width: 320, height: 600 } });
  await openSample(page);
  await page.goto(`/mail?q=${'neverwritten'.repeat(8)}`);
  await page.getByText('Nothing found').waitFor();
  const cut = await page.locator('#list p').evaluateAll(
    (all) =>
      all.filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return one.scrollWidth > one.clientWidth || left < 0 || right > window.innerWidth;
      }).length,
  );
  expect(cut).toBe(0);
});
