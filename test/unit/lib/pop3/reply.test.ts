/** Status indicators, texts and response codes. */
import { describe, expect, test } from 'vitest';
import { readStatusLine } from '@/lib/pop3/reply';

describe('a status line', () => {
  test.each([
    ['+OK', 'ok', '', null],
    ['+OK 2 320', 'ok', '2 320', null],
    ['+ok  spaced ', 'ok', 'spaced', null],
    ['-ERR', 'err', '', null],
    ['-err no', 'err', 'no', null],
    ['-ERR [IN-USE] Locked', 'err', 'Locked', 'IN-USE'],
    ['-ERR [in-use]Locked', 'err', 'Locked', 'IN-USE'],
    ['-ERR [SYS/TEMP] Later', 'err', 'Later', 'SYS/TEMP'],
    ['-ERR [LOGIN-DELAY 300] Wait', 'err', 'Wait', 'LOGIN-DELAY'],
    ['-ERR [AUTH]', 'err', '', 'AUTH'],
    ['-ERR [] odd', 'err', '[] odd', null],
    ['-ERR text [AUTH]', 'err', 'text [AUTH]', null],
    ['+OK [x', 'ok', '[x', null],
    ['+', 'more', '', null],
    ['+ dGVzdA==', 'more', 'dGVzdA==', null],
    ['+dGVzdA==', 'more', 'dGVzdA==', null],
    ['+OKxyz==', 'more', 'OKxyz==', null],
  ] as const)('%j is %s with %j', (line, indicator, text, responseCode) => {
    expect(readStatusLine(line)).toEqual({ indicator, text, responseCode });
  });

  test.each(['', ' +OK', '* OK IMAP', '220 smtp', '-', '-ER', 'OK'])('%j is none', (line) => {
    expect(readStatusLine(line)).toBeNull();
  });

  test('is read as UTF-8 where it is UTF-8, else as latin1', () => {
    const utf8 = Buffer.from('-ERR Größe', 'utf8').toString('latin1');
    expect(readStatusLine(utf8)?.text).toBe('Größe');
    expect(readStatusLine('-ERR Gr\xf6\xdfe')?.text).toBe('Größe');
  });
});
