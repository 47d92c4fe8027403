/** S/MIME envelopes: what was signed is read, what is encrypted is told of, and nothing throws. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessage, readNested, readTop } from '@/lib/mime';
import { readPkcs7 } from '@/lib/mime/pkcs7';
import { PROBLEMS } from '@/lib/mime/problems';
import { openPart } from '@/test/support/open-part';

const FORMS = ['smime-opaque-der', 'smime-opaque-ber'];

function fixture(name: string): Buffer {
  return readFileSync(`test/fixtures/mail/${name}.eml`);
}

function envelopeOf(name: string): Buffer {
  const text = fixture(name).toString('latin1');
  return Buffer.from(text.slice(text.indexOf('\r\n\r\n')), 'base64');
}

test.each(FORMS)('%s: text and files of what was signed are there', async (name) => {
  const raw = fixture(name);
  const { text, protection, parts, attachments, header, problems } = readMessage(raw);
  expect(text).toBe('Dear Bob, \nGrüße, Ada');
  expect(protection).toEqual({ kind: 'signed', by: 'S/MIME', part: null });
  expect(parts.map(({ part, filename }) => [part, filename])).toEqual([['2', 'plan.csv']]);
  expect((await openPart(raw, '2'))?.content.toString()).toBe('a,b');
  expect([attachments, problems]).toEqual([true, []]);
  expect(header).toContainEqual(['Content-Transfer-Encoding', 'base64']);
});

test('the list shows the first words of what was signed', () => {
  const raw = fixture('smime-opaque-der');
  const { preview, attachments } = readTop(raw.subarray(0, raw.length - 1_200));
  expect([preview, attachments]).toEqual(['Dear Bob, Grüße, Ada', true]);
});

test('a signed message within a message is read, and its files have addresses', async () => {
  const raw = Buffer.concat([
    Buffer.from('Subject: s\r\nContent-Type: message/rfc822\r\n\r\n'),
    fixture('smime-opaque-ber'),
  ]);
  const message = readNested(raw, '1');
  expect(message?.text).toContain('Grüße, Ada');
  expect(message?.parts.map(({ part }) => part)).toEqual(['1.2']);
  expect((await openPart(raw, '1.2'))?.content.toString()).toBe('a,b');
});

test('an encrypted message is told of, and its envelope is a file', async () => {
  const raw = fixture('smime-enveloped');
  const { protection, parts, text } = readMessage(raw);
  expect(protection).toEqual({ kind: 'encrypted', by: 'S/MIME', part: null });
  expect(parts).toMatchObject([{ part: '1', filename: 'smime.p7m', aside: false }]);
  expect(text).toBe('');
  expect((await openPart(raw, '1'))?.content.equals(envelopeOf('smime-enveloped'))).toBe(true);
});

test('a gateway that calls it mere octets is understood', () => {
  const raw = fixture('smime-opaque-der').toString('latin1');
  const renamed = raw.replace(
    'application/pkcs7-mime; smime-type=signed-data',
    'application/octet-stream',
  );
  expect(readMessage(Buffer.from(renamed, 'latin1')).text).toContain('Dear Bob');
});

test('an envelope that was cut off is read as far as it goes', () => {
  const { text, problems } = readMessage(fixture('smime-opaque-der').subarray(0, 700));
  expect(text).toContain('Dear Bob');
  expect(problems).toContain(PROBLEMS.endedEarly);
});

test('an envelope of certificates alone holds nothing to show', () => {
  // SignedData without content: version, no digests, and what would have been signed left out.
  const inner = Buffer.from('020101' + '3100' + '300b06092a864886f70d010701', 'hex');
  const signed = Buffer.concat([Buffer.from([0x30, inner.length]), inner]);
  const content = Buffer.concat([Buffer.from([0xa0, signed.length]), signed]);
  const type = Buffer.from('06092a864886f70d010702', 'hex');
  const length = type.length + content.length;
  const envelope = Buffer.concat([Buffer.from([0x30, length]), type, content]);
  expect(readPkcs7(envelope)).toEqual({ kind: 'signed', content: null, cut: false });
});

test('envelopes mutated anywhere are read or left, and give no more than they hold', () => {
  const envelopes = [...FORMS, 'smime-enveloped'].map(envelopeOf);
  const mutation = fc.tuple(fc.nat({ max: 4_000 }), fc.nat({ max: 255 }));
  fc.assert(
    fc.property(
      fc.constantFrom(...envelopes),
      fc.array(mutation, { maxLength: 6 }),
      fc.nat({ max: 4_000 }),
      (envelope, mutations, cut) => {
        const octets = Buffer.from(envelope.subarray(0, Math.max(1, envelope.length - cut)));
        for (const [at, value] of mutations) octets[at % octets.length] = value;
        const found = readPkcs7(octets);
        if (found.kind !== 'signed') return;
        expect(found.content?.length ?? 0).toBeLessThanOrEqual(octets.length);
      },
    ),
    { numRuns: 3_000 },
  );
});

const OPENING = Buffer.from(
  '3080' +
    '06092a864886f70d010702' +
    'a080' +
    '3080' +
    '020101' +
    '3100' +
    '3080' +
    '06092a864886f70d010701' +
    'a080',
  'hex',
);

/** The runner's deadline is the assertion. */
test.each([
  ['pieces of one octet', '2480', '040141', 2_000_000],
  ['pieces of none', '2480', '0400', 2_000_000],
  ['pieces within pieces', '', '2480', 2_000_000],
  ['digests within digests', null, '3180', 2_000_000],
])('%s are read in no time', (_, before, piece, count) => {
  const opening = before === null ? OPENING.subarray(0, 17) : OPENING;
  const octets = Buffer.concat([
    opening,
    Buffer.from(before ?? '', 'hex'),
    Buffer.from(piece.repeat(count), 'hex'),
  ]);
  expect(readPkcs7(octets).kind).toBe('signed');
});
