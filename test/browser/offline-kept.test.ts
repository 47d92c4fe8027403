/** What is kept for reading without a line: the list as it is, a message's own pictures, a page whose files are here. */
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { kept, signIn } from './staying.ts';
import { rowOf, rows, settle, visit } from './visit.ts';

const poplar = poplarWithSample();

test('the list is kept as it is when the line is lost: without what was deleted, and with what was read', async () => {
  const { page } = await visit(poplar().url);
  await signIn(page, 'stay');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => kept(page)).toContain('/mail');
  const label = (key: string) => page.locator(`[data-key="${key}"]`).getAttribute('aria-label');
  const read = (await rows(page).nth(1).getAttribute('data-key')) ?? '';
  const gone = (await rows(page).nth(2).getAttribute('data-key')) ?? '';
  await rows(page).nth(1).click();
  await expect.poll(() => label(read)).not.toMatch(/^unread/);
  // What is kept is kept anew for all that was done.
  const keptAnew = page.waitForResponse(
    async (answer) =>
      /\/api\/messages\?view=inbox/.test(answer.url()) && !(await answer.text()).includes(gone),
  );
  await page.locator(`[data-key="${gone}"]`).hover();
  await page.locator(`[data-key="${gone}"]`).getByRole('button', { name: 'Delete' }).click();
  await keptAnew;
  await page.context().setOffline(true);
  await expect
    .poll(async () => {
      await page.goto('/mail');
      await rows(page).first().waitFor();
      return [await page.locator(`[data-key="${gone}"]`).count(), await label(read)];
    })
    .toEqual([0, expect.not.stringMatching(/^unread/)]);
});

test('pictures that an opened message carries are seen without a line', async () => {
  const { page } = await visit(poplar().url);
  await signIn(page, 'stay');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const lake = rowOf(page, 'Two evenings at the lake');
  const key = await lake.getAttribute('data-key');
  await lake.click();
  const pictures = async () =>
    (await kept(page)).filter((name) => name.startsWith(`/api/messages/${key}/parts/`)).length;
  await expect.poll(pictures).toBe(2);
  await page.context().setOffline(true);
  await page.reload();
  const shown = page.frameLocator('#message iframe[data-state=shown]').locator('img');
  await expect
    .poll(() =>
      shown.evaluateAll((all) =>
        all.map((img) => img instanceof HTMLImageElement && img.naturalWidth > 0),
      ),
    )
    .toEqual([true, true]);
  expect(await page.getByText(/could not be fetched/).count()).toBe(0);
});

test('what was opened of a conversation is found beside what was not', async () => {
  const { page } = await visit(poplar().url);
  await signIn(page, 'stay');
  await settle(page, { conversations: 'on' });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => kept(page)).toContain('/mail');
  const park = rowOf(page, 'Riverside Park: oak or larch');
  const head = await park.getAttribute('data-key');
  await park.click();
  await page.getByText('the joiner needs an answer by Thursday').waitFor();
  await expect.poll(() => kept(page)).toContain(`/api/messages/${head}/conversation`);
  const { messages } = await (await page.request.get(`/api/messages/${head}/conversation`)).json();
  await page.context().setOffline(true);
  await page.goto(`/mail/${messages[1].key}`);
  await page.getByText('The message could not be loaded').waitFor();
  await page.locator('[data-folded=above]').click();
  await page.getByText('the joiner needs an answer by Thursday').waitFor();
});

test('a page of another build, whose files are not here, is not kept', async () => {
  const { page } = await visit(poplar().url);
  await signIn(page, 'stay');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => kept(page)).toContain('/offline');
  const context = page.context();
  // As after an upgrade, before its worker has all of its files.
  let given = 0;
  await context.route('**/mail', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll('/turbopack-', '/turbopack-another-');
    await route.fulfill({ response: answer, body });
    given += 1;
  });
  await page.goto('about:blank');
  await page.goto('/mail');
  // It may come late, and what was kept is shown meanwhile.
  await expect.poll(() => given).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  await context.unroute('**/mail');
  await context.setOffline(true);
  await page.goto('/mail');
  await rows(page).first().waitFor();
});
