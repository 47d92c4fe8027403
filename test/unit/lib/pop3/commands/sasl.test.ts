/** SASL mechanisms against the examples of their RFCs. */
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { challengeOctets, type Mechanism } from '@/lib/pop3/commands/sasl';
import { cramMd5 } from '@/lib/pop3/commands/sasl-cram-md5';
import { external } from '@/lib/pop3/commands/sasl-external';
import { login } from '@/lib/pop3/commands/sasl-login';
import { oauthBearer, xoauth2 } from '@/lib/pop3/commands/sasl-oauth';
import { plain } from '@/lib/pop3/commands/sasl-plain';
import { type ScramOptions, scram } from '@/lib/pop3/commands/sasl-scram';
import { LimitError, ProtocolError, StateError } from '@/lib/pop3/errors';

const joe = { username: 'tim', password: 'tanstaaftanstaaf' };
const base64 = (text: string) => Buffer.from(text).toString('base64');
const says = async (mechanism: Mechanism, challenge: string) =>
  (await mechanism.respond(challenge)).toString('utf8');

test('PLAIN puts NUL before name and password, whatever the challenge says (RFC 4616)', async () => {
  expect(await says(plain(joe), 'not base64 !')).toBe('\0tim\0tanstaaftanstaaf');
  expect(() => plain({ username: 'a\0b', password: 'c' })).toThrow(StateError);
});

test('LOGIN gives name and password in turn, and nothing after them', async () => {
  const mechanism = login(joe);
  expect(mechanism.missing()).not.toBeNull();
  expect(await says(mechanism, base64('Benutzer:'))).toBe('tim');
  expect(mechanism.missing()).not.toBeNull();
  expect(await says(mechanism, '')).toBe('tanstaaftanstaaf');
  expect(mechanism.missing()).toBeNull();
  expect(() => mechanism.respond('')).toThrow(ProtocolError);
});

test('CRAM-MD5 gives the digest of the example (RFC 2195 §2)', async () => {
  const challenge = base64('<1896.697170952@postoffice.reston.mci.net>');
  expect(await says(cramMd5(joe), challenge)).toBe('tim b913a602c7eda7a495b4e6e7334d3890');
  expect(() => cramMd5(joe).respond('')).toThrow(ProtocolError);
  expect(() => cramMd5(joe).respond('***')).toThrow(ProtocolError);
});

test('EXTERNAL says who to act for, or nothing', async () => {
  expect(await says(external(), '')).toBe('');
  expect(await says(external('joe'), '')).toBe('joe');
});

describe('a token', () => {
  const token = { username: 'a=b,c@example.org', accessToken: 'ya29.token' };

  test('goes into one response of XOAUTH2, and an empty one follows a refusal', async () => {
    const mechanism = xoauth2(token);
    expect(await says(mechanism, '')).toBe(
      'user=a=b,c@example.org\x01auth=Bearer ya29.token\x01\x01',
    );
    expect(await says(mechanism, base64('{"status":"401"}'))).toBe('');
  });

  test('goes into one response of OAUTHBEARER (RFC 7628 §4.1), and 01 follows a refusal', async () => {
    const mechanism = oauthBearer(token, { host: 'pop.example.org', port: 995 });
    expect(await says(mechanism, '')).toBe(
      'n,a=a=3Db=2Cc@example.org,\x01host=pop.example.org\x01port=995\x01auth=Bearer ya29.token\x01\x01',
    );
    expect(await says(mechanism, base64('{}'))).toBe('\x01');
  });

  test('cannot hold the separator', () => {
    expect(() => xoauth2({ username: 'a\x01b', accessToken: 'x' })).toThrow(StateError);
  });
});

describe('SCRAM', () => {
  const sha1: ScramOptions = {
    hash: 'sha1',
    username: 'user',
    password: 'pencil',
    nonce: 'fyko+d2lbbFgONRv9qkxdawL',
    binding: 'none',
    maxIterations: 100_000,
  };
  const serverFirst = 'r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096';

  test('SHA-1 gives the messages of the example (RFC 5802 §5)', async () => {
    const mechanism = scram(sha1);
    expect(mechanism.name).toBe('SCRAM-SHA-1');
    expect(await says(mechanism, '')).toBe('n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL');
    expect(await says(mechanism, base64(serverFirst))).toBe(
      'c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=',
    );
    expect(mechanism.missing()).not.toBeNull();
    expect(await says(mechanism, base64('v=rmF9pqV8S7suAoZWja4dJRkFsKQ='))).toBe('');
    expect(mechanism.missing()).toBeNull();
  });

  test('SHA-256 gives the messages of the example (RFC 7677 §3)', async () => {
    const mechanism = scram({ ...sha1, hash: 'sha256', nonce: 'rOprNGfwEbeRWgbNEkqO' });
    await says(mechanism, '');
    const first =
      'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096';
    expect(await says(mechanism, base64(first))).toBe(
      'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
    );
    await says(mechanism, base64('v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4='));
    expect(mechanism.missing()).toBeNull();
  });

  test('SHA-512-PLUS binds to the line', async () => {
    const data = Buffer.from('finished');
    const options: ScramOptions = {
      ...sha1,
      hash: 'sha512',
      binding: { type: 'tls-unique', data },
    };
    const mechanism = scram(options);
    expect(mechanism.name).toBe('SCRAM-SHA-512-PLUS');
    expect(await says(mechanism, '')).toMatch(/^p=tls-unique,,n=user,r=/);
    const final = await says(mechanism, base64(serverFirst));
    expect(final).toContain(`c=${base64('p=tls-unique,,finished')},`);
    const salted = pbkdf2Sync(
      'pencil',
      Buffer.from('QSXCR+Q6sek8bf92', 'base64'),
      4096,
      64,
      'sha512',
    );
    const key = createHmac('sha512', salted).update('Client Key').digest();
    const stored = createHash('sha512').update(key).digest();
    const bare = `n=user,r=${sha1.nonce}`;
    const whole = `${bare},${serverFirst},${final.slice(0, final.indexOf(',p='))}`;
    const signature = createHmac('sha512', stored).update(whole).digest();
    const proof = Buffer.from(final.slice(final.indexOf(',p=') + 3), 'base64');
    expect(proof.map((octet, index) => octet ^ (signature[index] ?? 0))).toEqual(key);
  });

  test('tells a server that -PLUS was expected of it', async () => {
    expect(await says(scram({ ...sha1, binding: 'unoffered' }), '')).toMatch(/^y,,/);
  });

  test('prepares names: commas, equal signs, odd spaces, full-width letters', async () => {
    const mechanism = scram({ ...sha1, username: 'a,b=c\u00a0\uff41\u00ad' });
    expect(await says(mechanism, '')).toMatch(/^n,,n=a=2Cb=3Dc a,r=/);
    expect(() => scram({ ...sha1, username: 'a\u0007' })).toThrow(StateError);
  });

  test.each([
    ['with another nonce', 'r=other,s=QSXCR+Q6sek8bf92,i=4096', ProtocolError],
    [
      'with our nonce and nothing of its own',
      `r=${sha1.nonce},s=QSXCR+Q6sek8bf92,i=4096`,
      ProtocolError,
    ],
    ['without salt', `r=${sha1.nonce}x,i=4096`, ProtocolError],
    ['asking for a million years', `r=${sha1.nonce}x,s=QSXCR+Q6sek8bf92,i=2000000000`, LimitError],
    ['asking for too little', `r=${sha1.nonce}x,s=QSXCR+Q6sek8bf92,i=1`, ProtocolError],
  ])('is called off on a challenge %s', async (_name, challenge, type) => {
    const mechanism = scram(sha1);
    await says(mechanism, '');
    await expect(mechanism.respond(base64(challenge))).rejects.toThrow(type);
  });

  test('is not done when the server proves nothing', async () => {
    for (const final of ['v=AAAA', 'e=other-error', '']) {
      const mechanism = scram(sha1);
      await says(mechanism, '');
      await says(mechanism, base64(serverFirst));
      await expect(mechanism.respond(base64(final))).rejects.toThrow(ProtocolError);
    }
  });
});

test('a challenge must be base64', () => {
  expect(challengeOctets(' dGVzdA== ').toString()).toBe('test');
  expect(() => challengeOctets('no!')).toThrow(ProtocolError);
});
