/** What is chosen in the settings is there after a reload, and holds in the inbox. */
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { openSample, rows, visit } from './visit.ts';

const poplar = poplarWithSample();

test('density, how often to look, keys and what the mailbox may hold are kept, and hold in the list', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  const height = async () => (await rows(page).first().boundingBox())?.height ?? 0;
  const before = await height();
  await page.goto('/settings');
  const kept = async (act: () => Promise<unknown>) => {
    const answer = page.waitForResponse((each) => each.request().method() === 'PATCH');
    await act();
    expect((await answer).status()).toBe(200);
  };
  const density = page.getByLabel('Density');
  const check = page.getByLabel('Check for new mail');
  const singles = page.getByRole('switch', { name: 'Single-key shortcuts' });
  const quota = page.getByLabel('It may hold');
  const region = page.getByRole('region', { name: 'Mailbox size' });
  const full = region.getByText('It is nearly full.');
  await region.getByText('It holds').waitFor();
  expect(await full.count()).toBe(0);
  await kept(() => density.selectOption('Compact'));
  await kept(() => check.selectOption('300'));
  await kept(() => singles.click());
  const { accounts } = await (await page.request.get('/api/session')).json();
  const megabytes = ((accounts[0].maildrop.octets * 1.02) / 1e6).toFixed(3);
  await region.getByLabel('Unit').selectOption('MB');
  await quota.fill(megabytes);
  await kept(() => quota.press('Enter'));
  await page.reload();
  await full.waitFor();
  expect(Number(await quota.inputValue())).toBeCloseTo(Number(megabytes), 2);
  expect(await density.inputValue()).toBe('compact');
  expect(await check.inputValue()).toBe('300');
  expect(await singles.getAttribute('aria-checked')).toBe('false');
  const data = page.getByRole('region', { name: 'Data kept here' });
  await data
    .getByText(/^[\d.,]+ (?:kB|MB)$/)
    .first()
    .waitFor();

  await page.goto('/mail');
  await rows(page).first().waitFor();
  await page.getByText('Your mailbox is nearly full').filter({ visible: true }).waitFor();
  expect(await height()).toBeLessThan(before);
  await page.keyboard.press('x');
  await page.keyboard.press('c');
  await page.keyboard.press('Control+a');
  await page.getByText('90 selected').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
});
