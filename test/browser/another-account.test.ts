/** Two people at one browser: a tab that slept while the other one signed in is theirs when it wakes. */
import { expect, test } from 'vitest';
import { makeMail } from '@/test/support/make-mail';
import { PASSWORD, poplarOverDovecot } from './beginning.ts';
import { rows, signIn, visit } from './visit.ts';

const mailTo = (name: string) =>
  makeMail({ to: `${name}@poplar.example`, subject: `A word to ${name}`, text: 'Good morning.' });

const { poplar } = poplarOverDovecot({}, (dovecot) => {
  for (const name of ['anna', 'bert']) dovecot.addUser(name, PASSWORD, [mailTo(name)]);
});

test('nobody sees another’s list under their own name', async () => {
  const { page } = await visit(poplar().url);
  await signIn(page, 'anna@poplar.example', PASSWORD);
  await page.getByText('A word to anna').first().waitFor();
  const { request } = page.context();
  const headers = { Origin: poplar().url };
  await page.context().setOffline(true);
  await request.delete('/api/sign-in', { data: {}, headers });
  const data = { address: 'bert@poplar.example', password: PASSWORD };
  expect((await request.post('/api/sign-in', { data, headers })).status()).toBe(200);

  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Account bert@poplar.example' }).waitFor();
  await rows(page).first().waitFor();
  expect(await page.getByText('A word to anna').count()).toBe(0);
});
