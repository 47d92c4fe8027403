/** Messages from files are kept as they were, and what is no message is said. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/mime';
import { mboxrd } from '@/lib/server/export/mbox';
import { importFile } from '@/lib/server/submission/importing';
import { Letters } from '@/lib/server/submission/letters';
import { messagesInFile } from '@/lib/server/submission/messages-in-file';
import { memoryStore } from '@/test/support/memory-store';

async function* cut(octets: Buffer, every: number) {
  for (let at = 0; at < octets.length; at += every) yield octets.subarray(at, at + every);
}

async function taken(file: string, every = 7): Promise<string[]> {
  const found: string[] = [];
  for await (const raw of messagesInFile(cut(Buffer.from(file, 'latin1'), every)))
    found.push(raw.toString('latin1'));
  return found;
}

async function exported(text: string): Promise<string> {
  const octets = cut(Buffer.from(text, 'latin1'), 100);
  let mbox = '';
  for await (const piece of mboxrd({ sender: 'a@b', date: new Date(0), octets }))
    mbox += Buffer.from(piece).toString('latin1');
  return mbox;
}

describe('a file of messages', () => {
  test('that is one message is that message, octet by octet', async () => {
    const message = 'Subject: One\r\n\r\nFrom here on\r\n>From there\r\n\r\n';
    expect(await taken(message)).toEqual([message]);
  });

  test('that was exported gives back every message, wherever it was cut', async () => {
    const line = fc.constantFrom('From me', '>From you', '>>From all', 'text', '', 'From a 1996');
    const body = fc.array(line, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(body, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 40 }),
        async (bodies, every) => {
          const messages = bodies.map((lines) => `Subject: x\n\n${lines.join('\n')}\n`);
          const mbox = (await Promise.all(messages.map(exported))).join('');
          expect(await taken(mbox, every)).toEqual(messages);
        },
      ),
    );
  });

  test('of another program, with CRLF and without quoting, is taken apart as well', async () => {
    const mbox =
      'From a@b Wed Jan  3 01:05:34 1996\r\nSubject: 1\r\n\r\nOne\r\nFrom here on\r\n\r\n' +
      'From - Thu Jan  4 01:05:34 1996\r\nSubject: 2\r\n\r\nTwo\r\n';
    expect(await taken(mbox)).toEqual([
      'Subject: 1\r\n\r\nOne\r\nFrom here on\r\n',
      'Subject: 2\r\n\r\nTwo\r\n',
    ]);
  });
});

describe('importing', () => {
  const store = memoryStore();
  let letters: Letters;

  beforeEach(async () => {
    const failed = (error: unknown) => {
      throw error;
    };
    const base = { account: 'anna', store, changed: () => {}, failed };
    letters = new Letters({ ...base, now: () => 5 });
    await letters.load();
  });

  const options = () => ({
    ...{ account: 'anna', files: store.files, letters },
    read: async (raw: Uint8Array) => readMessage(raw),
  });

  test('keeps each message as it was, listed by what it says', async () => {
    const one =
      'From: Ben <ben@example.org>\nSubject: Oaks\nDate: Wed, 4 Mar 2026 12:00:00 +0000\n\nHi\n';
    const two = 'From: Eve <eve@example.org>\nSubject: Elms\n\nHo\n';
    const mbox = (await exported(one)) + (await exported(two)) + (await exported('no message\n'));
    expect(await importFile(options(), cut(Buffer.from(mbox), 50))).toEqual({
      imported: 2,
      unreadable: 1,
    });
    const [oaks, elms] = letters.all();
    expect(oaks).toMatchObject({
      state: { is: 'imported' },
      from: { name: 'Ben', address: 'ben@example.org' },
      subject: 'Oaks',
      date: Date.parse('2026-03-04T12:00:00Z'),
    });
    expect(elms).toMatchObject({ subject: 'Elms', date: null, changedAt: 5 });
    const kept: Uint8Array[] = [];
    for await (const piece of store.files.read('anna', oaks?.raw?.file ?? '')) kept.push(piece);
    expect(Buffer.concat(kept).toString()).toBe(one);
  });

  test('says when there is no message in a file, and keeps nothing', async () => {
    const before = letters.all().length;
    const picture = cut(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 3);
    await expect(importFile(options(), picture)).rejects.toMatchObject({ code: 'unreadable' });
    expect(letters.all()).toHaveLength(before);
  });
});
