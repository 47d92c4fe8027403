/** A maildrop of 10,000 messages: the first screen comes first, and the scroll bar reaches the last. */
import { expect, test } from 'vitest';
import { makeMail } from '@/test/support/make-mail';
import { PASSWORD, poplarOverDovecot } from './beginning.ts';
import { rows, signIn, undoToast, visit } from './visit.ts';

const COUNT = 10_000;

function* many() {
  for (let number = 1; number <= COUNT; number += 1)
    yield makeMail({
      subject: `Message ${number}`,
      from: 'Anna Schmidt <anna@example.org>',
      date: new Date(Date.UTC(2020, 0, 1) + number * 3_600_000),
      messageId: `<${number}@example.org>`,
      text: `Number ${number}.`,
    });
}

const { poplar } = poplarOverDovecot({ UNDO_SECONDS: '120' }, (dovecot) =>
  dovecot.addUser('many', PASSWORD, many()),
);

test('10,000 messages show their first screen before the rest is fetched, and their last on demand', async () => {
  const { page, complaints } = await visit(poplar().url);
  await signIn(page, 'many@example.org', PASSWORD);
  expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(COUNT));
  await rows(page).filter({ hasText: 'Message 10000' }).waitFor();
  await page.getByText(/Reading headers: [\d,]+ of 10,000/).waitFor();
  expect(await rows(page).count()).toBeLessThan(60);

  await page.locator('#list').evaluate((list) => {
    list.scrollTop = list.scrollHeight;
  });
  await rows(page).and(page.locator('[aria-label*="Message 1,"]')).waitFor({ timeout: 60_000 });
  expect(await rows(page).count()).toBeLessThan(60);

  await page.locator('#list').evaluate((list) => {
    list.scrollTop = list.scrollHeight / 2;
  });
  await rows(page)
    .filter({ hasText: /Message (49|50)\d\d/ })
    .first()
    .waitFor({ timeout: 60_000 });
  expect(complaints).toEqual([]);
});

test('all 10,000 are selected, deleted and brought back, though few of them were ever in sight', async () => {
  const { page, complaints } = await visit(poplar().url);
  await signIn(page, 'many@example.org', PASSWORD);
  const total = () => page.getByRole('grid').getAttribute('aria-rowcount');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await page.getByText('1 selected').waitFor();
  await page.keyboard.press('Control+a');
  await page.getByText('10,000 selected').waitFor({ timeout: 60_000 });
  await page.keyboard.press('#');
  await undoToast(page).getByText('10,000 messages deleted').waitFor();
  await page.getByText('Everything is deleted').waitFor();
  await page.getByRole('link', { name: /^Deleted/ }).click();
  await expect.poll(total, { timeout: 60_000 }).toBe(String(COUNT));

  await page.getByRole('link', { name: /^Inbox/ }).click();
  await undoToast(page).getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(total, { timeout: 60_000 }).toBe(String(COUNT));
  await rows(page).filter({ hasText: 'Message 10000' }).waitFor();
  expect(complaints).toEqual([]);
});
