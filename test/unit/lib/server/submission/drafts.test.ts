/** Drafts: no tab overwrites another, attachments stay within bounds, and nothing discarded is gone at once. */
import { beforeEach, describe, expect, test } from 'vitest';
import { MAX_ATTACHMENT_OCTETS } from '@/lib/contract/compose';
import { readMessage } from '@/lib/mime';
import { silentLog } from '@/lib/server/log';
import type { Store } from '@/lib/server/store/contract';
import { Desk } from '@/lib/server/submission/desk';
import { isDraftChanged } from '@/lib/server/submission/drafts';
import { DISCARDED_KEPT } from '@/lib/server/submission/limits';
import { WayOut } from '@/lib/server/submission/way-out';
import { ManualClock } from '@/test/support/manual-clock';
import { memoryStore } from '@/test/support/memory-store';
import { contentOf, newKey } from '@/test/support/writing';

const server = { name: 's', host: 's', port: 995, security: 'tls', ca: null } as const;
const account = {
  id: 'anna',
  address: 'anna@poplar.example',
  username: 'anna',
  server: { ...server, username: 'address' as const },
};

let store: Store;
let clock: ManualClock;
let desk: Desk;

async function open(): Promise<Desk> {
  const opened = new Desk({
    account,
    store,
    clock,
    random: () => 0.5,
    log: silentLog(),
    undoMilliseconds: async () => 10_000,
    way: new WayOut(account, store.submission, { fixed: () => null, others: null }),
    read: async (raw) => readMessage(raw),
    password: () => 'poplar',
  });
  await opened.loaded;
  return opened;
}

beforeEach(async () => {
  store = memoryStore();
  clock = new ManualClock();
  desk = await open();
});

async function* octets(length: number) {
  for (let left = length; left > 0; left -= 1_048_576) {
    yield Buffer.alloc(Math.min(left, 1_048_576), 'x');
  }
}

const head = (filename: string) => ({ filename, type: 'text/plain', inline: false });

describe('a draft', () => {
  test('of two tabs the second to save is given the newer draft, and nothing is overwritten', async () => {
    const key = newKey();
    const { revision } = await desk.drafts.save(key, 0, contentOf({ text: 'One' }));
    await desk.drafts.save(key, revision, contentOf({ text: 'Two' }));
    const late = desk.drafts.save(key, revision, contentOf({ text: 'Three' }));
    const error: unknown = await late.catch((caught: unknown) => caught);
    expect(isDraftChanged(error) && error.draft).toMatchObject({
      revision: 2,
      content: { text: 'Two' },
    });
    expect((await desk.drafts.get(key)).content.text).toBe('Two');
  });

  test('of tabs that save at the same time one succeeds', async () => {
    const key = newKey();
    await desk.drafts.save(key, 0, contentOf());
    const saves = ['A', 'B', 'C'].map((text) => desk.drafts.save(key, 1, contentOf({ text })));
    const ends = await Promise.allSettled(saves);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await desk.drafts.get(key)).revision).toBe(2);
  });

  test('saving the same once more, because the answer was lost, is no conflict', async () => {
    const key = newKey();
    const first = await desk.drafts.save(key, 0, contentOf());
    expect(await desk.drafts.save(key, 0, contentOf())).toEqual(first);
  });

  test('is there after a restart, with its attachments', async () => {
    const key = newKey();
    await desk.drafts.save(key, 0, contentOf({ text: 'Every word' }));
    const { id } = await desk.attachments.add(key, head('a.txt'), octets(3));
    desk = await open();
    expect(await desk.drafts.get(key)).toMatchObject({
      content: { text: 'Every word' },
      attachments: [{ id, filename: 'a.txt', octets: 3 }],
    });
    expect((await desk.attachments.open(key, id)).octets).toBe(3);
  });

  test('attachments come and go without another revision', async () => {
    const key = newKey();
    const { revision } = await desk.drafts.save(key, 0, contentOf());
    const { id } = await desk.attachments.add(key, head('a.txt'), octets(3));
    await desk.attachments.remove(key, id);
    await desk.drafts.save(key, revision, contentOf({ text: 'More' }));
    expect((await desk.drafts.get(key)).attachments).toEqual([]);
  });

  test('takes no more octets than a message may have, and keeps nothing of what is too much', async () => {
    const key = newKey();
    await desk.drafts.save(key, 0, contentOf());
    await desk.attachments.add(key, head('most.txt'), octets(MAX_ATTACHMENT_OCTETS - 10));
    await expect(desk.attachments.add(key, head('more.txt'), octets(11))).rejects.toMatchObject({
      code: 'too-large',
    });
    await desk.attachments.add(key, head('rest.txt'), octets(10));
    const { attachments } = await desk.drafts.get(key);
    expect(attachments.map(({ filename }) => filename)).toEqual(['most.txt', 'rest.txt']);
  });

  test('that was discarded comes back for some minutes, and then is gone with its files', async () => {
    const [one, two] = [newKey(), newKey()];
    for (const key of [one, two]) await desk.drafts.save(key, 0, contentOf({ text: key }));
    await desk.bin.discard([one, two]);
    expect(desk.lists.keys('drafts', {})).toEqual([]);
    expect((await desk.drafts.restore(one)).content.text).toBe(one);
    clock.advance(DISCARDED_KEPT + 1);
    await desk.bin.discard([]);
    await expect(desk.drafts.restore(two)).rejects.toMatchObject({ code: 'draft-gone' });
    expect(desk.lists.keys('drafts', {})).toHaveLength(1);
  });

  test('that was discarded long ago is gone with the next start, too', async () => {
    const key = newKey();
    await desk.drafts.save(key, 0, contentOf());
    await desk.bin.discard([key]);
    clock.advance(DISCARDED_KEPT + 1);
    await open();
    expect(await store.letters.load('anna')).toEqual([]);
  });

  test('without a server for outgoing mail is kept, and cannot be sent', async () => {
    const key = newKey();
    const { revision } = await desk.drafts.save(key, 0, contentOf());
    await expect(desk.outbox.send({ draft: key, revision })).rejects.toMatchObject({
      code: 'no-submission',
    });
    expect((await desk.writing()).submission.is).toBe('none');
    expect(desk.lists.keys('drafts', {})).toHaveLength(1);
  });
});

describe('identities', () => {
  test('begin with the address of the account, and the first is the one to write as', async () => {
    expect((await desk.writing()).identities).toMatchObject([{ address: account.address }]);
    const identity = { replyTo: '', signature: '', signatureHtml: null, format: 'plain' as const };
    await desk.setIdentities([
      { ...identity, id: 'work', name: 'Anna W', address: 'a@work.example' },
      { ...identity, id: 'own', name: 'Anna', address: account.address },
    ]);
    const key = newKey();
    await desk.drafts.save(key, 0, contentOf());
    expect(desk.lists.page('drafts', { limit: 1 }).messages[0]?.from).toEqual([
      { name: 'Anna W', address: 'a@work.example' },
    ]);
    await expect(
      desk.setIdentities([{ ...identity, id: 'x', name: '', address: 'nowhere' }]),
    ).rejects.toMatchObject({ code: 'not-sendable' });
  });
});
