/** Which stamps APOP may be built on. */
import { expect, test } from 'vitest';
import { apopStamp } from '@/lib/pop3/commands/apop';

test.each([
  ['POP3 server ready <1896.697170952@dbc.mtview.ca.us>', '<1896.697170952@dbc.mtview.ca.us>'],
  ['Dovecot ready. <1bcb.2.6b00ba8a.G7fx==@vm>', '<1bcb.2.6b00ba8a.G7fx==@vm>'],
  ['<1@x> comes first here', '<1@x>'],
  ['odd <a> then <2.3@host>', '<2.3@host>'],
  ['two <1@a> <2@b>', '<1@a>'],
  ['<1@a<2@b>', '<2@b>'],
  ['none at all', null],
  ['<no-at>', null],
  ['<1@\xe9>', null],
  ['<1 2@x>', null],
  ['<1@x@y>', null],
  ['<@x>', null],
  ['<1@\x01>', null],
])('the stamp of %j', (greeting, stamp) => {
  expect(apopStamp(greeting)).toBe(stamp);
});
