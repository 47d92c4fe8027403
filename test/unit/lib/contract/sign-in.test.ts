/** What may be asked for at the sign-in page's edge. */
import { expect, test } from 'vitest';
import { SignInRequest } from '@/lib/contract/sign-in';

const asked = { address: 'anna@example.org', password: 'se cret%1' };
const CONTROLS = ['\r\nDELE 1', '\n', '\r', '\u0000', '\t', '\u007f'];

test('a name or a password with a line end or another control character goes no further', () => {
  expect(SignInRequest.safeParse(asked).success).toBe(true);
  for (const control of CONTROLS) {
    const evil = [
      { ...asked, address: `anna${control}@example.org` },
      { ...asked, password: `secret${control}` },
      { ...asked, server: { host: 'mail.example.org', username: `anna${control}` } },
      { ...asked, server: { host: `mail.example.org${control}` } },
    ];
    for (const request of evil) expect(SignInRequest.safeParse(request).success).toBe(false);
  }
});
