/** Who waits is served in order, a person before the background. */
import { expect, test } from 'vitest';
import { Exchange, type Lane } from '@/lib/pop3/exchange';
import { Line, Queue } from '@/lib/pop3/queue';

const nobody = () => {};
const exchange = (verb: string, lane: Lane = 'foreground') =>
  new Exchange({ verb, line: '', body: 'none', lane, deadline: 1 }, nobody, nobody);
const verbs = (queue: Queue) => {
  const taken: string[] = [];
  for (let next = queue.shift(1); next !== undefined; next = queue.shift(1)) {
    taken.push(next.request.verb);
  }
  return taken;
};

test('the foreground goes first, each lane in order', () => {
  const queue = new Queue();
  queue.push(exchange('a', 'background'));
  queue.push(exchange('b'));
  queue.push(exchange('c', 'background'));
  queue.push(exchange('d'));
  expect([queue.length, queue.waiting(), queue.waiting('background')]).toEqual([4, 2, 2]);
  expect(queue.first?.request.verb).toBe('b');
  expect(verbs(queue)).toEqual(['b', 'd', 'a', 'c']);
});

test('who gave up while waiting is passed over', () => {
  const queue = new Queue();
  const gone = exchange('gone');
  queue.push(gone);
  queue.push(exchange('stays'));
  gone.abandon(new Error('no more'));
  expect(verbs(queue)).toEqual(['stays']);
  expect(queue.clear('foreground')).toEqual([]);
});

test('a line keeps its order through ten thousand', () => {
  const line = new Line();
  for (let index = 0; index < 10_000; index += 1) line.push(exchange(String(index)));
  for (let index = 0; index < 9_000; index += 1) {
    expect(line.shift()?.request.verb).toBe(String(index));
  }
  expect(line.length).toBe(1_000);
  expect(line.clear().map((entry) => Number(entry.request.verb))[0]).toBe(9_000);
  expect(line.shift()).toBeUndefined();
});
