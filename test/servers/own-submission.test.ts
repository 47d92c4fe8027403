/** A server for outgoing mail that a person named: proved before it is kept, and given only what was typed for it. */
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SubmissionRequest } from '@/lib/contract/submission';
import { readMessage } from '@/lib/mime';
import { silentLog } from '@/lib/server/log';
import type { LineTarget } from '@/lib/server/public-line';
import type { MailAccount } from '@/lib/server/sign-in/account';
import { createAttempts } from '@/lib/server/sign-in/attempts';
import type { Store } from '@/lib/server/store/contract';
import type { Desk } from '@/lib/server/submission/desk';
import { Desks } from '@/lib/server/submission/desks';
import { Lines } from '@/lib/server/submission/lines';
import { type Dovecot, startDovecot } from '@/test/support/dovecot';
import { memoryStore } from '@/test/support/memory-store';
import { freePort } from '@/test/support/ports';
import { DOMAIN, type Postfix, PUBLIC_NAME, startPostfix } from '@/test/support/postfix';
import { contentOf, newKey } from '@/test/support/writing';

/** Dovecot takes a bearer token where it equals the password that it knows. */
const TOKEN = 'correct-horse-token';
/** Milliseconds; everything is on this machine. */
const CONNECT_WITHIN = 1_000;
const MAILBOX_PASSWORD = 'of another provider';

let dovecot: Dovecot;
let postfix: Postfix;
let store: Store;
let desks: Desks;
let said: string[];
let signals: AbortSignal[];

beforeAll(async () => {
  const authPort = await freePort();
  dovecot = await startDovecot({ authPort, mechanisms: 'plain login xoauth2 oauthbearer' });
  dovecot.addUser('anna', TOKEN, []);
  postfix = await startPostfix(dovecot, authPort, ['anna']);
  setDefaultCACertificates([...getCACertificates('default'), postfix.ca]);
});
afterAll(async () => {
  setDefaultCACertificates(getCACertificates('bundled'));
  await postfix?.stop();
  await dovecot?.stop();
});

beforeEach(() => {
  store = memoryStore();
  said = [];
  signals = [];
  desks = desksOver(store);
});

/** The internet, as far as these tests need it: one name leads to that Postfix, and nothing else is there. */
function desksOver(over: Store): Desks {
  const others = {
    attempts: createAttempts(over.attempts, Date.now),
    find: async () => null,
    lines: new Lines(1),
    now: Date.now,
    pause: async () => {},
    smtp: {
      connectWithin: CONNECT_WITHIN,
      trace: (line: string) => void said.push(line),
      openSocket: async ({ host, port, signal }: LineTarget) => {
        signals.push(signal);
        if (host !== PUBLIC_NAME) throw new Error('the host has no public address');
        return connect(port === 465 ? postfix.tlsPort : postfix.startTlsPort, '127.0.0.1');
      },
    },
  };
  return new Desks({
    config: { undoSeconds: 0 },
    store: over,
    log: silentLog(),
    ways: { fixed: () => null, others },
    read: async (raw) => readMessage(raw),
  });
}

const account: MailAccount = {
  id: 'account-anna',
  address: `anna@${DOMAIN}`,
  username: 'anna',
  server: {
    name: 'pop.elsewhere.example:995',
    host: 'pop.elsewhere.example',
    port: 995,
    security: 'tls',
    ca: null,
    username: 'address',
    reach: 'public',
  },
};

async function at(over: Desks, password = MAILBOX_PASSWORD): Promise<Desk> {
  const desk = over.at(account, password);
  await desk.loaded;
  return desk;
}

const asked = (more: Partial<SubmissionRequest> = {}): SubmissionRequest => ({
  host: PUBLIC_NAME,
  port: 465,
  security: 'tls',
  username: 'anna',
  secret: { is: 'password', value: TOKEN },
  ...more,
});

async function send(desk: Desk, subject: string) {
  const key = newKey();
  const to = [{ name: '', address: `anna@${DOMAIN}` }];
  await desk.drafts.save(key, 0, contentOf({ to, subject }));
  await desk.outbox.send({ draft: key, revision: 1 });
  const find = () => desk.outbox.list().find((entry) => entry.key === key);
  await expect.poll(() => find()?.state, { timeout: 20_000 }).toMatch(/sent|returned|unknown/);
  return find();
}

test.each([
  ['TLS with a password', asked(), 'AUTH PLAIN ***'],
  ['STARTTLS with a password', asked({ port: 587, security: 'starttls' }), 'AUTH PLAIN ***'],
  [
    'TLS with an access token',
    asked({ secret: { is: 'access-token', value: TOKEN } }),
    'AUTH XOAUTH2 ***',
  ],
  [
    'STARTTLS with an access token',
    asked({ port: 587, security: 'starttls', secret: { is: 'access-token', value: TOKEN } }),
    'AUTH OAUTHBEARER ***',
  ],
])('by %s it is proved, kept, and takes mail, also after a restart', async (_, request, auth) => {
  const before = dovecot.maildirCount('anna');
  const first = await at(desks);
  expect((await first.writing()).submission).toMatchObject({
    is: 'none',
    reason: { told: { id: 'problem.no-way-yet' } },
  });
  const { secret, ...rest } = request;
  expect(await first.chooseSubmission(request, '192.0.2.1')).toMatchObject({
    choice: 'open',
    submission: { is: 'available', server: `${PUBLIC_NAME}:${request.port}` },
    own: { ...rest, secret: secret.is },
  });
  expect(said).toContain(`C: ${auth}`);
  await desks.stop();

  const desk = await at(desksOver(store));
  expect(await send(desk, 'By a server of my own')).toMatchObject({ state: 'sent' });
  await expect
    .poll(() => dovecot.maildirCount('anna'), { timeout: 20_000, message: postfix.log() })
    .toBe(before + 1);
  expect(said.join('\n')).not.toContain(TOKEN);
  expect(said.join('\n')).not.toContain(Buffer.from(TOKEN).toString('base64'));
  await desk.stop();
});

test('the time to connect ends no line that is open', async () => {
  await (await at(desks)).chooseSubmission(asked(), '192.0.2.1');
  await sleep(CONNECT_WITHIN);
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
});

test('a secret that it refuses is not kept, and its words are not passed on', async () => {
  const desk = await at(desks);
  for (const is of ['password', 'access-token'] as const) {
    const wrong = asked({ secret: { is, value: 'wrong' } });
    const refusal = await desk.chooseSubmission(wrong, '192.0.2.1').catch((error) => error);
    expect(refusal).toMatchObject({ code: 'sign-in-refused', detail: undefined });
  }
  expect(desk.submission().own).toBeNull();
  expect(await store.submission.load(account.id)).toBeNull();
});

test('a host that is not there, a certificate for another name and no SMTP get the same answer', async () => {
  const desk = await at(desks);
  const refusals = await Promise.all(
    [asked({ host: 'nowhere.example' }), asked({ host: 'inner.example' })].map((request) =>
      desk.chooseSubmission(request, '192.0.2.1').catch((error) => error),
    ),
  );
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({ code: 'unreachable', detail: undefined });
    expect(refusal.message).toBe(refusals[0].message);
  }
});

test('once the mailbox has another password, what was typed for it opens no more, and no other is sent', async () => {
  await (await at(desks)).chooseSubmission(asked(), '192.0.2.1');
  await desks.stop();
  said = [];
  const desk = await at(desksOver(store), 'a new one');
  expect(await send(desk, 'Never')).toMatchObject({
    state: 'returned',
    reason: { code: 'sign-in-refused', told: { id: 'problem.way-password' } },
  });
  expect(said).toEqual([]);
  await desk.forgetSubmission();
  expect(desk.submission()).toMatchObject({ submission: { is: 'none' }, own: null });
});
