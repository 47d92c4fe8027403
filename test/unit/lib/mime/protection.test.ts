/** Signed and encrypted mail, told of and left alone. */
import { expect, test } from 'vitest';
import { readMessage } from '@/lib/mime';

const HEADER = 'From: a@b.c\r\nSubject: s\r\n';

function read(text: string) {
  return readMessage(Buffer.from(text, 'latin1'));
}

test.each([
  ['application/pgp-signature', 'OpenPGP'],
  ['application/pkcs7-signature', 'S/MIME'],
])('a message with a part of %s is signed, and the signature is no file', (type, by) => {
  const { protection, parts, attachments } = read(
    `${HEADER}Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\n\r\ntext\r\n--b\r\nContent-Type: ${type}\r\n\r\nx\r\n--b--\r\n`,
  );
  expect(protection).toEqual({ kind: 'signed', by, part: '2' });
  expect(parts).toMatchObject([{ part: '2', aside: true }]);
  expect(attachments).toBe(false);
});

test.each([
  ['enveloped-data', 'encrypted'],
  ['signed-data', 'signed'],
])('S/MIME that holds %s is %s', (kind, expected) => {
  const { protection } = read(
    `${HEADER}Content-Type: application/pkcs7-mime; smime-type=${kind}; name=smime.p7m\r\n\r\nx`,
  );
  expect(protection).toEqual({ kind: expected, by: 'S/MIME', part: null });
});

test.each([
  ['-----BEGIN PGP MESSAGE-----', 'encrypted'],
  ['-----BEGIN PGP SIGNED MESSAGE-----', 'signed'],
])('a text that begins with %s is %s', (armour, kind) => {
  expect(read(`${HEADER}\r\n${armour}\r\n\r\nx`).protection).toMatchObject({ kind, by: 'OpenPGP' });
});

test('most mail is neither, also where somebody quotes a signature', () => {
  expect(read(`${HEADER}\r\nHello\r\n> -----BEGIN PGP MESSAGE-----\r\n`).protection).toBeNull();
});

test('what a Macintosh keeps beside a file is not offered', () => {
  const { parts } = read(
    `${HEADER}Content-Type: multipart/appledouble; boundary=b\r\n\r\n--b\r\nContent-Type: application/applefile; name=a.pdf\r\n\r\nx\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\ny\r\n--b--\r\n`,
  );
  expect(parts.map(({ part, filename }) => [part, filename])).toEqual([['2', 'a.pdf']]);
});
