/** Searching what messages say beyond their first words, with a real mail server behind. */
import { expect, test } from 'vitest';
import { makeMail } from '@/test/support/make-mail';
import { PASSWORD, poplarOverDovecot } from './beginning.ts';
import { rowOf, rows, signIn, visit } from './visit.ts';

const COUNT = 600;

function* letters() {
  for (let number = 1; number <= COUNT; number += 1)
    yield makeMail({
      subject: `Letter ${number}`,
      from: 'Anna Schmidt <anna@example.org>',
      date: new Date(Date.UTC(2025, 0, 1) + number * 3_600_000),
      messageId: `<${number}@example.org>`,
      text: `${'A line that is like all others.\n'.repeat(60)}${number % 100 === 7 ? 'Here grows a Pyramidenpappel.' : 'Nothing grows here.'}\n`,
    });
}

const { poplar } = poplarOverDovecot({}, (dovecot) => {
  for (const user of ['long', 'keys']) dovecot.addUser(user, PASSWORD, letters());
});

test('whole texts are searched where one wishes it, found as they come, and once read stay searchable', async () => {
  const { page, complaints } = await visit(poplar().url);
  await signIn(page, 'long@example.org', PASSWORD);
  await page.getByRole('searchbox').fill('pyramidenpappel');
  await page.getByText('Nothing found').waitFor();

  await page.getByRole('button', { name: 'Search the whole text' }).first().click();
  await rowOf(page, 'Letter 507').waitFor({ timeout: 60_000 });
  expect(new URL(page.url()).searchParams.get('in')).toBe('texts');
  await page.getByText('In the whole text of 600 messages').waitFor({ timeout: 60_000 });
  await expect.poll(() => rows(page).count()).toBe(6);

  await page.reload();
  await rowOf(page, 'Letter 7').waitFor();
  await page.getByText('In the whole text of 600 messages').waitFor();
  expect(await rows(page).count()).toBe(6);

  await page.getByRole('searchbox').fill('pyramidenpappel "letter 107"');
  await expect.poll(() => rows(page).count()).toBe(1);
  await page.getByRole('searchbox').press('Escape');
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(complaints).toEqual([]);
});

test('reading whole texts is begun, stopped and gone on with by one key, which keeps the focus', async () => {
  const { page } = await visit(poplar().url);
  await signIn(page, 'keys@example.org', PASSWORD);
  await page.getByRole('searchbox').fill('letter');
  await page.getByRole('button', { name: 'Search the whole text' }).focus();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  for (const words of ['Stop', 'Read the rest', 'Stop']) {
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe(words);
  }
  await page.getByText('In the whole text of 600 messages').waitFor({ timeout: 60_000 });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('list');
});
