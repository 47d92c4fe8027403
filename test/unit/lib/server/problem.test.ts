/** Which code and which words an error gets. */
import { describe, expect, test } from 'vitest';
import { ErrorCode } from '@/lib/contract/error';
import {
  CommandRefusedError,
  ConnectError,
  DeadlineError,
  LimitError,
  MaildropBusyError,
  ProtocolError,
  SignInRefusedError,
  StateError,
  TlsError,
  TooSoonError,
} from '@/lib/pop3';
import { errorAnswer } from '@/lib/server/http/answers';
import { codeOf, Problem, problemOf } from '@/lib/server/problem';

const refusal = (text: string) => ({ verb: 'DELE', text, responseCode: null });
const lost = { verb: 'RETR', written: true };

describe('an error of the mail server', () => {
  test.each([
    [new ConnectError('no host'), 'unreachable', 502],
    [new TlsError('not trusted'), 'untrusted', 502],
    [new DeadlineError('silence', lost), 'timed-out', 504],
    [new ProtocolError('not POP3'), 'misbehaved', 502],
    [new LimitError('line', 512, 'A line'), 'too-large', 413],
    [new CommandRefusedError(refusal('no')), 'refused', 502],
    [new SignInRefusedError(refusal('no')), 'sign-in-refused', 401],
    [new MaildropBusyError(refusal('no')), 'busy', 423],
    [new TooSoonError(refusal('no')), 'too-soon', 429],
    [new StateError('a bug of ours'), 'internal', 500],
  ])('%s is answered as %s with status %i', async (error, code, status) => {
    const answer = errorAnswer(error);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error: { code } });
  });

  test('shows the server’s own words as detail, and never our internal message', () => {
    expect(problemOf(new CommandRefusedError(refusal('message is locked')))).toMatchObject({
      detail: 'message is locked',
    });
    const { message, detail } = problemOf(new ConnectError('getaddrinfo ENOTFOUND inner.lan'));
    expect(`${message}${detail}`).not.toContain('inner.lan');
  });

  test('about the password of whoever is signed in says how to give the new one', () => {
    const { told, detail } = problemOf(new SignInRefusedError(refusal('expired')));
    expect(told).toEqual({ id: 'status.reason.sign-in-refused' });
    expect(detail).toBe('expired');
  });

  test('is recognised though its class was bundled a second time', () => {
    const copy = Object.assign(new Error('copy'), { code: 'maildrop-busy', retryable: true });
    expect(codeOf(copy)).toBe('busy');
    const problem = Object.assign(new Error('copy'), { name: 'Problem', code: 'message-gone' });
    expect(codeOf(problem)).toBe('message-gone');
  });
});

describe('any error', () => {
  test('that nobody foresaw is internal and tells nothing of itself', () => {
    for (const error of [new Error('password hunter2'), 'thrown text', null, { code: 'busy' }]) {
      expect(problemOf(error).code).toBe('internal');
      expect(JSON.stringify(problemOf(error))).not.toMatch(/hunter2|thrown/);
    }
    const system = Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    expect(codeOf(system)).toBe('internal');
  });

  test('has words that say what to do next', () => {
    for (const code of ErrorCode.options) {
      expect(problemOf(new Problem(code)).message.split(/[.!] /).length).toBeGreaterThan(
        code === 'cross-origin' ? 0 : 1,
      );
    }
  });

  test('that names a wait says so in Retry-After', () => {
    const answer = errorAnswer(new Problem('too-many-attempts', { retryAfterSeconds: 8 }));
    expect(answer.headers.get('retry-after')).toBe('8');
    expect(answer.status).toBe(429);
  });
});
