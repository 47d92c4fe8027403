/** Delivery reports. */
import { expect, test } from 'vitest';
import { readDeliveryStatus, readDisposition } from '@/lib/mime/delivery-report';

const ABOUT = 'Reporting-MTA: dns; mx.example.org\r\n\r\n';

test('each recipient is told of, with the reason', () => {
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
    },
    {
      recipient: 'bob@example.org',
      action: 'delayed',
      status: '4.2.2',
      diagnostic: '',
    },
  ]);
});

test('an unknown status is kept as it is', () => {
  const [delivery] = readDeliveryStatus(
    Buffer.from(`${ABOUT}Final-Recipient: rfc822; a@b.c\r\nAction: failed\r\nStatus: 5.9.99\r\n`),
  );
  expect(delivery).toMatchObject({ action: 'failed', status: '5.9.99' });
});

test('a read receipt says that the message was opened', () => {
  const [delivery] = readDisposition(
    Buffer.from(
      'Final-Recipient: rfc822;a@b.c\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n',
    ),
  );
  expect(delivery).toMatchObject({ recipient: 'a@b.c', action: 'displayed' });
});

test('prose is no report', () => {
  expect(readDeliveryStatus(Buffer.from('Sorry.\r\n\r\nIt failed.'))).toEqual([]);
  expect(readDisposition(Buffer.from('Sorry.'))).toEqual([]);
});

test('a report says by which name it was sent, and to whom', () => {
  const [delivery] = readDeliveryStatus(
    Buffer.from(
      'Reporting-MTA: dns; mx.example.org\r\nOriginal-Envelope-Id: AbC-1_2\r\n\r\n' +
        'Original-Recipient: rfc822;ada@example.org\r\nFinal-Recipient: rfc822;a@mx.example.org\r\n' +
        'Action: failed\r\n',
    ),
  );
  expect(delivery).toMatchObject({
    envelopeId: 'AbC-1_2',
    recipient: 'a@mx.example.org',
    sentTo: 'ada@example.org',
  });
});
