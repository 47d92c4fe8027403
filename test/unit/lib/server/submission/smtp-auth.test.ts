/** Which way a secret goes, and that no trace shows it. */
import { describe, expect, test } from 'vitest';
import { mechanismFor, oauthBearer, xoauth2 } from '@/lib/server/submission/smtp-auth';
import { smtpTrace } from '@/lib/server/submission/smtp-trace';

const offered = (names: string) => new Set(names.split(' '));

describe('a secret', () => {
  test('that is a password goes by the first way that the server offers, and never as a token', () => {
    expect(mechanismFor('password', offered('XOAUTH2 LOGIN PLAIN'), 'tls')).toBe('PLAIN');
    expect(mechanismFor('password', offered('LOGIN CRAM-MD5'), 'starttls')).toBe('LOGIN');
    expect(mechanismFor('password', offered('XOAUTH2 OAUTHBEARER'), 'tls')).toBeNull();
  });

  test('that is a password is not shown in the clear where the server can do without', () => {
    expect(mechanismFor('password', offered('PLAIN CRAM-MD5'), 'plain')).toBe('CRAM-MD5');
    expect(mechanismFor('password', offered('PLAIN'), 'plain')).toBe('PLAIN');
  });

  test('that is an access token goes as one, and never as a password', () => {
    expect(mechanismFor('access-token', offered('PLAIN OAUTHBEARER'), 'tls')).toBe('OAUTHBEARER');
    expect(mechanismFor('access-token', offered('OAUTHBEARER XOAUTH2'), 'tls')).toBe('XOAUTH2');
    expect(mechanismFor('access-token', offered('PLAIN LOGIN CRAM-MD5'), 'plain')).toBeNull();
  });
});

test('a token is written as Google and RFC 7628 §4.1 show it', () => {
  expect(xoauth2('ada@example.org', 'vF9dft4qmT')).toBe(
    'user=ada@example.org\x01auth=Bearer vF9dft4qmT\x01\x01',
  );
  const server = { host: 'server.example.com', port: 587 };
  expect(oauthBearer('a=b,c@example.com', 'vF9dft4qmT', server)).toBe(
    'n,a=a=3Db=2Cc@example.com,\x01host=server.example.com\x01port=587\x01auth=Bearer vF9dft4qmT\x01\x01',
  );
});

describe('the trace of a line', () => {
  const credentials = { username: 'ada', password: 'correct horse' };
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const traced = () => {
    const lines: string[] = [];
    return { lines, trace: smtpTrace((line) => lines.push(line), credentials) };
  };

  test('has no response to a challenge, and no challenge', () => {
    const { lines, trace } = traced();
    trace.received('220 mail.example ESMTP');
    trace.sent('AUTH LOGIN');
    trace.received('334 VXNlcm5hbWU6');
    trace.sent(base64('ada'));
    trace.received('334 UGFzc3dvcmQ6');
    trace.sent(base64('correct horse'));
    trace.received('235 2.7.0 Welcome');
    trace.sent('MAIL FROM:<ada@example.org>');
    expect(lines).toEqual([
      'S: 220 mail.example ESMTP',
      'C: AUTH LOGIN',
      'S: 334 ***',
      'C: ***',
      'S: 334 ***',
      'C: ***',
      'S: 235 2.7.0 Welcome',
      'C: MAIL FROM:<ada@example.org>',
    ]);
  });

  test('keeps the words of a refusal, without the secret that a server echoes', () => {
    const { lines, trace } = traced();
    const plain = base64('\0ada\0correct horse');
    trace.sent(`AUTH PLAIN ${plain}`);
    trace.received(
      `535-No such ${plain}\r\n535 nor "correct horse" nor ${base64('correct horse')}`,
    );
    expect(lines).toEqual(['C: AUTH PLAIN ***', 'S: 535-No such ***', 'S: 535 nor "***" nor ***']);
  });
});
