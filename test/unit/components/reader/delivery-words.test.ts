/** Delivery reports in words. */
import { expect, test } from 'vitest';
import { deliveryInWords } from '@/components/reader/delivery-words';
import { inEnglish } from '@/lib/words/texts';

const words = (recipient: string, action: string, status = '') =>
  deliveryInWords(inEnglish, { recipient, action, status });

test('each recipient gets a sentence, with the reason where its code is known', () => {
  expect(words('ada@example.org', 'failed', '5.1.1')).toBe(
    'The message to ada@example.org was not delivered: there is no such mailbox.',
  );
  expect(words('bob@example.org', 'delayed', '4.2.2')).toBe(
    'The message to bob@example.org is delayed: the mailbox is full.',
  );
});

test('an unknown status still makes a sentence', () => {
  expect(words('a@b.c', 'failed', '5.9.99')).toBe('The message to a@b.c was not delivered.');
  expect(words('', 'delivered')).toBe('The message to a recipient was delivered.');
});

test('a read receipt says that the message was opened', () => {
  expect(words('a@b.c', 'displayed')).toBe('a@b.c has opened the message.');
});

test('an action that is none of them is told as it came', () => {
  expect(words('a@b.c', 'failed-because')).toBe('The message to a@b.c: failed-because.');
  expect(words('a@b.c', '')).toBe('The message to a@b.c: nothing was said.');
});
