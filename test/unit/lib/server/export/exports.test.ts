/** An export tells how far it is, and ends as it truly ended. */
import { expect, test } from 'vitest';
import { ExportRun, Exports, watched } from '@/lib/server/export/exports';
import { streamOf } from '@/lib/server/http/stream';

async function* pieces(run: ExportRun, count: number, failing = Number.POSITIVE_INFINITY) {
  for (let at = 0; at < count; at += 1) {
    if (at === failing) throw new Error('the line was lost');
    run.took();
    yield Buffer.from(`${at}`);
  }
}

const whole = (body: ReadableStream<Uint8Array>) => new Response(body).text();

test('one that comes to its end is done, with all its messages', async () => {
  const run = new Exports().begin('a', 3);
  expect(run.view).toEqual({ state: 'running', done: 0, of: 3 });
  expect(await whole(watched(streamOf(pieces(run, 3)), run))).toBe('012');
  expect(run.view).toEqual({ state: 'done', done: 3, of: 3 });
});

test('one whose line is lost has failed, and its download breaks off', async () => {
  const run = new ExportRun(3);
  const body = watched(streamOf(pieces(run, 3, 1)), run);
  await expect(whole(body)).rejects.toThrow('the line was lost');
  expect(run.view).toEqual({ state: 'failed', done: 1, of: 3 });
});

test('one that is stopped breaks its download off at once, also while it waits, and reads no further', async () => {
  const exports = new Exports();
  const run = exports.begin('a', 2);
  let isEnded = false;
  const never = new ReadableStream<Uint8Array>({
    pull: () => new Promise<void>(() => {}),
    cancel: () => {
      isEnded = true;
      // What is on its way from the mailbox takes its time.
      return new Promise<void>(() => {});
    },
  });
  const reading = whole(watched(never, run));
  exports.get('a').stop();
  await expect(reading).rejects.toThrow('stopped');
  expect(run.view.state).toBe('stopped');
  expect(isEnded).toBe(true);
});

test('one whose download the browser gives up is stopped', async () => {
  const run = new ExportRun(3);
  const reader = watched(streamOf(pieces(run, 3)), run).getReader();
  await reader.read();
  await reader.cancel();
  expect(run.view).toEqual({ state: 'stopped', done: 1, of: 3 });
});

test('an export that nobody knows is not there, and old ones are forgotten', () => {
  const exports = new Exports();
  expect(() => exports.get('a')).toThrow(expect.objectContaining({ code: 'not-found' }));
  for (let at = 0; at < 30; at += 1) exports.begin(String(at), 1).end('done');
  expect(() => exports.get('0')).toThrow();
  expect(exports.get('29').view.state).toBe('done');
});
