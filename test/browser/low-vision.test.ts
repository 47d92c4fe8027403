/** Whoever sees little, enlarges the page or cannot drag: what is there stands out, stays in sight, and takes a click. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { openSample, PHONE, rows, stillness, visit } from './visit.ts';

const poplar = poplarWithSample();

const GROUNDS = ['canvas', 'surface', 'raised', 'sunken', 'hover', 'press', 'chosen'];

/** The contrast of each of these colours to the ground on which it stands out least. */
const leastContrasts = (page: Page, colours: readonly string[]) =>
  page.evaluate(
    ([colours, grounds]) => {
      const probe = document.body.appendChild(document.createElement('i'));
      const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (pen === null) throw new Error('Nothing to draw with.');
      const light = (name: string) => {
        probe.style.color = `var(--color-${name})`;
        pen.fillStyle = getComputedStyle(probe).color;
        pen.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((part) =>
          part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
      };
      const contrast = (one: number, other: number) => Math.max(one / other, other / one);
      return colours.map((name) =>
        Math.min(...grounds.map((ground) => contrast(light(name), light(ground)))),
      );
    },
    [colours, GROUNDS] as const,
  );

test('the lines of boxes, fields and switches, stars and dots stand out from every ground', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await visit(poplar().url, { colorScheme });
    await openSample(page);
    const least = await leastContrasts(page, ['edge', 'star', 'accent']);
    expect(Math.min(...least)).toBeGreaterThanOrEqual(3);
  }
});

test('on a touch screen the box and the star of a row are as dark as anywhere', async () => {
  const { page } = await visit(poplar().url, PHONE);
  await openSample(page);
  const row = rows(page).first();
  const drawn = await row
    .locator('input, button[aria-pressed=false]')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
  expect(drawn).toHaveLength(2);
  const edge = await row.evaluate((one) => {
    one.style.color = 'var(--color-edge)';
    return getComputedStyle(one).color;
  });
  expect(drawn).toEqual([edge, edge]);
});

test('a tooltip stays while the pointer goes over it, or elsewhere if the focus showed it', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await rows(page).nth(1).click();
  await page.locator('#message article h2').waitFor();
  const bubble = page.locator('.bg-toast[aria-hidden=true]');
  const button = page.getByRole('button', { name: 'Forward', exact: true });
  // What still scrolls as the message comes puts it off until the pointer comes again.
  const comesBy = async (rest: () => Promise<void>) => {
    await page.mouse.move(700, 800);
    await page.locator('#search').focus();
    await rest();
    return bubble.waitFor({ timeout: 1_500 }).then(
      () => 'shown',
      () => 'not shown',
    );
  };
  await expect.poll(() => comesBy(() => button.hover())).toBe('shown');
  await stillness(page);
  const tip = await bubble.boundingBox();
  if (tip === null) throw new Error('Not in sight.');
  const [x, y] = [tip.x + tip.width / 2, tip.y + tip.height / 2];
  await page.mouse.move(x, y, { steps: 12 });
  await page.mouse.move(x + 8, y, { steps: 4 });
  await stillness(page);
  expect(await bubble.innerText()).toContain('Forward');
  await page.mouse.move(x, y + 80, { steps: 8 });
  await bubble.waitFor({ state: 'detached' });

  await page.keyboard.press('Tab');
  await expect.poll(() => comesBy(() => button.focus())).toBe('shown');
  await page.mouse.move(x, y + 200, { steps: 8 });
  await stillness(page);
  expect(await bubble.innerText()).toContain('Forward');
  await page.keyboard.press('Escape');
  await bubble.waitFor({ state: 'detached' });
});

test('clicks alone make the list larger and smaller', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const width = () => page.locator('#list').evaluate((list) => list.clientWidth);
  const choose = async (name: string) => {
    await page.getByRole('button', { name: /^View, order/ }).click();
    await page.getByRole('menuitem', { name }).click();
    await page.getByRole('menu').waitFor({ state: 'detached' });
  };
  const before = await width();
  await choose('Larger list');
  await expect.poll(width).toBe(before + 96);
  await choose('Smaller list');
  await choose('Smaller list');
  await expect.poll(width).toBe(before - 96);
});

test('whoever goes back by Tab through the settings finds nothing under their header', async () => {
  const { page } = await visit(poplar().url, { viewport: { width: 390, height: 600 } });
  await openSample(page);
  await page.goto('/settings');
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  const last = page.getByRole('button', { name: 'Forget this account' });
  await last.focus();
  const header = (await page.locator('header').boundingBox())?.height ?? 0;
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Shift+Tab');
    const at = page.locator('main :focus');
    if ((await at.count()) === 0) break;
    expect((await at.boundingBox())?.y, await at.innerText()).toBeGreaterThanOrEqual(header);
    expect(stops).toBeLessThan(59);
  }
});

test('a field says that one of its recipients has no address, and languages are told in their own', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await page.keyboard.press('c');
  const to = page.getByRole('combobox', { name: 'To', exact: true });
  await to.pressSequentially('nobody@poplar.example,nowhere,');
  await expect.poll(() => to.getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: 'Remove nowhere' }).click();
  await expect.poll(() => to.getAttribute('aria-invalid')).toBe('false');
  await page.goto('/settings');
  const option = page.getByLabel('Language', { exact: true }).locator('option', {
    hasText: 'Français',
  });
  expect(await option.getAttribute('lang')).toBe('fr');
});

test('letters set wide apart take the number of messages from no list', async () => {
  const { page } = await visit(poplar().url, { viewport: { width: 320, height: 600 } });
  await openSample(page);
  await page.goto('/mail?view=attachments');
  await rows(page).first().waitFor();
  const beyond = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    const wide = new CSSStyleSheet();
    // As WCAG 1.4.12 has them; a property set here wins over what the page says.
    wide.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
    document.adoptedStyleSheets = [wide];
    const number = heading.lastElementChild ?? heading;
    return number.getBoundingClientRect().right - heading.getBoundingClientRect().right;
  });
  expect(beyond).toBeLessThanOrEqual(0.5);
});
