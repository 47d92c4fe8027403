/** Letters in lists: each in one of them, found as mail is, and some minutes long brought back. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { LetterView } from '@/lib/contract/messages';
import type { LetterRecord, LetterState } from '@/lib/server/store/letters';
import { Bin } from '@/lib/server/submission/bin';
import { LetterLists } from '@/lib/server/submission/letter-lists';
import { Letters } from '@/lib/server/submission/letters';
import { DISCARDED_KEPT } from '@/lib/server/submission/limits';
import { ManualClock } from '@/test/support/manual-clock';
import { memoryStore } from '@/test/support/memory-store';
import { newKey } from '@/test/support/writing';

let clock: ManualClock;
let letters: Letters;
let lists: LetterLists;
let bin: Bin;

beforeEach(async () => {
  clock = new ManualClock();
  letters = new Letters({
    account: 'anna',
    store: memoryStore(),
    now: clock.now,
    changed: () => {},
    failed: (error) => {
      throw error;
    },
  });
  await letters.load();
  lists = new LetterLists(letters);
  bin = new Bin(letters);
});

async function put(state: LetterState, more: Partial<LetterRecord> = {}): Promise<string> {
  const key = newKey();
  const person = { name: 'Ben', address: 'ben@example.org' };
  const letter: LetterRecord = {
    ...{ key, state, revision: 1, createdAt: clock.now(), changedAt: clock.now() },
    ...{ from: { name: 'Anna', address: 'anna@poplar.example' }, to: [person], cc: [], bcc: [] },
    ...{ subject: 'Grüße', preview: 'Under the poplars', hasAttachments: false, date: null },
    ...{ answers: null, references: [], content: null, attachments: [], raw: null },
    recipients: [],
    ...more,
  };
  await letters.change(() => [letter]);
  return key;
}

const VIEWS: readonly LetterView[] = ['drafts', 'outbox', 'sent', 'imported'];
const viewsOf = (key: string) => VIEWS.filter((view) => lists.keys(view, {}).includes(key));

const STATES: readonly (readonly [LetterState, LetterView])[] = [
  [{ is: 'draft', reason: null }, 'drafts'],
  [{ is: 'held', until: 1 }, 'outbox'],
  [{ is: 'scheduled', until: 1 }, 'outbox'],
  [{ is: 'due', since: 1, notBefore: 1, tries: 0, reason: null }, 'outbox'],
  [{ is: 'handed-over', since: 1, tries: 1 }, 'outbox'],
  [{ is: 'unknown', since: 1, reason: { code: 'connection-lost', message: '' } }, 'outbox'],
  [{ is: 'sent' }, 'sent'],
  [{ is: 'imported' }, 'imported'],
];

describe('a letter', () => {
  test.each(STATES)('%o stands in one list: %s', async (state, view) => {
    expect(viewsOf(await put(state))).toEqual([view]);
  });

  test('is found as messages of the mailbox are', async () => {
    const key = await put({ is: 'sent' });
    for (const q of ['grusse', 'to:ben poplars', 'subject:grüße', 'is:read']) {
      expect(lists.keys('sent', { q }), q).toEqual([key]);
    }
    for (const q of ['oak', 'from:ben', 'is:unread', '-grüße']) {
      expect(lists.keys('sent', { q }), q).toEqual([]);
    }
  });

  test('stands in its list newest first, page by page', async () => {
    const keys: string[] = [];
    for (const date of [3, 1, 2]) keys.push(await put({ is: 'sent' }, { date }));
    const [third, first, second] = keys;
    const page = lists.page('sent', { limit: 2 });
    expect(page.messages.map(({ key }) => key)).toEqual([third, second]);
    expect(page.total).toBe(3);
    const rest = lists.page('sent', { limit: 2, cursor: page.cursor ?? '' });
    expect(rest.messages.map(({ key }) => key)).toEqual([first]);
    expect(rest.cursor).toBeNull();
  });

  test('is counted while it is begun or on its way', async () => {
    for (const [state] of STATES) await put(state);
    await put({ is: 'draft', reason: null });
    expect(lists.waiting()).toEqual({ drafts: 2, outbox: 5 });
  });

  test('thrown away comes back as what it was, until it is gone for good', async () => {
    const sent = await put({ is: 'sent' });
    const imported = await put({ is: 'imported' });
    const draft = await put({ is: 'draft', reason: null });
    const all = [sent, imported, draft];
    await bin.discard(all);
    expect(all.flatMap(viewsOf)).toEqual([]);
    await bin.restore(all);
    expect(all.flatMap(viewsOf)).toEqual(['sent', 'imported', 'drafts']);
    await bin.discard(all);
    clock.advance(DISCARDED_KEPT + 1);
    await bin.empty();
    await expect(bin.restore([sent])).rejects.toMatchObject({ code: 'draft-gone' });
    expect(letters.all()).toEqual([]);
  });

  test('on its way is never thrown away', async () => {
    const key = await put({ is: 'handed-over', since: 1, tries: 1 });
    await bin.discard([key]);
    expect(viewsOf(key)).toEqual(['outbox']);
  });
});
