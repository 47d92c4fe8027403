/** Messages of our own making for the tests that read them with several parsers. */
import { type Composition, compose, type Enclosure } from '@/lib/server/submission/compose';

async function* once(octets: Uint8Array) {
  yield octets;
}

export function enclosure(content: string | Uint8Array, more: Partial<Enclosure> = {}): Enclosure {
  return {
    filename: 'notes.txt',
    type: 'text/plain',
    inline: false,
    contentId: 'file-1@poplar.invalid',
    octets: () => once(Buffer.from(content)),
    ...more,
  };
}

export function composition(more: Partial<Composition> = {}): Composition {
  return {
    from: { name: 'Anna Winter', address: 'anna@poplar.example', replyTo: '' },
    content: {
      to: [{ name: 'Ben', address: 'ben@example.org' }],
      cc: [],
      subject: 'Trees',
      text: 'Poplars grow fast.\n',
      html: null,
    },
    references: [],
    isReply: true,
    messageId: '0123456789abcdef@poplar.example',
    date: new Date('2026-03-14T15:09:00Z'),
    enclosures: [],
    ...more,
  };
}

/** The octets that go out. */
export async function octetsOf(wanted: Composition): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of compose(wanted)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Of every kind that people write: names in many scripts, long words, odd file names. */
export const SUBJECTS = [
  'Trees',
  'Grüße aus Köln, '.repeat(12).trim(),
  '件名がとても長いメッセージの件名です'.repeat(6),
  'שלום עולם – مرحبا بالعالم',
  '=?utf-8?q?not_encoded?= really',
  'One\r\nBcc: eve@example.org\r\n\r\nTwo',
  '"quoted" <angle> (comment), list; 100 %',
  '🌳'.repeat(40),
];

export const NAMES = [
  'Ben',
  'Müller, Jörg',
  'Ben "the tree" O\'Neil \\ Co.',
  '山田太郎',
  'a@b.example <eve@example.org>,',
  '=?utf-8?q?x?=',
  'Zoë\r\nBcc: eve@example.org',
];

export const FILENAMES = [
  'notes.txt',
  'Übersicht "final" (2).txt',
  '見積書 2026年3月分の最終版とても長いファイル名.pdf',
  "it's 100%; really.txt",
  'a\\b.txt',
];
