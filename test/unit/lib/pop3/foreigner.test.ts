/** A peer that is no POP3 server is called by its name. */
import { expect, test } from 'vitest';
import { foreigner } from '@/lib/pop3/foreigner';

test.each([
  ['* OK [CAPABILITY IMAP4rev1] ready', 'imap'],
  ['* BYE too many', 'imap'],
  ['220 mail.example.org ESMTP Postfix', 'smtp'],
  ['554 no', 'smtp'],
  ['220 ProFTPD Server (FTP)', 'ftp'],
  ['HTTP/1.1 400 Bad Request', 'http'],
  ['<!DOCTYPE html>', 'http'],
  ['SSH-2.0-OpenSSH_9.2', 'ssh'],
  ['200 news.example.org InterNetNews', 'nntp'],
  ['"IMPLEMENTATION" "Dovecot Pigeonhole"', 'managesieve'],
  ['\x15\x03\x01\x00\x02\x02\x28', 'tls'],
  ['hello', null],
])('%j is told apart', (line, spoken) => {
  expect(foreigner(line).spoken).toBe(spoken);
});
