/** What the page takes from the frame. */
import { describe, expect, test } from 'vitest';
import { FrameMessage } from '@/lib/html';

describe('what a frame says', () => {
  test('is taken when it is one of the few things a frame may say', () => {
    expect(FrameMessage.safeParse({ kind: 'height', id: 1, height: 640.5 }).success).toBe(true);
    expect(FrameMessage.safeParse({ kind: 'over', id: 1, href: null, text: '' }).success).toBe(
      true,
    );
  });

  test.each([
    null,
    'height',
    { kind: 'height', id: 1, height: 1e9 },
    { kind: 'height', id: 1, height: Number.NaN },
    { kind: 'height', height: 10 },
    { kind: 'eval', id: 1 },
    { kind: 'link', id: 1, href: 'x'.repeat(10_000), text: '' },
    { kind: 'key', id: 1, key: 'x'.repeat(99), code: '' },
    { kind: 'jump', id: 1, top: -1 },
  ])('is not taken when it is %j', (message) => {
    expect(FrameMessage.safeParse(message).success).toBe(false);
  });
});
