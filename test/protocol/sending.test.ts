/** Writing, sending and answering by the sample servers: what one account sends, it receives. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Demo, startDemo } from '@/lib/demo';
import { readMessage } from '@/lib/mime';
import { connect } from '@/lib/pop3';
import { silentLog } from '@/lib/server/log';
import type { MailAccount } from '@/lib/server/sign-in/account';
import type { Store } from '@/lib/server/store/contract';
import { Desks } from '@/lib/server/submission/desks';
import { createPost } from '@/lib/server/submission/post';
import { memoryStore } from '@/test/support/memory-store';
import { contentOf, newKey } from '@/test/support/writing';

let demo: Demo;
let account: MailAccount;
let desks: Desks;
let store: Store;

beforeAll(async () => {
  demo = await startDemo({ now: new Date('2026-03-14T15:09:00Z') });
  const { ca, host, tlsPort } = demo.pop3;
  account = {
    id: 'anna',
    address: demo.address,
    username: demo.address,
    server: { name: 'sample', host, port: tlsPort, security: 'tls', ca, username: 'address' },
  };
});
afterAll(() => demo.stop());

beforeEach(() => {
  store = memoryStore();
  const { host, port } = demo.smtp;
  const post = createPost({
    host,
    port,
    security: 'starttls',
    ca: demo.pop3.ca,
    auth: 'account',
    username: null,
  });
  const config = { undoSeconds: 0 };
  desks = new Desks({
    config,
    store,
    log: silentLog(),
    ways: { fixed: () => post, others: null },
    read: async (raw) => readMessage(raw),
  });
});
afterEach(() => desks.stop());

async function newest(): Promise<Uint8Array> {
  const { ca, host, tlsPort: port } = demo.pop3;
  const session = await connect({ host, port, security: 'tls', tls: { ca } });
  await session.signIn({ username: demo.address, password: demo.password });
  const { messages } = await session.stat();
  const raw = await session.retr(messages);
  await session.quit();
  return raw;
}

async function sentBy(desk: ReturnType<Desks['at']>, key: string): Promise<void> {
  const until = Date.now() + 5_000;
  while (!desk.lists.keys('sent', {}).includes(key)) {
    if (Date.now() > until) throw new Error(`Not sent: ${JSON.stringify(desk.outbox.list())}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('what is sent to oneself arrives, octet by octet as it is kept under Sent', async () => {
  const desk = desks.at(account, demo.password);
  await desk.loaded;
  const key = newKey();
  const content = contentOf({
    to: [{ name: 'Änna', address: demo.address }],
    bcc: [{ name: '', address: 'secret@example.org' }],
    subject: 'Grüße',
    text: '.\nFrom me\n> quoted\n',
  });
  const { revision } = await desk.drafts.save(key, 0, content);
  await desk.outbox.send({ draft: key, revision });
  await sentBy(desk, key);
  const arrived = Buffer.from(await newest()).toString('latin1');
  const kept = Buffer.from(await desk.mail.octets(key)).toString('latin1');
  expect(arrived.endsWith(kept)).toBe(true);
  expect(arrived).not.toContain('secret@example.org');
  expect(demo.sentElsewhere.at(-1)?.to).toEqual(['secret@example.org']);
  const message = readMessage(Buffer.from(kept, 'latin1'));
  expect(message).toMatchObject({
    subject: 'Grüße',
    to: content.to,
    from: [{ name: '', address: demo.address }],
    text: '.\nFrom me\n> quoted\n',
  });
  const view = await desk.mail.message(key);
  expect(view.header).toContainEqual(['Bcc', 'secret@example.org']);
  expect(view).toMatchObject({ to: content.to, cc: [], bcc: content.bcc, replyTo: [] });
});

test('a copy to oneself arrives unseen by the others, under the Message-ID of the one that is kept', async () => {
  await store.settings.save(account.id, { copyToSelf: 'on' });
  const desk = desks.at(account, demo.password);
  await desk.loaded;
  const key = newKey();
  const to = [{ name: '', address: 'ben@elsewhere.example' }];
  const { revision } = await desk.drafts.save(key, 0, contentOf({ to, subject: 'With a copy' }));
  await desk.outbox.send({ draft: key, revision });
  await sentBy(desk, key);
  const arrived = readMessage(await newest());
  const kept = readMessage(await desk.mail.octets(key));
  expect(arrived).toMatchObject({ subject: 'With a copy', to, messageId: kept.messageId });
  expect(new Map(arrived.header).has('Bcc')).toBe(false);
  expect(demo.sentElsewhere.at(-1)?.to).toEqual(['ben@elsewhere.example']);
});

test('an answer to it belongs to the same conversation', async () => {
  const desk = desks.at(account, demo.password);
  await desk.loaded;
  const key = newKey();
  const { revision } = await desk.drafts.save(
    key,
    0,
    contentOf({ to: [{ name: '', address: demo.address }] }),
  );
  await desk.outbox.send({ draft: key, revision });
  await sentBy(desk, key);
  const raw = await newest();
  const original = readMessage(raw);
  const draft = await desk.begin(
    { is: 'reply', key: 'a'.repeat(22), to: 'sender' },
    async () => raw,
  );
  expect(draft.content).toMatchObject({ subject: 'Re: About trees' });
  expect(draft.content.text).toContain('> Poplars grow fast.');
  await desk.outbox.send({ draft: draft.key, revision: draft.revision });
  await sentBy(desk, draft.key);
  const { header } = readMessage(await desk.mail.octets(draft.key));
  const fields = new Map(header);
  expect(fields.get('In-Reply-To')).toBe(`<${original.messageId}>`);
  expect(fields.get('References')).toBe(`<${original.messageId}>`);
});

test('a recipient that the server does not know comes back with its words', async () => {
  const desk = desks.at(account, demo.password);
  await desk.loaded;
  const key = newKey();
  const to = [{ name: '', address: 'nobody@poplar.example' }];
  const { revision } = await desk.drafts.save(key, 0, contentOf({ to }));
  await desk.outbox.send({ draft: key, revision });
  await expect
    .poll(() => desk.outbox.list())
    .toMatchObject([
      {
        state: 'returned',
        recipients: [{ state: 'refused', detail: expect.stringContaining('no such mailbox') }],
      },
    ]);
  expect((await desk.drafts.get(key)).refusal?.reason.code).toBe('refused');
});
