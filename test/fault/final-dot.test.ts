/** The line is lost around DATA's final dot: nothing is lost, and nothing accepted is sent again. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FaultyDesk, UNDO } from '@/test/support/faulty-desk';
import type { SmtpFault } from '@/test/support/faulty-smtp';
import { contentOf, newKey } from '@/test/support/writing';

let faulty: FaultyDesk;
beforeEach(async () => {
  faulty = await FaultyDesk.open();
});
afterEach(() => faulty.close());

async function send(more = {}): Promise<string> {
  const key = newKey();
  const { revision } = await faulty.desk.drafts.save(key, 0, contentOf(more));
  await faulty.desk.outbox.send({ draft: key, revision });
  return key;
}

const state = () => faulty.desk.outbox.list()[0]?.state;

/** Far past every wait between two tries. */
const LATER = 40 * 60_000;

const BEFORE: readonly SmtpFault[] = [
  { at: 'connect', act: 'drop' },
  { at: 'connect', act: 'refuse' },
  { at: 'AUTH', act: 'drop' },
  { at: 'AUTH', act: 'defer' },
  { at: 'MAIL', act: 'drop' },
  { at: 'MAIL', act: 'defer' },
  { at: 'RCPT', act: 'drop' },
  { at: 'RCPT', act: 'defer' },
  { at: 'RCPT', act: '421' },
  { at: 'DATA', act: 'drop' },
  { at: 'DATA', act: 'defer' },
  { at: 'message', act: 'early-reply' },
  { at: 'dot', act: 'defer' },
  { at: 'dot', act: '421' },
];

test.each(BEFORE)(
  'a message that nobody took is tried again and sent once: $at $act',
  async (fault) => {
    faulty.smtp.plan(fault);
    await send();
    await faulty.pass(UNDO);
    expect(state()).toBe('due');
    expect(faulty.smtp.accepted).toHaveLength(0);
    await faulty.pass(LATER);
    expect(state()).toBe('sent');
    expect(faulty.smtp.accepted).toHaveLength(1);
  },
);

test('a sign-in that the server puts off is told as such, with its words', async () => {
  faulty.smtp.plan({ at: 'AUTH', act: 'defer' });
  await send();
  await faulty.pass(UNDO);
  expect(faulty.desk.outbox.list()[0]?.reason).toMatchObject({
    told: { id: 'problem.smtp-later' },
    detail: '454 Try later',
  });
});

const LOST: readonly { fault: SmtpFault; accepted: number }[] = [
  { fault: { at: 'dot', act: 'drop' }, accepted: 0 },
  { fault: { at: 'dot', act: 'stall' }, accepted: 0 },
  { fault: { at: 'dot', act: 'accept-and-drop' }, accepted: 1 },
  { fault: { at: 'dot', act: 'accept-and-stall' }, accepted: 1 },
  { fault: { at: 'dot', act: 'accept-and-cut-reply' }, accepted: 1 },
];

test.each(LOST)(
  'a line lost between the final dot and the reply leaves it unknown, and never sent again: $fault.act',
  async ({ accepted, fault }) => {
    faulty.smtp.plan(fault);
    const key = await send();
    await faulty.pass(UNDO);
    expect(state()).toBe('unknown');
    for (let hours = 0; hours < 80; hours += 8) await faulty.pass(8 * 3_600_000);
    await faulty.restart();
    await faulty.pass(LATER);
    expect(state()).toBe('unknown');
    expect(faulty.smtp.accepted).toHaveLength(accepted);
    expect(faulty.smtp.lines).toBe(1);
    await faulty.desk.outbox.act({ key, do: 'send-again' });
    await faulty.pass(0);
    expect(state()).toBe('sent');
    const ids = faulty.smtp.accepted.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]);
    expect(ids).toHaveLength(accepted + 1);
    expect(new Set(ids).size).toBe(1);
  },
);

test.each([1, 2, 3])(
  'a process killed before the final dot leaves a message that is still sent once (%i)',
  async (changes) => {
    await send();
    await faulty.killWhile(UNDO, changes);
    expect(faulty.smtp.accepted).toHaveLength(0);
    await faulty.pass(LATER);
    expect(state()).toBe('sent');
    expect(faulty.smtp.accepted).toHaveLength(1);
  },
);

test('a process killed once the journal says that the dot is leaving never sends it again', async () => {
  await send();
  await faulty.killWhile(UNDO, 4);
  expect(state()).toBe('unknown');
  await faulty.pass(LATER);
  expect(state()).toBe('unknown');
  expect(faulty.smtp.accepted).toHaveLength(0);
});

test('a process killed after the server took the message, and before it was noted, never sends it again', async () => {
  faulty.smtp.plan({ at: 'dot', act: 'accept-and-stall' });
  await send();
  faulty.clock.advance(UNDO);
  await expect.poll(() => faulty.smtp.accepted.length).toBe(1);
  await faulty.restart();
  expect(state()).toBe('unknown');
  await faulty.pass(LATER);
  expect(faulty.smtp.accepted).toHaveLength(1);
});

test('a message large enough to be cut before the dot is tried again', async () => {
  faulty.smtp.plan({ at: 'message', act: 'drop' });
  await send({ text: 'A line of many.\n'.repeat(40_000) });
  await faulty.pass(UNDO);
  expect(['due', 'unknown']).toContain(state());
  expect(faulty.smtp.accepted).toHaveLength(0);
});

test.each([
  { at: 'MAIL', act: 'refuse' },
  { at: 'RCPT', act: 'refuse' },
  { at: 'DATA', act: 'refuse' },
  { at: 'dot', act: 'refuse' },
  { at: 'AUTH', act: 'refuse' },
] as const)('a message refused for good is a draft again, whole: $at', async (fault) => {
  faulty.smtp.plan(fault);
  const key = await send({ subject: 'Kept', text: 'Every word' });
  await faulty.pass(UNDO);
  expect(state()).toBe('returned');
  const draft = await faulty.desk.drafts.get(key);
  expect(draft.content).toMatchObject({ subject: 'Kept', text: 'Every word' });
  expect(draft.refusal?.reason.detail).toMatch(/^5\d\d /);
  await faulty.pass(LATER);
  expect(faulty.smtp.lines).toBe(1);
  await faulty.desk.outbox.send({ draft: key, revision: draft.revision });
  await faulty.pass(UNDO);
  expect(state()).toBe('sent');
  expect(faulty.smtp.accepted).toHaveLength(1);
});

test('of several recipients each gets it once, however the server treats them', async () => {
  faulty.smtp.plan({ at: 'RCPT', act: 'defer', nth: 2 }, { at: 'dot', act: 'defer' });
  const to = ['a', 'b', 'c'].map((name) => ({ name: '', address: `${name}@example.org` }));
  await send({ to });
  await faulty.pass(UNDO);
  expect(state()).toBe('due');
  await faulty.pass(LATER);
  await faulty.pass(LATER);
  expect(state()).toBe('sent');
  expect(faulty.smtp.accepted.map((message) => message.to)).toEqual([
    ['a@example.org', 'c@example.org'],
    ['b@example.org'],
  ]);
});

test('a recipient that is refused is told of, and the others have the message', async () => {
  faulty.smtp.plan({ at: 'RCPT', act: 'refuse', nth: 1 });
  const to = ['a', 'b'].map((name) => ({ name: '', address: `${name}@example.org` }));
  const key = await send({ to });
  await faulty.pass(UNDO);
  expect(state()).toBe('sent');
  expect((await faulty.desk.mail.message(key)).message.standing?.recipients).toEqual([
    { address: 'a@example.org', state: 'refused', detail: '550 No such user' },
    { address: 'b@example.org', state: 'accepted' },
  ]);
});

test('what is taken back in time never touches the line, and later it is too late', async () => {
  const key = await send();
  await faulty.pass(UNDO - 1);
  expect(await faulty.desk.outbox.act({ key, do: 'take-back' })).toMatchObject({
    state: 'taken-back',
  });
  await faulty.pass(LATER);
  expect(faulty.smtp.lines).toBe(0);
  const { revision } = await faulty.desk.drafts.get(key);
  await faulty.desk.outbox.send({ draft: key, revision });
  await faulty.pass(UNDO);
  await expect(faulty.desk.outbox.act({ key, do: 'take-back' })).rejects.toMatchObject({
    code: 'too-late',
  });
});

test('without a password it waits and says so, and goes at the next sign-in', async () => {
  await send();
  faulty.password = null;
  await faulty.pass(UNDO);
  expect(faulty.desk.outbox.list()[0]).toMatchObject({
    state: 'due',
    reason: { code: 'not-signed-in' },
  });
  expect(faulty.smtp.lines).toBe(0);
  faulty.password = 'poplar';
  faulty.desk.signedIn();
  await faulty.pass(0);
  await faulty.quiet();
  expect(state()).toBe('sent');
});

test('two recipients in one letter with 421 between them are both tried again', async () => {
  faulty.smtp.plan({ at: 'RCPT', act: '421', nth: 2 });
  const to = ['a', 'b'].map((name) => ({ name: '', address: `${name}@example.org` }));
  await send({ to });
  await faulty.pass(UNDO);
  await faulty.pass(LATER);
  expect(faulty.smtp.accepted.map((message) => message.to)).toEqual([
    ['a@example.org', 'b@example.org'],
  ]);
});
