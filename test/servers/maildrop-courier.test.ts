/** Signing on to a real Courier as the product does: in UTF8 mode, so that mail comes as it is. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signOnWith } from '@/lib/server/maildrop/sign-on';
import { startCourier } from '@/test/support/courier';
import type { Pop3Server } from '@/test/support/pop3-server';
import { PASSWORD, UTF8_HEADER } from './maildrops.ts';
import { signedIn } from './sessions.ts';

const NAME = 'grusse';
const REPLACEMENT = 'Cannot display Unicode content';

let courier: Pop3Server;

beforeAll(async () => {
  courier = await startCourier([{ name: NAME, password: PASSWORD, messages: [UTF8_HEADER] }]);
});
afterAll(() => courier.stop());

test('a message with a header in UTF-8 is read as it is, where Courier would hide it', async () => {
  const { host, port } = courier;
  const server = { name: 'courier', host, port, security: 'plain', ca: null } as const;
  const account = {
    id: 'account',
    address: `${NAME}@example.org`,
    username: NAME,
    server: { ...server, username: 'address' as const },
  };
  const session = await signOnWith()(account, PASSWORD);
  expect(Buffer.from(await session.retr(1)).equals(UTF8_HEADER)).toBe(true);
  expect(Buffer.from(await session.top(1, 5)).toString()).toContain('Grüße 日本語');
  await session.quit();
  const without = await signedIn(courier, NAME);
  expect(Buffer.from(await without.retr(1)).toString()).toContain(REPLACEMENT);
  await without.quit();
});
