/** Defects that POP3 webmails had, of those that no other test speaks of: docs/defects.md lists all. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CHECK_AGAIN_AFTER } from '@/lib/server/maildrop/limits';
import {
  eventually,
  FaultyMaildrop,
  keysById,
  letter,
  stateOf,
} from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b', 'c', 'd']);
});
afterEach(() => faulty.stop());

test('lines that begin with a dot come through RETR and TOP as they were sent', async () => {
  const text = ['.', '..', '.hidden', '...', 'end'].join('\r\n');
  const raw = `Message-ID: <dots@example.org>\r\nSubject: Letter dots\r\n\r\n${text}\r\n`;
  faulty.server.messages = [letter('dots', { raw })];
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('dots') ?? '';
  const top = await maildrop.top(key, 10);
  expect(top.text.trimEnd().split(/\r?\n/)).toEqual(text.split('\r\n'));
  const source = await maildrop.source(key);
  expect(await new Response(source.body).text()).toBe(raw);
});

test('no message-number is given out, and none is taken for a key', async () => {
  const maildrop = await faulty.attach();
  const { messages } = await maildrop.page('inbox', { limit: 10 });
  const names = messages.flatMap((message) => Object.keys(message));
  expect(names.filter((name) => /number/i.test(name))).toEqual([]);
  for (const key of ['1', '2', '01', ' 1']) {
    await expect(maildrop.message(key)).rejects.toMatchObject({ code: 'message-gone' });
  }
  await maildrop.delete(['1', '2']);
  faulty.clock.advance(60_000);
  await maildrop.prove();
  expect(faulty.server.count('DELE')).toBe(0);
});

test('several chosen messages go in one session, with one sign-in and one QUIT', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  const chosen = ['a', 'b', 'd'].map((id) => keys.get(id) ?? '');
  await maildrop.release();
  const before = faulty.server.commands.length;
  for (const key of chosen) await maildrop.delete([key]);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, chosen[2])) === 'committed');
  const sent = faulty.server.commands.slice(before).map((command) => command.split(' ')[0]);
  const count = (verb: string) => sent.filter((name) => name === verb).length;
  expect([count('PASS'), count('DELE'), count('QUIT')]).toEqual([1, 3, 1]);
});

test('neither list nor previews nor looks for new mail send RETR, which some servers remember', async () => {
  const maildrop = await faulty.attach();
  const { messages } = await maildrop.page('inbox', { limit: 10 });
  expect(messages.every(({ preview }) => preview.startsWith('Text of '))).toBe(true);
  const looking = maildrop.check();
  faulty.clock.advance(CHECK_AGAIN_AFTER);
  await looking;
  await maildrop.top(messages[0]?.key ?? '', 100);
  expect(faulty.server.count('RETR')).toBe(0);
});
