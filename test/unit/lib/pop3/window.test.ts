/** How much may be in flight follows how promptly replies come. */
import { expect, test } from 'vitest';
import { Window } from '@/lib/pop3/window';

const MIB = 1024 * 1024;

test('the window grows while replies are prompt, up to its most', () => {
  const window = new Window(4 * MIB);
  expect(window.octets).toBe(MIB);
  for (let index = 0; index < 100; index += 1) window.answered(40, 100_000);
  expect(window.octets).toBe(4 * MIB);
});

test('the window shrinks while replies queue up, and never to nothing', () => {
  const window = new Window(4 * MIB);
  window.answered(40, 1_000);
  for (let index = 0; index < 1_000; index += 1) window.answered(500, 100_000);
  expect(window.octets).toBe(64 * 1024);
  window.answered(45, 10_000);
  expect(window.octets).toBeGreaterThan(64 * 1024);
});

test('the window is never more than its most, even at first', () => {
  expect(new Window(1_000).octets).toBe(1_000);
});
