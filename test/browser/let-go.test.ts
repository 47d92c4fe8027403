/** Letting go of the mailbox for another mail program, and taking it up again, on a Dovecot that locks. */
import { expect, test } from 'vitest';
import { connect, MaildropBusyError } from '@/lib/pop3';
import { makeMail } from '@/test/support/make-mail';
import { PASSWORD, poplarOverDovecot } from './beginning.ts';
import { rowOf, signIn, visit } from './visit.ts';

const { poplar, dovecot } = poplarOverDovecot(
  {},
  (server) => server.addUser('anna', PASSWORD, [mail('Alder')]),
  { lockSession: true },
);

function mail(subject: string): Uint8Array {
  return makeMail({
    subject,
    from: 'Anna Schmidt <anna@example.org>',
    date: new Date(Date.UTC(2026, 0, 1)),
    messageId: `<${subject}@example.org>`,
    text: `The ${subject.toLowerCase()} stands by the river.`,
  });
}

/** Another mail program signs in. @throws MaildropBusyError while Poplar has the mailbox */
async function another() {
  const session = await connect({
    host: dovecot().host,
    port: dovecot().tlsPort,
    security: 'tls',
    tls: { ca: dovecot().ca.pem },
  });
  await session.signIn({ username: 'anna', password: PASSWORD });
  return session;
}

test('a mailbox that was let go of is free for another program until one connects again', async () => {
  const { page, complaints } = await visit(poplar().url);
  await signIn(page, 'anna@example.org', PASSWORD);
  await expect(another()).rejects.toThrow(MaildropBusyError);

  await page.getByRole('button', { name: /^Account / }).click();
  await page.getByRole('menuitem', { name: 'Let go of the mailbox now' }).click();
  await page.getByText('Mailbox released. Other mail programs may use it now.').first().waitFor();
  const other = await another();
  expect(await other.stat()).toMatchObject({ messages: 1 });
  await other.quit();

  dovecot().deliver('anna', [mail('Birch')]);
  await page.getByRole('button', { name: /^Account / }).click();
  await page.getByRole('menuitem', { name: 'Connect again' }).click();
  await rowOf(page, 'Birch').waitFor();

  await page.getByRole('button', { name: /^Account / }).click();
  await page.getByRole('menuitem', { name: 'Let go of the mailbox now' }).click();
  await page.getByRole('button', { name: 'Connect again' }).press('Enter');
  await page.getByText('Connected', { exact: true }).waitFor();
  // What stands where the button was has its focus.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Connected');
  expect(complaints).toEqual([]);
});
