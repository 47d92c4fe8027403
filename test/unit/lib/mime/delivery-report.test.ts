/** Delivery reports in words. */
import { expect, test } from 'vitest';
import { readDeliveryStatus, readDisposition } from '@/lib/mime/delivery-report';

const ABOUT = 'Reporting-MTA: dns; mx.example.org\r\n\r\n';

test('each recipient gets a sentence with the reason', () => {
  const report = readDeliveryStatus(
    Buffer.from(
      `${ABOUT}Final-Recipient: rfc822; <ada@example.org>\r\nAction: failed\r\nStatus: 5.1.1 (no)\r\n` +
        'Diagnostic-Code: smtp; 550 5.1.1 User unknown\r\n\r\n' +
        'Original-Recipient: rfc822;bob@example.org\r\nAction: delayed\r\nStatus: 4.2.2\r\n',
    ),
  );
  expect(report).toEqual([
    {
      recipient: 'ada@example.org',
      action: 'failed',
      status: '5.1.1',
      diagnostic: '550 5.1.1 User unknown',
      words: 'The message to ada@example.org was not delivered: there is no such mailbox.',
    },
    {
      recipient: 'bob@example.org',
      action: 'delayed',
      status: '4.2.2',
      diagnostic: '',
      words: 'The message to bob@example.org is delayed: the mailbox is full.',
    },
  ]);
});

test('an unknown status still makes a sentence', () => {
  const [delivery] = readDeliveryStatus(
    Buffer.from(`${ABOUT}Final-Recipient: rfc822; a@b.c\r\nAction: failed\r\nStatus: 5.9.99\r\n`),
  );
  expect(delivery?.words).toBe('The message to a@b.c was not delivered.');
});

test('a read receipt says that the message was opened', () => {
  const [delivery] = readDisposition(
    Buffer.from(
      'Final-Recipient: rfc822;a@b.c\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n',
    ),
  );
  expect(delivery?.words).toBe('a@b.c has opened the message.');
});

test('prose is no report', () => {
  expect(readDeliveryStatus(Buffer.from('Sorry.\r\n\r\nIt failed.'))).toEqual([]);
  expect(readDisposition(Buffer.from('Sorry.'))).toEqual([]);
});
