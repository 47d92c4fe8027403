/** The composer against a server that only remembers: when a letter goes, what goes along, and in which kind of words. */
import { describe, expect, it } from 'vitest';
import { ApiError, OFFLINE, type Problem, problemOf } from '@/lib/client/api';
import { bodyOf } from '@/lib/client/compose/body';
import { type ComposeClient, createComposeClient } from '@/lib/client/compose/client';
import type { Copies } from '@/lib/client/compose/copies';
import { EMPTY_CONTENT } from '@/lib/client/compose/letter';
import type { LettersApi } from '@/lib/client/compose/letters-api';
import type { Attachment, AttachmentHead, Identity } from '@/lib/contract/compose';
import type { Draft } from '@/lib/contract/drafts';
import type { OutboxEntry, SendRequest } from '@/lib/contract/outbox';
import { inEnglish } from '@/lib/words/texts';

const KEY = 'AAAAAAAAAAAAAAAAAAAAAA';
const BEN = { name: 'Ben', address: 'ben@example.org' };
const OWN: Identity = {
  id: 'own',
  name: 'Anna',
  address: 'anna@poplar.example',
  replyTo: '',
  signature: '',
  signatureHtml: null,
  format: 'plain',
};

const NO_COPIES: Copies = { keep: () => 'kept', forget: () => {}, all: () => [] };

interface Asked {
  readonly sent: SendRequest[];
  readonly heads: AttachmentHead[];
  /** What happens while the server is asked for this. */
  readonly during: Map<'send' | 'detach', () => Promise<void>>;
  /** What it answers about the draft, one question after the other. */
  readonly drafts: Promise<Draft>[];
  /** The files that it was told to take away. */
  readonly detached: string[];
}

function entryOf({ draft, at }: SendRequest): OutboxEntry {
  return {
    key: draft,
    state: at === undefined ? 'held' : 'scheduled',
    to: [BEN],
    subject: 'Trees',
    until: at ?? '2026-11-18T10:00:10.000Z',
    recipients: [],
  };
}

const unasked = () => Promise.reject(new Error('Nobody asks for this here.'));

/** @param refusal what the server says to files, where it takes none */
function apiWith(asked: Asked, identity: Identity, refusal: Problem | null): LettersApi {
  const dated = <Answer>(answer: Answer) => ({ answer, serverTime: 0 });
  return {
    writing: async () => ({
      identities: [identity],
      submission: { is: 'available', server: 'mail:587', maxOctets: null },
    }),
    setIdentities: unasked,
    draft: () => asked.drafts.shift() ?? unasked(),
    begin: () => asked.drafts.shift() ?? unasked(),
    save: async (_key, { revision }) => ({
      revision: revision + 1,
      savedAt: '2026-11-18T10:00:00.000Z',
    }),
    discard: async () => {},
    attach: async (_key, { file, head }) => {
      asked.heads.push(head);
      if (refusal !== null) throw new ApiError(refusal);
      const id = `B${'A'.repeat(20)}${asked.heads.length}`;
      const { filename, inline, type } = head;
      const contentId = `${id}@poplar.invalid`;
      return { id, filename, type, inline, octets: file.size, contentId } satisfies Attachment;
    },
    detach: async (_key, id) => {
      asked.detached.push(id);
      await asked.during.get('detach')?.();
    },
    outbox: async () => dated({ outbox: [] }),
    send: async (body) => {
      asked.sent.push(body);
      await asked.during.get('send')?.();
      return dated(entryOf(body));
    },
    act: unasked,
    sent: unasked,
  };
}

interface Scene extends Asked {
  readonly client: ComposeClient;
}

async function begun(identity: Identity = OWN, refusal: Problem | null = null): Promise<Scene> {
  const asked: Asked = {
    sent: [],
    heads: [],
    during: new Map(),
    drafts: [],
    detached: [],
  };
  let keys = 0;
  const client = createComposeClient({
    api: apiWith(asked, identity, refusal),
    account: 'account',
    copies: NO_COPIES,
    toldBefore: { all: () => new Map(), keep: () => {} },
    tab: { setItem: () => {} },
    now: () => 0,
    newKey: () => {
      keys += 1;
      return keys === 1 ? KEY : `C${'A'.repeat(20)}${keys}`;
    },
    telling: { locale: 'en', timeZone: 'UTC' },
    fail: problemOf,
    notify: () => {},
    complain: () => {},
    say: inEnglish,
  });
  client.start([]);
  await Promise.resolve();
  await Promise.resolve();
  await client.write({ is: 'new', content: { to: [BEN], subject: 'Trees' } });
  return { client, ...asked };
}

const sheetOf = (client: ComposeClient) => client.get().sheets[0];
const TOMORROW = new Date('2026-11-19T08:00:00Z');

describe('a letter that is sent later', () => {
  it('goes with its time, and leaves the screen', async () => {
    const { client, sent } = await begun();
    client.edit(KEY, { text: 'Good morning' });
    await client.send(KEY, TOMORROW);
    const at = '2026-11-19T08:00:00.000Z';
    expect(sent).toEqual([{ draft: KEY, revision: 1, attachments: [], at }]);
    expect(sheetOf(client)).toBeUndefined();
    expect(client.get().outbox.get(KEY)?.state).toBe('scheduled');
  });

  it('stands as the last event told, though the answer to sending comes after it', async () => {
    const { client, during } = await begun();
    client.edit(KEY, { text: 'Good morning' });
    during.set('send', async () => {
      const entry = entryOf({ draft: KEY, revision: 1 });
      client.heard({ outbox: { account: 'account', outbox: [{ ...entry, state: 'sent' }] } });
    });
    await client.send(KEY, null);
    expect(sheetOf(client)).toBeUndefined();
    expect(client.get().outbox.get(KEY)?.state).toBe('sent');
  });

  it('keeps its time while a doubt is asked about', async () => {
    const { client, sent } = await begun();
    client.edit(KEY, { text: 'See the attached plan' });
    await client.send(KEY, TOMORROW);
    expect(sheetOf(client)?.doubt?.is).toBe('ask');
    expect(sent).toEqual([]);
    await client.sendAnyway(KEY);
    expect(sent[0]?.at).toBe('2026-11-19T08:00:00.000Z');
  });

  it('goes at once where no time is said', async () => {
    const { client, sent } = await begun();
    client.edit(KEY, { text: 'Now' });
    await client.send(KEY);
    expect(sent).toEqual([{ draft: KEY, revision: 1, attachments: [] }]);
  });

  it('is stopped by what makes it impossible, whatever was answered', async () => {
    const { client, sent } = await begun();
    client.edit(KEY, { to: [] });
    await client.send(KEY, TOMORROW);
    await client.sendAnyway(KEY);
    expect(sheetOf(client)?.doubt?.is).toBe('stop');
    expect(sent).toEqual([]);
  });
});

describe('a letter that was handed over, to which no answer came,', () => {
  const heard = (client: ComposeClient, state: OutboxEntry['state']) => {
    const entry = entryOf({ draft: KEY, revision: 1 });
    client.heard({ outbox: { account: 'account', outbox: [{ ...entry, state }] } });
  };
  const lost = async (state?: OutboxEntry['state']) => {
    const scene = await begun();
    scene.client.edit(KEY, { text: 'Good morning' });
    scene.during.set('send', async () => {
      if (state !== undefined) heard(scene.client, state);
      throw new ApiError(OFFLINE);
    });
    await scene.client.send(KEY);
    return scene;
  };

  it('leaves the screen where the server told meanwhile that it is on its way', async () => {
    const { client } = await lost('held');
    expect(sheetOf(client)).toBeUndefined();
  });

  it('stays with the reason, and leaves once the server tells of it', async () => {
    const { client } = await lost();
    expect(sheetOf(client)?.doubt?.is).toBe('stop');
    heard(client, 'held');
    expect(sheetOf(client)).toBeUndefined();
  });

  it('is said to be gone where more was written by then', async () => {
    const { client } = await lost();
    client.edit(KEY, { text: 'Good evening' });
    heard(client, 'sent');
    expect(sheetOf(client)?.letter.keeping.is).toBe('gone');
  });

  it('stays where it was taken back meanwhile, and nothing is said', async () => {
    const { client } = await lost('taken-back');
    expect(sheetOf(client)).toMatchObject({ stage: 'writing', doubt: null });
    expect(sheetOf(client)?.letter.content.text).toBe('Good morning');
  });
});

describe('a letter that another tab writes on, too', () => {
  const draft = (revision: number): Draft => ({
    key: KEY,
    revision,
    savedAt: '2026-11-18T10:00:00.000Z',
    content: { ...EMPTY_CONTENT, text: `as of ${revision}` },
    attachments: [],
    answers: null,
  });

  it('is shown as it was last, though the answer about an earlier state comes later', async () => {
    const { client, drafts } = await begun();
    client.edit(KEY, { text: 'Here' });
    await client.saveAll();
    const early = Promise.withResolvers<Draft>();
    drafts.push(early.promise, Promise.resolve(draft(3)));
    for (const revision of [2, 3])
      client.heard({ drafts: { account: 'account', saved: [{ key: KEY, revision }], gone: [] } });
    await expect.poll(() => sheetOf(client)?.letter.content.text).toBe('as of 3');
    early.resolve(draft(2));
    await early.promise;
    await Promise.resolve();
    expect(sheetOf(client)?.letter.content.text).toBe('as of 3');
  });
});

describe('what goes along', () => {
  const file = (name: string, size = 3) => new File([new Uint8Array(size)], name);

  it('is shown among the words where it is a picture of them, else a file', async () => {
    const { client, heads } = await begun();
    const picture = await client.embed(KEY, file('tree.png'));
    await client.attach(KEY, [file('plan.txt')]);
    expect(heads.map(({ inline }) => inline)).toEqual([true, false]);
    expect(picture?.contentId).toMatch(/@poplar\.invalid$/);
    expect(sheetOf(client)?.letter.attachments.length).toBe(2);
  });

  it('stays where the server did not take it away, beside what came meanwhile', async () => {
    const { client, during } = await begun();
    await client.attach(KEY, [file('a.txt'), file('b.txt')]);
    during.set('detach', async () => {
      await client.attach(KEY, [file('c.txt')]);
      throw new ApiError(OFFLINE);
    });
    await client.detach(KEY, sheetOf(client)?.letter.attachments[0]?.id ?? '');
    const names = sheetOf(client)?.letter.attachments.map(({ filename }) => filename);
    expect(names).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });

  it('is told when it did not come, and stays in sight until it is taken away', async () => {
    const refusal: Problem = { code: 'too-large', message: 'Too large.' };
    const { client, detached } = await begun(OWN, refusal);
    expect(await client.embed(KEY, file('tree.png'))).toBeNull();
    expect(sheetOf(client)?.letter.uploads[0]?.problem).toEqual(refusal);
    const id = sheetOf(client)?.letter.uploads[0]?.id ?? '';
    client.stop(KEY, id);
    expect(sheetOf(client)?.letter.uploads).toEqual([]);
    // The server may have it all the same.
    expect(detached).toEqual([id]);
  });

  it('is refused before it is on its way where it is too much', async () => {
    const { client, heads } = await begun();
    const large = file('film.mp4');
    Object.defineProperty(large, 'size', { value: 30 * 1_048_576 });
    await client.attach(KEY, [large]);
    expect(heads).toEqual([]);
    expect(sheetOf(client)?.doubt?.is).toBe('stop');
  });

  it('is all that there is room for, in order, and what stays behind is named', async () => {
    const { client, heads } = await begun();
    const sized = (name: string, mebibytes: number) =>
      Object.defineProperty(file(name), 'size', { value: mebibytes * 1_048_576 });
    await client.attach(KEY, [sized('a.zip', 15), sized('b.zip', 11), sized('c.zip', 10)]);
    expect(heads.map(({ filename }) => filename)).toEqual(['a.zip', 'c.zip']);
    expect(sheetOf(client)?.doubt?.words).toBe(
      'Not attached: b.zip. All files of a message together may have 26 MB.',
    );
  });
});

describe('an answer', () => {
  it('is begun once, however often one asks while it is on its way', async () => {
    const { client, drafts } = await begun();
    drafts.push(new Promise(() => {}));
    const wish = { is: 'reply', key: 'B'.repeat(22), to: 'sender' } as const;
    for (const _press of [1, 2]) void client.write(wish);
    expect(client.get().starting).toHaveLength(1);
  });
});

describe('a new letter', () => {
  it('begins in the kind of words that one writes in, with the signature', async () => {
    const signatureHtml = '<div dir="auto"><b>Anna</b></div>';
    const rich: Identity = { ...OWN, signature: 'Anna', signatureHtml, format: 'rich' };
    const { client } = await begun(rich);
    const content = sheetOf(client)?.letter.content ?? expect.fail('no letter');
    expect(bodyOf(content).rich).toContain('<b>Anna</b>');
    expect(content.text).toBe('\n\n-- \nAnna');
  });
});
