/** What is touched: a thumb hits it, 44 px wide and high, whatever it looks like. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { openSample, PHONE, rows, visit } from './visit.ts';

const poplar = poplarWithSample();

/** What of these a thumb misses that comes down 21 px above or below its middle. */
const missed = (page: Page, targets: string) =>
  page.locator(targets).evaluateAll((all) =>
    all.flatMap((target) => {
      target.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const isHit = (above: number) =>
        document
          .elementFromPoint(left + width / 2, top + height / 2 + above)
          ?.closest('a, button, select, input') === target;
      return isHit(-21) && isHit(0) && isHit(21) ? [] : [target.ariaLabel || target.textContent];
    }),
  );

test('a thumb hits the names in a message’s head, what came with it, and what is set', async () => {
  const { page } = await visit(poplar().url, PHONE);
  await openSample(page);
  await page.goto('/mail?q=fog');
  await rows(page).first().tap();
  await page.getByRole('button', { name: 'Unsubscribe' }).waitFor();
  await expect.poll(() => missed(page, '#message header button')).toEqual([]);
  await page.goto('/mail?q=leaflets');
  await rows(page).first().tap();
  await page.getByRole('region', { name: 'Attachments' }).waitFor();
  await expect.poll(() => missed(page, '#message article :is(a, button)')).toEqual([]);
  await page.goto('/settings');
  const settings = 'main :is(select, input, [role=switch])';
  await page.locator(settings).last().waitFor();
  const looks = page.locator('select').first();
  const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize);
  expect(await looks.evaluate((field) => field.clientHeight)).toBe(
    2.25 * (await page.evaluate(rem)),
  );
  await expect.poll(() => missed(page, settings)).toEqual([]);
});

/** How wide and high what a thumb hits is around the middle of each, where that is less than 44 px. */
const small = (targets: Locator) =>
  targets.evaluateAll((all) =>
    (all.length === 0 ? ['none of them'] : []).concat(
      all.flatMap((target) => {
        target.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = target.getBoundingClientRect();
        const isHit = (x: number, y: number) =>
          target.contains(document.elementFromPoint(left + width / 2 + x, top + height / 2 + y));
        const reach = (x: number, y: number) => {
          let steps = 0;
          while (steps < 44 && isHit(x * (steps + 1), y * (steps + 1))) steps += 1;
          return steps;
        };
        const across = 1 + reach(-1, 0) + reach(1, 0);
        const upright = 1 + reach(0, -1) + reach(0, 1);
        const name = target.ariaLabel || target.textContent;
        return across < 44 || upright < 44 ? [`${name}: ${across} × ${upright}`] : [];
      }),
    ),
  );

test('a thumb hits the search box, a row’s box and star, cards, and messages within', async () => {
  const { page } = await visit(poplar().url, PHONE);
  await openSample(page);
  const row = rows(page).filter({ hasText: 'Clara Nguyen' });
  await expect.poll(() => small(row.locator('label, button[aria-pressed]'))).toEqual([]);
  await expect.poll(() => small(page.locator('#search'))).toEqual([]);
  await page.getByRole('searchbox').fill('fog');
  await expect.poll(() => small(page.locator('search button'))).toEqual([]);
  for (const [query, what] of [
    ['seedlings', '[role=group] a'],
    ['"new number"', '[role=group] a'],
    ['digest', 'section :is(button[aria-expanded], a[download])'],
  ]) {
    await page.goto(`/mail?q=${query}`);
    await rows(page).first().tap();
    await page.locator(`#message ${what}`).first().waitFor();
    await expect.poll(() => small(page.locator(`#message ${what}`))).toEqual([]);
  }
});
