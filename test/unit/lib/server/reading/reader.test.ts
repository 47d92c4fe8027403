/** Messages read in threads: answers, late ones, dead ones. */
import { afterEach, expect, test } from 'vitest';
import { createReader, type Reader, TooHardError } from '@/lib/server/reading/reader';
import { workerCode } from '@/lib/server/reading/worker-code';

const RAW = Buffer.from('Subject: hello\r\nContent-Type: text/plain\r\n\r\ntext\r\n');
const QUESTION = { ask: 'message', source: { kind: 'held', octets: RAW }, part: '' } as const;

/** Does what the message's text says: `sleep`, `grow`, `throw`; answers with the number of its jobs. */
const PUPPET = `
const { parentPort } = require('node:worker_threads');
let jobs = 0;
parentPort.on('message', ({ part }) => {
  jobs += 1;
  if (part === 'sleep') for (;;);
  if (part === 'grow') { const held = []; for (;;) held.push(new Array(100_000).fill({})); }
  if (part === 'throw') throw new Error('hostile');
  if (part === 'fail') return parentPort.postMessage({ kind: 'failed', reason: 'Error' });
  parentPort.postMessage({ kind: 'done', answer: jobs });
});`;

let reader: Reader | null = null;
const failures: unknown[] = [];

function readerWith(code: () => Promise<string>, more: { deadline?: number; idle?: number } = {}) {
  reader = createReader({ code, failed: (error) => failures.push(error), ...more });
  return reader;
}

afterEach(async () => {
  await reader?.stop();
  failures.length = 0;
});

test('a message is read in the thread of the product', async () => {
  const message = await readerWith(workerCode).ask(QUESTION);
  expect(message).toMatchObject({ subject: 'hello', text: 'text\n' });
});

test.each(['sleep', 'grow', 'throw'])(
  'a message that makes its thread %s is given up, and the next one is read',
  async (part) => {
    const asked = readerWith(async () => PUPPET, { deadline: 1_500 });
    await expect(asked.ask({ ...QUESTION, part })).rejects.toThrow(TooHardError);
    expect(await asked.ask(QUESTION)).toBe(1);
  },
);

test('what fails in the thread fails alone: the thread goes on', async () => {
  const asked = readerWith(async () => PUPPET);
  await expect(asked.ask({ ...QUESTION, part: 'fail' })).rejects.toThrow(TooHardError);
  expect(await asked.ask(QUESTION)).toBe(2);
});

test('one stuck message does not keep others waiting, and no more than two threads are made', async () => {
  const asked = readerWith(async () => PUPPET, { deadline: 3_000 });
  const stuck = asked.ask({ ...QUESTION, part: 'sleep' }).catch(() => 'given up');
  const answers = await Promise.all(Array.from({ length: 6 }, () => asked.ask(QUESTION)));
  expect(answers).toEqual([1, 2, 3, 4, 5, 6]);
  expect(await stuck).toBe('given up');
});

test('an idle thread ends, and another one is made for the next message', async () => {
  const asked = readerWith(async () => PUPPET, { idle: 50 });
  expect([await asked.ask(QUESTION), await asked.ask(QUESTION)]).toEqual([1, 2]);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await asked.ask(QUESTION)).toBe(1);
});

test('where threads cannot be made, everybody is told, and the next question tries again', async () => {
  let tries = 0;
  const asked = readerWith(async () => {
    tries += 1;
    if (tries === 1) throw new Error('no disk');
    return PUPPET;
  });
  await expect(asked.ask(QUESTION)).rejects.toThrow(TooHardError);
  expect(failures).toHaveLength(1);
  expect(await asked.ask(QUESTION)).toBe(1);
});
