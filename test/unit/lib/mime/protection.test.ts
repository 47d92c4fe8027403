/** Signed and encrypted mail, told of and left alone. */
import { expect, test } from 'vitest';
import { readMessage, readTop } from '@/lib/mime';

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

/** Signed within itself, as GnuPG does it. */
const SIGNED = [
  '-----BEGIN PGP SIGNED MESSAGE-----',
  'Hash: SHA256',
  '',
  'Hello Ada,',
  '',
  '- - a list',
  '- -----BEGIN PGP SIGNATURE----- is what follows.',
  '-----BEGIN PGP SIGNATURE-----',
  'Version: GnuPG v2',
  '',
  'iHUEARYIAB0WIQR+example/only=',
  '=aB3d',
  '-----END PGP SIGNATURE-----',
];
const WRITTEN = 'Hello Ada,\n\n- a list\n-----BEGIN PGP SIGNATURE----- is what follows.';

test('a text signed within itself is shown as it was written, above and below it too', () => {
  const { text, preview, protection } = read(`${HEADER}\r\n${SIGNED.join('\r\n')}\r\n`);
  expect(text?.trimEnd()).toBe(WRITTEN);
  expect(preview).toMatch(/^Hello Ada, - a list/);
  expect(protection).toEqual({ kind: 'signed', by: 'OpenPGP', part: null });
  const listed = read(`${HEADER}\r\nAbove\r\n${SIGNED.join('\r\n')}\r\n_____\r\nThe list\r\n`);
  expect(listed.text?.trimEnd()).toBe(`Above\n${WRITTEN}\n_____\nThe list`);
});

test('the text that is made of HTML comes without armour, too', () => {
  const html = `<html><body>${SIGNED.join('<br>\r\n')}</body></html>`;
  const raw = `${HEADER}Content-Type: text/html\r\n\r\n${html}`;
  const { text, preview, protection } = read(raw);
  expect(text).toBe(WRITTEN);
  expect(preview).toMatch(/^Hello Ada, - a list/);
  expect(readTop(Buffer.from(raw))).toMatchObject({ preview, text });
  expect(protection).toMatchObject({ kind: 'signed' });
});

test('words put where the signature should be are shown', () => {
  const forged = SIGNED.toSpliced(-3, 0, 'Pay to another account, please.').join('\r\n');
  expect(read(`${HEADER}\r\n${forged}`).text).toContain('Pay to another account, please.');
});

test.each([5, 9, 11])('of a text signed within itself %i lines tell the preview', (lines) => {
  const top = `${HEADER}\r\n${SIGNED.slice(0, lines).join('\r\n')}\r\n`;
  const { preview, text } = readTop(Buffer.from(top));
  expect(preview).toMatch(/^Hello Ada,/);
  expect(`${preview} ${text}`).not.toMatch(/Hash|SIGNED|iHUE/);
});

test('a signed text that is quoted or told of stays as it is', () => {
  const quoted = SIGNED.map((line) => `> ${line}`).join('\n');
  expect(read(`${HEADER}\r\nYes.\n${quoted}\n`).text).toContain('> Hash: SHA256');
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
