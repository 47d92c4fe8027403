/** The configuration: its defaults, its sentences, and that every variable is documented. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigError, readConfig, VARIABLE_NAMES } from '@/lib/server/config';
import { loadSecret } from '@/lib/server/secret';

const folder = mkdtempSync(join(tmpdir(), 'poplar-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sentencesFor = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences;
    throw error;
  }
  return [];
};

describe('reading the configuration', () => {
  test('nothing set gives the sample server on port 3000', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3_000,
      trustedProxies: 0,
      dataDir: resolve('data'),
      secret: null,
      mailServers: [],
      otherServers: 'refused',
      idleSeconds: 30,
      authservId: null,
      undoSeconds: 10,
      rawCache: { octets: 512 * 1_048_576, days: 30 },
      cookieSecure: 'auto',
      logLevel: 'info',
    });
  });

  test('a variable that is set but empty counts as unset', () => {
    expect(readConfig({ PORT: '', POP3_HOST: '  ', SECRET: '' })).toEqual(readConfig({}));
  });

  test('the port follows from the security where it is not set', () => {
    const port = (env: Record<string, string>) =>
      readConfig({ POP3_HOST: 'Mail.Example.ORG', ...env }).mailServers[0]?.port;
    expect(port({})).toBe(995);
    expect(port({ POP3_SECURITY: 'tls' })).toBe(995);
    expect(port({ POP3_SECURITY: 'starttls' })).toBe(110);
    expect(port({ POP3_SECURITY: 'plain' })).toBe(110);
    expect(port({ POP3_SECURITY: 'plain', POP3_PORT: '1110' })).toBe(1_110);
  });

  test('mail is handed in at the port of its security, and only beside a POP3 server', () => {
    const submission = (env: Record<string, string>) =>
      readConfig({ POP3_HOST: 'mail.example.org', SMTP_HOST: 'Smtp.Example.ORG', ...env })
        .mailServers[0]?.submission;
    expect(submission({})).toMatchObject({ host: 'smtp.example.org', port: 465, auth: 'account' });
    expect(submission({ SMTP_SECURITY: 'starttls' })?.port).toBe(587);
    expect(submission({ SMTP_SECURITY: 'plain', SMTP_AUTH: 'none' })?.port).toBe(25);
    expect(submission({ SMTP_PORT: '2525' })?.port).toBe(2_525);
    expect(sentencesFor({ SMTP_HOST: 'smtp.example.org' })).toEqual([
      'SMTP_HOST accepts a server only beside POP3_HOST or POP3_SERVERS, whose passwords it gets.',
    ]);
  });

  test('IPv6 addresses and names of one word are hosts, too', () => {
    for (const host of ['::1', '2001:db8::7', 'mail', '192.0.2.1', 'a_b.example']) {
      expect(readConfig({ POP3_HOST: host }).mailServers[0]?.host).toBe(host);
    }
  });

  test('what is wrong with each variable is said in a sentence that names it and what it accepts', () => {
    const wrong: Record<string, string> = {
      PORT: '65536',
      HOST: 'two words',
      TRUSTED_PROXIES: '-1',
      POP3_HOST: 'pop3://mail.example.org',
      POP3_PORT: '0',
      POP3_SECURITY: 'ssl',
      POP3_ANY_HOST: 'perhaps',
      POP3_CA_FILE: join(folder, 'missing.pem'),
      POP3_USERNAME: 'email',
      POP3_IDLE_SECONDS: '30s',
      SMTP_HOST: 'smtp://mail.example.org',
      SMTP_PORT: '70000',
      SMTP_SECURITY: 'ssl',
      SMTP_CA_FILE: join(folder, 'missing.pem'),
      SMTP_AUTH: 'oauth',
      SMTP_USERNAME: 'email',
      UNDO_SECONDS: '1.5',
      SECRET: 'short',
      RAW_CACHE_MEGABYTES: '1e9',
      RAW_CACHE_DAYS: '0',
      COOKIE_SECURE: 'never',
      LOG_LEVEL: 'verbose',
    };
    const sentences = sentencesFor(wrong);
    expect(sentences.map((sentence) => sentence.split(' accepts ')[0])).toEqual(
      VARIABLE_NAMES.filter((name) => name in wrong),
    );
    expect(sentences).toContain('POP3_SECURITY accepts tls, starttls or plain; "ssl" will not do.');
    expect(sentences).toContain(
      'PORT accepts a whole number from 0 to 65535; "65536" will not do.',
    );
  });

  test('a secret is never repeated in a sentence', () => {
    expect(sentencesFor({ SECRET: 'hunter2' })).toEqual([
      'SECRET accepts at least 32 characters; its present value will not do.',
    ]);
  });

  test('settings of a mail server without its name are pointed out', () => {
    expect(sentencesFor({ POP3_PORT: '995' })).toEqual([expect.stringContaining('POP3_HOST')]);
  });

  test('several mail servers are read with their domains, and share user name and certificates', () => {
    const { mailServers, otherServers } = readConfig({
      POP3_SERVERS: 'Example.org,example.com=pop3s://Mail.example.org  pop3://pop.example.net:1110',
      POP3_USERNAME: 'local-part',
      POP3_ANY_HOST: 'yes',
    });
    const common = { ca: null, username: 'local-part', submission: null };
    expect(mailServers).toEqual([
      {
        host: 'mail.example.org',
        port: 995,
        security: 'tls',
        domains: ['example.org', 'example.com'],
        ...common,
      },
      { host: 'pop.example.net', port: 1_110, security: 'starttls', domains: [], ...common },
    ]);
    expect(otherServers).toBe('allowed');
  });

  test('each entry of the list may have a submission server of its own, and the others share one', () => {
    const env = {
      POP3_SERVERS:
        'a.example=pop3s://pop.a.example+smtps://smtp.a.example pop3://b.example+smtp://b.example:2587 pop3s://c.example',
      SMTP_USERNAME: 'local-part',
    };
    const submissions = (more: Record<string, string> = {}) =>
      readConfig({ ...env, ...more }).mailServers.map(({ submission }) => submission);
    const common = { ca: null, auth: 'account', username: 'local-part' };
    const own = [
      { host: 'smtp.a.example', port: 465, security: 'tls', ...common },
      { host: 'b.example', port: 2_587, security: 'starttls', ...common },
    ];
    expect(submissions()).toEqual([...own, null]);
    expect(submissions({ SMTP_HOST: 'smtp.example', SMTP_SECURITY: 'starttls' })).toEqual([
      ...own,
      { host: 'smtp.example', port: 587, security: 'starttls', ...common },
    ]);
    expect(sentencesFor({ POP3_SERVERS: 'pop3s://a.example', SMTP_USERNAME: 'address' })).toEqual([
      'SMTP_USERNAME accepts a value only together with SMTP_HOST; set that, too.',
    ]);
  });

  test('a list of mail servers that is not one is refused', () => {
    const wrong = [
      'imap://mail.example.org',
      'pop3s://ada@mail.example.org',
      'pop3s://mail.example.org/inbox',
      'pop3s://',
      'exa mple=pop3s://mail.example.org',
      'a.example=pop3s://one a.example=pop3s://two',
      'pop3s://one pop3s://one:995',
      'pop3s://mail.example.org?tls=no',
      'smtps://mail.example.org',
      'pop3s://one+pop3s://two',
      'pop3s://one+smtps://two+smtps://three',
      'pop3s://one+smtps://ada@two',
      'pop3s://one+',
    ];
    for (const POP3_SERVERS of wrong) expect(sentencesFor({ POP3_SERVERS })).toHaveLength(1);
  });

  test('one server and several, or any, do not go together', () => {
    for (const more of [{ POP3_SERVERS: 'pop3s://b.example' }, { POP3_ANY_HOST: 'yes' }]) {
      expect(sentencesFor({ POP3_HOST: 'a.example', ...more })).toHaveLength(1);
    }
    expect(sentencesFor({ POP3_HOST: 'a.example', POP3_ANY_HOST: 'no' })).toEqual([]);
  });

  test('a secret and a secret file at once are refused', () => {
    const file = join(folder, 'secret');
    writeFileSync(file, `${'s'.repeat(40)}\n`);
    expect(readConfig({ SECRET_FILE: file }).secret).toBe('s'.repeat(40));
    expect(sentencesFor({ SECRET_FILE: file, SECRET: 'x'.repeat(40) })).toHaveLength(1);
  });

  test('a CA file must hold a certificate', () => {
    const file = join(folder, 'ca.pem');
    writeFileSync(file, 'nothing of the kind');
    expect(sentencesFor({ POP3_HOST: 'mail', POP3_CA_FILE: file })).toHaveLength(1);
    writeFileSync(file, '-----BEGIN CERTIFICATE-----\nMII…');
    expect(readConfig({ POP3_HOST: 'mail', POP3_CA_FILE: file }).mailServers[0]?.ca).toContain(
      'MII',
    );
  });

  test('.env.example documents each variable and no other', () => {
    const documented = readFileSync('.env.example', 'utf8').matchAll(/^#([A-Z0-9_]+)=/gm);
    expect([...documented].map(([, name]) => name).sort()).toEqual([...VARIABLE_NAMES].sort());
  });
});

describe('the key file', () => {
  test('is made once, for its owner alone, and stays the same', () => {
    const dataDir = join(folder, 'new', 'data');
    const first = loadSecret({ secret: null, dataDir });
    expect(first).toHaveLength(32);
    expect(loadSecret({ secret: null, dataDir })).toEqual(first);
    expect(statSync(join(dataDir, 'key')).mode & 0o777).toBe(0o600);
    expect(loadSecret({ secret: null, dataDir: join(folder, 'other') })).not.toEqual(first);
  });

  test('is not made where a secret is configured', () => {
    const dataDir = join(folder, 'unneeded');
    expect(Buffer.from(loadSecret({ secret: 'x'.repeat(32), dataDir })).toString()).toBe(
      'x'.repeat(32),
    );
    expect(statSync(join(dataDir, 'key'), { throwIfNoEntry: false })).toBeUndefined();
  });

  test('that is damaged stops the start instead of being replaced', () => {
    const dataDir = join(folder, 'damaged');
    loadSecret({ secret: null, dataDir });
    writeFileSync(join(dataDir, 'key'), 'abc');
    expect(() => loadSecret({ secret: null, dataDir })).toThrow('too short');
    expect(readFileSync(join(dataDir, 'key'), 'utf8')).toBe('abc');
  });

  test('that cannot be made is explained by naming DATA_DIR', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const dataDir = join(file, 'data');
    for (const secret of [null, 'x'.repeat(32)]) {
      expect(() => loadSecret({ secret, dataDir })).toThrow('DATA_DIR accepts');
    }
  });
});
