/** Writing in one account and reading in the other, by a real Postfix and a real Dovecot, and answering back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/mime';
import { connect } from '@/lib/pop3';
import { silentLog } from '@/lib/server/log';
import type { MailAccount } from '@/lib/server/sign-in/account';
import type { Desk } from '@/lib/server/submission/desk';
import { Desks } from '@/lib/server/submission/desks';
import { createPost } from '@/lib/server/submission/post';
import { type Dovecot, startDovecot } from '@/test/support/dovecot';
import { memoryStore } from '@/test/support/memory-store';
import { freePort } from '@/test/support/ports';
import { DOMAIN, MAX_OCTETS, type Postfix, startPostfix } from '@/test/support/postfix';
import { contentOf, newKey } from '@/test/support/writing';

const PASSWORD = 'correct horse';
const NAMES = ['anna', 'ben'];

let dovecot: Dovecot;
let postfix: Postfix;

beforeAll(async () => {
  const authPort = await freePort();
  dovecot = await startDovecot({ authPort, mechanisms: 'plain login cram-md5' });
  for (const name of NAMES) dovecot.addUser(name, PASSWORD, []);
  postfix = await startPostfix(dovecot, authPort, NAMES);
});
afterAll(async () => {
  await postfix?.stop();
  await dovecot?.stop();
});

function accountOf(name: string): MailAccount {
  const { ca, host, tlsPort: port } = dovecot;
  return {
    id: `account-${name}`,
    address: `${name}@${DOMAIN}`,
    username: name,
    server: { name: 'dovecot', host, port, security: 'tls', ca: ca.pem, username: 'local-part' },
  };
}

function desksOver(security: 'tls' | 'starttls', ca: string = postfix.ca): Desks {
  const post = createPost({
    host: postfix.host,
    port: security === 'tls' ? postfix.tlsPort : postfix.startTlsPort,
    security,
    ca,
    auth: 'account',
    username: null,
  });
  return new Desks({
    config: { undoSeconds: 0 },
    store: memoryStore(),
    log: silentLog(),
    ways: { fixed: () => post, others: null },
    read: async (raw) => readMessage(raw),
  });
}

async function atDesk(desks: Desks, name: string, password = PASSWORD): Promise<Desk> {
  const desk = desks.at(accountOf(name), password);
  await desk.loaded;
  return desk;
}

const to = (...names: string[]) =>
  names.map((name) => ({ name: '', address: `${name}@${DOMAIN}` }));

async function settled(desk: Desk, key: string) {
  const find = () => desk.outbox.list().find((entry) => entry.key === key);
  await expect.poll(() => find()?.state, { timeout: 20_000 }).toMatch(/sent|returned|unknown/);
  return find();
}

/** The newest message of a maildrop, once there are so many. */
async function newest(name: string, count: number): Promise<Buffer> {
  await expect
    .poll(() => dovecot.maildirCount(name), { timeout: 20_000, message: postfix.log() })
    .toBe(count);
  const { ca, host, port } = accountOf(name).server;
  const session = await connect({ host, port, security: 'tls', tls: { ca: ca ?? '' } });
  await session.signIn({ username: name, password: PASSWORD });
  const raw = Buffer.from(await session.retr(count));
  await session.quit();
  return raw;
}

/** What the sender handed in; servers only put fields before it. */
function withoutTrace(raw: Buffer): string {
  const text = raw.toString('latin1');
  return text.slice(text.search(/^From: /m));
}

function handedIn(octets: Uint8Array): string {
  const text = Buffer.from(octets).toString('latin1');
  return text.slice(text.search(/^From: /m));
}

describe.each(['tls', 'starttls'] as const)('by %s', (security) => {
  test('what Anna writes Ben reads, octet by octet, and what he answers she reads', async () => {
    const desks = desksOver(security);
    const before = { anna: dovecot.maildirCount('anna'), ben: dovecot.maildirCount('ben') };
    const anna = await atDesk(desks, 'anna');
    const key = newKey();
    const text = '.\n..\nFrom here on: Grüße\n> quoted\n.\n';
    await anna.drafts.save(
      key,
      0,
      contentOf({ to: to('ben'), bcc: to('anna'), subject: 'Grüße', text }),
    );
    const octets = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256));
    async function* once() {
      yield octets;
    }
    const type = 'application/octet-stream';
    await anna.attachments.add(key, { filename: 'größe.bin', type, inline: false }, once());
    await anna.outbox.send({ draft: key, revision: 1 });
    expect(await settled(anna, key)).toMatchObject({
      state: 'sent',
      recipients: [{ state: 'accepted' }, { state: 'accepted' }],
    });

    const arrived = await newest('ben', before.ben + 1);
    expect(withoutTrace(arrived)).toBe(handedIn(await anna.mail.octets(key)));
    expect(arrived.toString('latin1')).not.toMatch(/^Bcc:/m);
    expect(readMessage(arrived).text).toBe(text);
    await newest('anna', before.anna + 1);

    const ben = await atDesk(desks, 'ben');
    const draft = await ben.begin(
      { is: 'reply', key: 'a'.repeat(22), to: 'all' },
      async () => arrived,
    );
    expect(draft.content.to).toEqual(to('anna'));
    await ben.outbox.send({ draft: draft.key, revision: draft.revision });
    await settled(ben, draft.key);
    const answer = readMessage(await newest('anna', before.anna + 2));
    expect(answer).toMatchObject({ subject: 'Re: Grüße', from: to('ben') });
    expect(new Map(answer.header).get('In-Reply-To')).toBe(`<${readMessage(arrived).messageId}>`);
    expect(answer.text).toContain('> From here on: Grüße\n>> quoted');
    await desks.stop();
  });
});

test('a wrong password brings the message back, and nothing is sent', async () => {
  const desks = desksOver('tls');
  const desk = await atDesk(desks, 'anna', 'wrong');
  const before = dovecot.maildirCount('ben');
  const key = newKey();
  await desk.drafts.save(key, 0, contentOf({ to: to('ben') }));
  await desk.outbox.send({ draft: key, revision: 1 });
  expect(await settled(desk, key)).toMatchObject({
    state: 'returned',
    reason: { code: 'sign-in-refused', detail: expect.stringMatching(/^535 /) },
  });
  expect(dovecot.maildirCount('ben')).toBe(before);
  await desks.stop();
});

test('of two recipients the one that does not exist is told of, and the other has the message', async () => {
  const desks = desksOver('starttls');
  const desk = await atDesk(desks, 'anna');
  const before = dovecot.maildirCount('ben');
  const key = newKey();
  await desk.drafts.save(key, 0, contentOf({ to: to('nobody', 'ben') }));
  await desk.outbox.send({ draft: key, revision: 1 });
  expect((await settled(desk, key))?.recipients).toMatchObject([
    { address: `nobody@${DOMAIN}`, state: 'refused', detail: expect.stringMatching(/^550 /) },
    { address: `ben@${DOMAIN}`, state: 'accepted' },
  ]);
  await newest('ben', before + 1);
  await desks.stop();
});

test('a report that comes back is tied to the letter, by the recipient that it was sent to', async () => {
  const desks = desksOver('starttls');
  const desk = await atDesk(desks, 'anna');
  const before = { anna: dovecot.maildirCount('anna'), ben: dovecot.maildirCount('ben') };
  const key = newKey();
  await desk.drafts.save(key, 0, contentOf({ to: to('gone', 'ben') }));
  await desk.outbox.send({ draft: key, revision: 1 });
  expect(await settled(desk, key)).toMatchObject({ state: 'sent' });
  await newest('ben', before.ben + 1);
  const { deliveries } = readMessage(await newest('anna', before.anna + 1));
  expect(deliveries).toMatchObject([{ action: 'failed', envelopeId: key }]);
  await desk.reported(deliveries);
  const { standing } = (await desk.mail.message(key)).message;
  expect(standing?.recipients).toMatchObject([
    { address: `gone@${DOMAIN}`, state: 'undelivered', detail: 'no mail leaves this machine' },
    { address: `ben@${DOMAIN}`, state: 'accepted' },
  ]);
  await desks.stop();
});

test('a message that the server finds too large, and an address that it cannot take, are said before anything is sent', async () => {
  const desks = desksOver('tls');
  const desk = await atDesk(desks, 'anna');
  const large = newKey();
  await desk.drafts.save(
    large,
    0,
    contentOf({ to: to('ben'), text: 'x'.repeat(1_000).concat('\n').repeat(900) }),
  );
  async function* octets() {
    yield Buffer.alloc(MAX_OCTETS);
  }
  const type = 'application/octet-stream';
  await desk.attachments.add(large, { filename: 'large', type, inline: false }, octets());
  await desk.outbox.send({ draft: large, revision: 1 });
  expect((await settled(desk, large))?.reason?.code).toBe('too-large');
  const foreign = newKey();
  await desk.drafts.save(foreign, 0, contentOf({ to: [{ name: '', address: `jörg@${DOMAIN}` }] }));
  await desk.outbox.send({ draft: foreign, revision: 1 });
  expect((await settled(desk, foreign))?.reason?.code).toBe('not-sendable');
  await desks.stop();
});

test('a certificate that nobody vouches for gets neither password nor mail', async () => {
  const desks = desksOver('starttls', dovecot.ca.pem);
  const desk = await atDesk(desks, 'anna');
  const before = dovecot.maildirCount('ben');
  const key = newKey();
  await desk.drafts.save(key, 0, contentOf({ to: to('ben') }));
  await desk.outbox.send({ draft: key, revision: 1 });
  await expect
    .poll(() => desk.outbox.list()[0], { timeout: 10_000 })
    .toMatchObject({ state: 'due', reason: { code: 'untrusted' } });
  expect(dovecot.maildirCount('ben')).toBe(before);
  await desks.stop();
});
