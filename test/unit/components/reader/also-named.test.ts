/** Whom a message's head names beside its sender and those it is to. */
import { expect, test } from 'vitest';
import { alsoNamed } from '@/components/reader/also-named';

const box = (address: string) => ({ name: '', address });
const FROM = [box('anna@example.org')];

test('copies, blind copies and where answers go have a line each, and nobody else has one', () => {
  const [cc, bcc, replyTo] = [[box('c@x.example')], [box('b@x.example')], [box('r@x.example')]];
  expect(alsoNamed(FROM, { cc, bcc, replyTo })).toEqual([
    { words: 'reader.copies', mailboxes: cc, sought: 'to' },
    { words: 'reader.blind-copies', mailboxes: bcc, sought: 'to' },
    { words: 'reader.replies-to', mailboxes: replyTo, sought: 'from' },
  ]);
  expect(alsoNamed(FROM, { cc: [], bcc: [], replyTo: [] })).toEqual([]);
});

test('that answers go to the sender is not worth a line, however the address is written', () => {
  expect(alsoNamed(FROM, { replyTo: [{ name: 'Desk', address: 'Anna@Example.org' }] })).toEqual([]);
  const both = [box('anna@example.org'), box('desk@example.org')];
  expect(alsoNamed(FROM, { replyTo: both }).map(({ mailboxes }) => mailboxes)).toEqual([both]);
});

test('who sent it is told where several wrote it', () => {
  const sender = [box('anna@example.org')];
  expect(alsoNamed(FROM, { sender })).toEqual([]);
  expect(alsoNamed([...FROM, box('ben@example.org')], { sender })).toEqual([
    { words: 'reader.sent-by', mailboxes: sender, sought: 'from' },
  ]);
});

test('an answer that was kept before these were told names nobody', () => {
  expect(alsoNamed(FROM, {})).toEqual([]);
});
