/** What the log says, and above all what it never says. */
import { expect, test } from 'vitest';
import { createLog, type LogFields } from '@/lib/server/log';
import { Problem } from '@/lib/server/problem';

function logging(level: 'info' | 'debug' = 'info') {
  const lines: string[] = [];
  return { lines, log: createLog(level, (line) => lines.push(line)) };
}

test('a line is JSON with its time, level, event and the fields of the list', () => {
  const { lines, log } = logging();
  log.info('session opened', { account: 'hash', messages: 3, milliseconds: 12 });
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    msg: 'session opened',
    account: 'hash',
    messages: 3,
    milliseconds: 12,
  });
});

test('a field that is not on the list is left out, whoever passes it', () => {
  const { lines, log } = logging();
  const careless = { account: 'hash', password: 'hunter2', address: 'ada@example.org' };
  log.warn('request refused', careless as LogFields);
  expect(lines[0]).not.toMatch(/hunter2|ada@/);
});

test('an error shows its class, code and frames, and its message, which may quote mail, only at debug', () => {
  const error = new TypeError('Unexpected token in "Dear Ada, my password is hunter2"');
  const cautious = logging();
  cautious.log.error('request failed', { error });
  expect(JSON.parse(cautious.lines[0] ?? '')).toMatchObject({
    code: 'internal',
    error: 'TypeError',
    stack: expect.arrayContaining([expect.stringMatching(/^at /)]),
  });
  expect(cautious.lines[0]).not.toContain('hunter2');
  const telling = logging('debug');
  telling.log.error('request failed', { error });
  expect(telling.lines[0]).toContain('hunter2');
});

test('a problem shows its code and no frames', () => {
  const { lines, log } = logging();
  log.info('request refused', { error: new Problem('busy', { detail: 'locked by ada' }) });
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ code: 'busy', error: 'Problem' });
  expect(lines[0]).not.toMatch(/locked by ada|stack/);
});

test('an error of the system below another shows by its code, and never by its words', () => {
  const { lines, log } = logging();
  const cause = Object.assign(new Error('for ada.example'), { code: 'CERT_HAS_EXPIRED' });
  log.info('request refused', { error: new Problem('untrusted', { cause }) });
  const other = Object.assign(new Error('x'), { code: 'Hello Ada' });
  log.info('request refused', { error: new Problem('untrusted', { cause: other }) });
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ reason: 'CERT_HAS_EXPIRED' });
  expect(lines.join()).not.toMatch(/ada/i);
});

test('what is below the level is not written', () => {
  const { lines, log } = logging();
  log.debug('session opened');
  expect(lines).toEqual([]);
});
