/** What messages are called as files. */
import { expect, test } from 'vitest';
import { messageName } from '@/lib/server/reading/message-name';

test.each([
  ['Minutes', '2026-03-04T23:00:00.000Z', '2026-03-04 Minutes'],
  ['', '2026-03-04T23:00:00.000Z', '2026-03-04 message'],
  ['../../etc/passwd', null, '.. .. etc passwd'],
  ['a\r\nb\u0000c\u202egpj.exe', null, 'a b c gpj.exe'],
  ['  Re: what? "this" | <that>  ', null, 'Re what this that'],
  ['::', null, 'message'],
])('%j of %j is %j', (subject, date, name) => {
  expect(messageName({ subject, date })).toBe(name);
});

test('no subject is too long for a file system, and no character of it is cut', () => {
  const name = messageName({ subject: '🌳'.repeat(500), date: '2026-03-04T23:00:00.000Z' });
  expect(Buffer.byteLength(`${name}.eml`)).toBeLessThanOrEqual(255);
  expect(name.isWellFormed()).toBe(true);
});
