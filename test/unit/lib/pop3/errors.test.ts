/** Refusals become the class that says what to do. */
import { describe, expect, test } from 'vitest';
import {
  CommandRefusedError,
  MaildropBusyError,
  Pop3Error,
  refused,
  SignInRefusedError,
  signInRefused,
  TooSoonError,
} from '@/lib/pop3/errors';

const refusal = (responseCode: string | null, text = 'words') => ({
  verb: 'PASS',
  text,
  responseCode,
});

describe('a refusal', () => {
  test.each([
    ['IN-USE', MaildropBusyError, true],
    ['LOGIN-DELAY', TooSoonError, true],
    ['SYS/TEMP', CommandRefusedError, true],
    ['SYS/PERM', CommandRefusedError, false],
    ['AUTH', SignInRefusedError, false],
    ['UTF8', SignInRefusedError, false],
    [null, SignInRefusedError, false],
  ])('of a sign-in with [%s] is a %o', (code, type, retryable) => {
    const error = signInRefused(refusal(code));
    expect(error).toBeInstanceOf(type);
    expect(error.constructor).toBe(type);
    expect(error.retryable).toBe(retryable);
    expect(error).toBeInstanceOf(Pop3Error);
  });

  test('of another command is never about the credentials', () => {
    expect(refused(refusal('AUTH')).constructor).toBe(CommandRefusedError);
  });

  test('keeps the verb and the server’s own words', () => {
    const error = refused({ verb: 'DELE', text: 'Message 2 expunged.', responseCode: null });
    expect([error.verb, error.text, error.responseCode]).toEqual([
      'DELE',
      'Message 2 expunged.',
      null,
    ]);
    expect(error.message).toBe('DELE refused: Message 2 expunged.');
    expect(refused({ ...refusal(null, ''), verb: 'RETR' }).message).toContain('no reason given');
  });

  test('that only sounds like a lock gives a hint and no more', () => {
    const hint = (text: string) => {
      const error = signInRefused(refusal(null, text));
      return error instanceof SignInRefusedError && error.hint;
    };
    expect(hint('Unable to lock maildrop')).toBe('maybe-busy');
    expect(hint('Please wait')).toBe('maybe-busy');
    expect(hint('Blocked')).toBe(null);
    expect(hint('bad password')).toBe(null);
  });
});
