/** Header blocks, whole and broken. */
import { expect, test } from 'vitest';
import { rawField, readHeader } from '@/lib/mime/header';
import { LIMITS } from '@/lib/mime/limits';
import { HeldOctets } from '@/lib/mime/octets';

function read(text: string) {
  const octets = Buffer.from(text, 'latin1');
  const block = readHeader(new HeldOctets(octets), 0, octets.length);
  return { ...block, body: octets.toString('latin1', block.bodyStart) };
}

test('fields are unfolded, and the body begins behind the empty line', () => {
  const { fields, body } = read('Subject: a\r\n b\r\nX: 1\r\n\r\nbody');
  expect(fields.map(({ name, raw }) => ({ name, raw }))).toEqual([
    { name: 'Subject', raw: ' a b' },
    { name: 'X', raw: ' 1' },
  ]);
  expect(body).toBe('body');
});

test('line feeds alone end lines too', () => {
  expect(read('Subject: a\nX: 1\n\nbody').body).toBe('body');
});

test('a blank before the colon belongs to neither name nor value', () => {
  expect(rawField(read('Subject : a\r\n\r\n').fields, 'subject')).toBe(' a');
});

test('the first of several fields of one name counts', () => {
  expect(rawField(read('Subject: a\r\nSubject: b\r\n\r\n').fields, 'subject')).toBe(' a');
});

test('a line of blanks ends the header when text follows', () => {
  expect(read('Subject: a\r\n \r\nbody text').body).toBe('body text');
});

test('a line of blanks does not end the header when it goes on', () => {
  const { fields, body } = read('Subject: a\r\n \r\nFrom: b\r\n\r\nbody');
  expect([fields.length, body]).toEqual([2, 'body']);
});

test('a body without the empty line before it is found', () => {
  expect(read('Subject: a\r\nHello there,\r\nhow are you?').body).toBe(
    'Hello there,\r\nhow are you?',
  );
});

test('a line that is no field does not end the header when it goes on', () => {
  const { fields, body } = read('Subject: a\r\ngarbage\r\nFrom: b\r\n\r\nbody');
  expect([fields.map(({ name }) => name), body]).toEqual([['Subject', 'From'], 'body']);
});

test('text without a header is all body', () => {
  expect(read('Hello there,\r\nhow are you?')).toMatchObject({
    fields: [],
    body: 'Hello there,\r\nhow are you?',
  });
});

test('the mbox line before the header is not part of it', () => {
  expect(read('From a@b Mon Jan  1 00:00:00 2024\r\nSubject: a\r\n\r\nbody').fields).toHaveLength(
    1,
  );
});

test('a header longer than the limit is cut, and the body is still found', () => {
  const block = read(`Subject: a\r\n${`X: ${'y'.repeat(70)}\r\n`.repeat(10_000)}\r\nbody`);
  expect([block.cut, block.body]).toEqual([true, 'body']);
  expect(block.fields.length).toBeLessThanOrEqual(LIMITS.headerFields);
});

test('a header longer than the first window is read whole', () => {
  const { fields, body, cut } = read(`${`X: ${'y'.repeat(70)}\r\n`.repeat(1_000)}\r\nbody`);
  expect([fields.length, body, cut]).toEqual([1_000, 'body', false]);
});
