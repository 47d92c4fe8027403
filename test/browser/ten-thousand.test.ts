/** A maildrop of 10,000 messages: the first screen comes first, and the scroll bar reaches the last. */
import { expect, test } from 'vitest';
import { startDovecot } from '@/test/support/dovecot';
import { makeMail } from '@/test/support/make-mail';
import { startPoplar } from '@/test/support/poplar';
import { startSlowLine } from '@/test/support/slow-line';
import { PASSWORD, running } from './beginning.ts';
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

/** The listings of 10,000 messages come in some seconds, and their headers in half a minute. */
const SLOW = 200_000;

const dovecot = running(async () => {
  const started = await startDovecot();
  started.addUser('many', PASSWORD, many());
  return started;
});
const line = running(() => startSlowLine(dovecot().tlsPort, SLOW));
const poplar = running(() =>
  startPoplar({
    POP3_HOST: '127.0.0.1',
    POP3_PORT: String(line().port),
    POP3_CA_FILE: dovecot().ca.path,
    POP3_USERNAME: 'local-part',
    LOG_LEVEL: 'error',
    UNDO_SECONDS: '120',
  }),
);

test('10,000 messages show their first screen before the rest is fetched, and their last on demand', async () => {
  const { page, complaints } = await visit(poplar().url);
  await signIn(page, 'many@example.org', PASSWORD);
  expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(COUNT));
  await rows(page).filter({ hasText: 'Message 10000' }).waitFor();
  await page.getByText(/Reading headers: [\d,]+ of 10,000/).waitFor();
  line().hurry();
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

test('End leads to the last row though none was stood on, and a range from the first has all between', async () => {
  const { page, complaints } = await visit(poplar().url);
  await signIn(page, 'many@example.org', PASSWORD);
  await page.keyboard.press('End');
  const last = rows(page).and(page.locator('[aria-label*="Message 1,"]'));
  await last.and(page.locator(':focus')).waitFor({ timeout: 60_000 });

  await page.keyboard.press('Home');
  const first = rows(page).and(page.locator('[aria-label*="Message 10000,"]'));
  await first.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('x');
  await page.getByText('1 selected').waitFor();
  await page.locator('#list').evaluate((list) => {
    list.scrollTop = list.scrollHeight / 2;
  });
  const middle = rows(page).and(page.locator('[aria-label*="Message 5000,"]'));
  await middle.click({ modifiers: ['Shift'], timeout: 60_000 });
  await page.getByText('5,001 selected').waitFor();
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
