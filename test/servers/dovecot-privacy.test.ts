/** Dovecot 2.3.19 over TLS and STLS: who is trusted, who is not, and a maildrop that is locked. */
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  type ConnectOptions,
  connect,
  MaildropBusyError,
  type PasswordMethod,
  TlsError,
} from '@/lib/pop3';
import { makeCertificate } from '@/test/support/certificate';
import { type Dovecot, type DovecotOptions, startDovecot } from '@/test/support/dovecot';
import { makeMail } from '@/test/support/make-mail';
import { PASSWORD } from './maildrops.ts';
import { rejection } from './sessions.ts';

const MESSAGES = [makeMail({ subject: 'first' }), makeMail({ subject: 'second' })];

async function started(options: DovecotOptions = {}): Promise<Dovecot> {
  const server = await startDovecot(options);
  server.addUser('reader', PASSWORD, MESSAGES);
  return server;
}

/** A certificate and its directory, which goes when the test is over. */
function certificateFor(names: readonly string[], validity: 'current' | 'expired') {
  const directory = mkdtempSync(join(tmpdir(), 'poplar-certificate-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return makeCertificate(directory, 'other', { names, validity });
}

const SECURITIES = ['tls', 'starttls'] as const;

const portOf = (server: Dovecot, security: (typeof SECURITIES)[number]) =>
  security === 'tls' ? server.tlsPort : server.port;

describe.each(SECURITIES)('%s', (security) => {
  let server: Dovecot;
  beforeAll(async () => {
    server = await started();
  });
  afterAll(() => server.stop());

  const target = (tls: NonNullable<ConnectOptions['tls']>, at = server): ConnectOptions => ({
    host: at.host,
    port: portOf(at, security),
    security,
    tls,
  });

  const methods: PasswordMethod[] = [
    'scram-sha-256',
    'scram-sha-1',
    'cram-md5',
    'apop',
    'plain',
    'login',
    'user-pass',
  ];
  test.each(methods)('%s opens the maildrop', async (method) => {
    const session = await connect(target({ ca: server.ca.pem }));
    expect(session.secure).toBe(true);
    await session.signIn({ username: 'reader', password: PASSWORD, methods: [method] });
    expect(Buffer.from(await session.retr(2)).equals(MESSAGES[1] ?? Buffer.alloc(0))).toBe(true);
    await session.quit();
  });

  test('the strongest way that the server announces is taken by itself', async () => {
    const session = await connect(target({ ca: server.ca.pem }));
    expect(session.capabilities.sasl).toContain('SCRAM-SHA-256');
    await session.signIn({ username: 'reader', password: PASSWORD });
    expect(await session.stat()).toMatchObject({ messages: 2 });
    await session.quit();
    expect(server.log()).toContain('method=SCRAM-SHA-256');
  });

  test('capabilities are asked again once the line is private', async () => {
    const session = await connect(target({ ca: server.ca.pem }));
    expect(session.capabilities.has('STLS')).toBe(false);
    await session.quit();
  });

  test('a certificate that nobody vouches for is refused', async () => {
    expect(await rejection(connect(target({})))).toBeInstanceOf(TlsError);
  });

  test('a certificate for another name is refused', async () => {
    const certificate = certificateFor(['DNS:mail.example.org'], 'current');
    const other = await started({ certificate });
    onTestFinished(() => other.stop());
    expect(await rejection(connect(target({ ca: certificate.pem }, other)))).toBeInstanceOf(
      TlsError,
    );
    const byName = { ca: certificate.pem, servername: 'mail.example.org' };
    const session = await connect(target(byName, other));
    await session.quit();
  });

  test('a certificate that has expired is refused', async () => {
    const certificate = certificateFor(['IP:127.0.0.1'], 'expired');
    const other = await started({ certificate });
    onTestFinished(() => other.stop());
    expect(await rejection(connect(target({ ca: certificate.pem }, other)))).toBeInstanceOf(
      TlsError,
    );
  });

  test('a pinned certificate is trusted by itself, and no other is', async () => {
    const { raw } = new X509Certificate(server.ca.pem);
    const pinnedFingerprint = createHash('sha256').update(raw).digest('hex');
    const session = await connect(target({ pinnedFingerprint }));
    await session.signIn({ username: 'reader', password: PASSWORD });
    await session.quit();
    const wrong = pinnedFingerprint.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    expect(await rejection(connect(target({ pinnedFingerprint: wrong })))).toBeInstanceOf(TlsError);
  });
});

test('TLS is not started where the server expects plain POP3 first', async () => {
  const server = await started();
  onTestFinished(() => server.stop());
  const { host, port } = server;
  const error = await rejection(
    connect({ host, port, security: 'tls', tls: { ca: server.ca.pem } }),
  );
  expect(error).toBeInstanceOf(TlsError);
});

test('a locked maildrop is busy until the session that holds it has quit', async () => {
  const server = await started({ lockSession: true });
  onTestFinished(() => server.stop());
  const { host, tlsPort: port } = server;
  const options = { host, port, security: 'tls', tls: { ca: server.ca.pem } } as const;
  const holder = await connect(options);
  await holder.signIn({ username: 'reader', password: PASSWORD });
  const second = await connect(options);
  const error = await rejection(second.signIn({ username: 'reader', password: PASSWORD }));
  expect(error).toBeInstanceOf(MaildropBusyError);
  expect(error).toMatchObject({ responseCode: 'IN-USE', retryable: true });
  expect(second.state).toBe('closed');
  await holder.dele(1);
  await holder.quit();
  const third = await connect(options);
  await third.signIn({ username: 'reader', password: PASSWORD });
  expect(await third.stat()).toMatchObject({ messages: 1 });
  await third.quit();
  expect(server.maildirCount('reader')).toBe(1);
});
