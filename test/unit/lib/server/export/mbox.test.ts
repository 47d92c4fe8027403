/** What is exported comes back whole: each message by itself, however its octets were cut. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Envelope } from '@/lib/contract/envelope';
import { asArchive, asMbox, type Exported, rowsOf } from '@/lib/server/export/exporting';
import { mboxrd } from '@/lib/server/export/mbox';
import { Problem } from '@/lib/server/problem';
import { heldFile } from '@/lib/server/submission/held-file';

const WHEN = new Date('1996-01-03T01:05:34Z');

async function* cut(octets: Buffer, every: number) {
  for (let at = 0; at < octets.length; at += every) yield octets.subarray(at, at + every);
}

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const piece of pieces) chunks.push(piece);
  return Buffer.concat(chunks).toString('latin1');
}

/** As a reader of mboxrd takes it apart; its lines end in LF. */
function taken(mbox: string): string[] {
  const [before, ...messages] = `\n${mbox.replace(/\n$/, '')}`.split(
    /\nFrom \S+ \w{3} \w{3} [ \d]\d [\d:]{8} \d{4}\n/,
  );
  expect(before).toBe('');
  return messages.map((message) =>
    message.replace(/^>(>*From )/, '$1').replace(/\n>(>*From )/g, '\n$1'),
  );
}

test('the line before a message is as every reader knows it', async () => {
  const octets = cut(Buffer.from('A: b\r\n\r\nText\r\n'), 5);
  expect(await whole(mboxrd({ sender: 'ada@example.org', date: WHEN, octets }))).toBe(
    'From ada@example.org Wed Jan  3 01:05:34 1996\nA: b\n\nText\n\n',
  );
  const hostile = { sender: 'a b\nFrom x', date: null, octets: cut(Buffer.from('T'), 1) };
  expect(await whole(mboxrd(hostile))).toMatch(/^From MAILER-DAEMON Thu Jan {2}1 /);
});

const line = fc.constantFrom(
  'From me',
  '>From you',
  '>>From all',
  'text',
  '',
  '\rFrom',
  'Fro',
  '>',
);

test('every message comes back, From lines and all, at whatever octet it was cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(line, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 9 }),
      async (messages, every) => {
        const texts = messages.map((lines) => `${lines.join('\r\n')}\r\n`);
        let mbox = '';
        for (const text of texts) {
          const octets = cut(Buffer.from(text, 'latin1'), every);
          mbox += await whole(mboxrd({ sender: 'a@b', date: WHEN, octets }));
        }
        expect(taken(mbox)).toEqual(texts.map((text) => text.replaceAll('\r\n', '\n')));
      },
    ),
  );
});

test('a line without end goes on in pieces, and keeps its end', async () => {
  const long = Buffer.concat([Buffer.alloc(200_000, 'x'), Buffer.from('\r\nFrom here\r\n')]);
  const mbox = await whole(mboxrd({ sender: 'a@b', date: WHEN, octets: cut(long, 65_535) }));
  expect(taken(mbox)).toEqual([long.toString('latin1').replaceAll('\r\n', '\n')]);
});

const row = (key: string, subject: string): Envelope => ({
  ...{ key, uniqueId: null, from: [], to: [], subject, date: '2026-03-04T12:00:00Z', octets: 1 },
  ...{ preview: '', attachments: false, read: true, starred: false },
});

const ROWS = [row('a', 'One'), row('b', 'Two/..'), row('c', 'Three')];

function list(failing: string, error: Error): Exported {
  return {
    name: 'Inbox',
    page: async (cursor) => {
      const at = cursor === undefined ? 0 : Number(cursor);
      const more = at + 1 < ROWS.length ? String(at + 1) : null;
      return { messages: ROWS.slice(at, at + 1), offset: at, cursor: more, total: ROWS.length };
    },
    messages: ({ key }) => ({
      source: async () => {
        if (key === failing) throw error;
        return heldFile(key, 'message/rfc822', Buffer.from(`Subject: ${key}\r\n\r\nText\r\n`));
      },
    }),
  };
}

test('a message that left meanwhile is told of in the file', async () => {
  const exported = list('b', new Problem('message-gone'));
  const rows = await rowsOf(exported);
  const messages = taken(await whole(asMbox(exported, rows)));
  expect(messages).toHaveLength(3);
  expect(messages[2]).toContain('2 of 3 messages are in this file.');
  expect(messages[2]).toContain('2026-03-04 Two ..');
});

test('a line that is lost breaks the file off, and is never taken for its end', async () => {
  const exported = list('c', new Problem('connection-lost'));
  await expect(whole(asMbox(exported, await rowsOf(exported)))).rejects.toMatchObject({
    code: 'connection-lost',
  });
});

test('an archive names its files by date and subject, and ends by telling what is in it', async () => {
  const exported = list('b', new Problem('message-gone'));
  const { files } = asArchive(exported, await rowsOf(exported));
  expect(files.map(({ filename }) => filename)).toEqual([
    '2026-03-04 One.eml',
    '2026-03-04 Two ...eml',
    '2026-03-04 Three.eml',
    'contents.txt',
  ]);
  const texts: string[] = [];
  for (const file of files) texts.push(await whole((await file.open()).body));
  expect(texts[0]).toBe('Subject: a\r\n\r\nText\r\n');
  expect(texts[3]).toContain('2 of 3 messages');
});
