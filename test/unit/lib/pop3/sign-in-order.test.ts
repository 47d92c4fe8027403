/** The strongest way that server and line allow comes first. */
import { describe, expect, test } from 'vitest';
import { Capabilities } from '@/lib/pop3/capabilities';
import { StateError } from '@/lib/pop3/errors';
import { type Circumstances, passwordMethods, tokenMethods } from '@/lib/pop3/sign-in-order';

const here = (lines: string[] | null, more: Partial<Circumstances> = {}): Circumstances => ({
  capabilities: lines === null ? Capabilities.unknown : Capabilities.read(lines),
  secure: true,
  bindable: true,
  stamped: true,
  ...more,
});

describe('with a password', () => {
  test('SCRAM comes before all, bound to the line before unbound', () => {
    const ways = passwordMethods(
      here(['SASL PLAIN SCRAM-SHA-1 SCRAM-SHA-256 SCRAM-SHA-256-PLUS', 'USER']),
      'joe',
      'pw',
    );
    expect(ways).toEqual([
      'scram-sha-256-plus',
      'scram-sha-256',
      'scram-sha-1',
      'user-pass',
      'plain',
    ]);
  });

  test('-PLUS is left out where there is nothing to bind to', () => {
    const ways = passwordMethods(here(['SASL SCRAM-SHA-1-PLUS'], { bindable: false }), 'j', 'p');
    expect(ways).toEqual(['user-pass']);
  });

  test('CRAM-MD5 is chosen over an open line and not under TLS', () => {
    const announced = ['SASL CRAM-MD5 LOGIN PLAIN', 'USER'];
    const over = (secure: boolean) => passwordMethods(here(announced, { secure }), 'j', 'p')[0];
    expect(over(true)).toBe('user-pass');
    expect(over(false)).toBe('cram-md5');
  });

  test('USER comes first where CAPA is unknown, and last where it is not announced', () => {
    expect(passwordMethods(here(null), 'j', 'p')).toEqual(['user-pass']);
    expect(passwordMethods(here(['SASL PLAIN']), 'j', 'p')).toEqual(['plain', 'user-pass']);
  });

  test('PLAIN comes first for names and passwords beyond ASCII', () => {
    expect(passwordMethods(here(['USER', 'SASL LOGIN PLAIN']), 'j', 'pä')[0]).toBe('plain');
  });

  test('APOP is used only when named, and only with a stamp', () => {
    expect(passwordMethods(here(null), 'j', 'p')).not.toContain('apop');
    expect(passwordMethods(here(null), 'j', 'p', ['apop', 'plain'])).toEqual(['apop', 'plain']);
    const bare = here(null, { stamped: false });
    expect(passwordMethods(bare, 'j', 'p', ['apop', 'plain'])).toEqual(['plain']);
    expect(() => passwordMethods(bare, 'j', 'p', ['apop'])).toThrow(StateError);
  });

  test('named ways are tried though nobody announced them', () => {
    expect(passwordMethods(here(['USER']), 'j', 'p', ['login'])).toEqual(['login']);
  });
});

test('with a token OAUTHBEARER comes before XOAUTH2, which is what the silent have', () => {
  expect(tokenMethods(here(['SASL XOAUTH2 OAUTHBEARER']))).toEqual(['oauthbearer', 'xoauth2']);
  expect(tokenMethods(here(['SASL PLAIN']))).toEqual(['xoauth2']);
  expect(tokenMethods(here(null), ['oauthbearer'])).toEqual(['oauthbearer']);
});
