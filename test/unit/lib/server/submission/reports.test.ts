/** A delivery report is tied to the letter that it names, and believed no further than that. */
import { beforeEach, expect, test } from 'vitest';
import type { Delivery } from '@/lib/contract/message';
import type { LetterRecord } from '@/lib/server/store/letters';
import { refuseIfNoRoom } from '@/lib/server/submission/kept-room';
import { Letters } from '@/lib/server/submission/letters';
import { KEPT_OCTETS } from '@/lib/server/submission/limits';
import { takeReports } from '@/lib/server/submission/reports';
import { memoryStore } from '@/test/support/memory-store';
import { newKey } from '@/test/support/writing';

let letters: Letters;
const key = newKey();

const sent: LetterRecord = {
  ...{ key, state: { is: 'sent' }, revision: 1, createdAt: 1, changedAt: 1 },
  ...{ from: { name: '', address: 'anna@poplar.example' }, to: [], cc: [], bcc: [] },
  ...{ subject: '', preview: '', hasAttachments: false, date: 1, answers: null, references: [] },
  ...{ content: null, attachments: [], raw: null },
  recipients: [
    { address: 'Ben@example.org', state: 'accepted' },
    { address: 'eve@example.org', state: 'accepted' },
  ],
};

beforeEach(async () => {
  const failed = (error: unknown) => {
    throw error;
  };
  letters = new Letters({
    account: 'anna',
    store: memoryStore(),
    now: () => 2,
    changed: () => {},
    failed,
  });
  await letters.load();
  await letters.change(() => [sent]);
});

const failure = (more: Partial<Delivery> = {}): Delivery => ({
  ...{ recipient: 'ben@example.org', action: 'failed', status: '5.1.1' },
  ...{ diagnostic: '550 No such user', envelopeId: key },
  ...more,
});

const states = () => letters.get(key)?.recipients.map(({ state }) => state);

test('a recipient that a report names did not get it, and its server says why', async () => {
  await takeReports(letters, [failure()]);
  expect(letters.get(key)?.recipients).toEqual([
    { address: 'Ben@example.org', state: 'undelivered', detail: '550 No such user' },
    { address: 'eve@example.org', state: 'accepted' },
  ]);
});

test.each([
  ['of a delay', failure({ action: 'delayed' })],
  ['that names no letter', { ...failure(), envelopeId: newKey() }],
  ['about somebody else', failure({ recipient: 'mallory@example.org' })],
])('a report %s changes nothing', async (_, report) => {
  await takeReports(letters, [report]);
  expect(states()).toEqual(['accepted', 'accepted']);
  expect(letters.get(key)).toBe(sent);
});

test('where the kept messages fill their room, no more is taken in', () => {
  const raw = { file: 'a', messageId: 'a@b', eightBit: false };
  const half = { ...sent, raw: { ...raw, octets: KEPT_OCTETS / 2 } };
  expect(() => refuseIfNoRoom([half])).not.toThrow();
  expect(() => refuseIfNoRoom([half, half])).toThrow();
  expect(() =>
    refuseIfNoRoom([half, { ...half, state: { is: 'draft', reason: null } }]),
  ).not.toThrow();
});
