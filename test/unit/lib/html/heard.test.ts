/** What the page takes from the frame. */
import { describe, expect, test } from 'vitest';
import { readFrameMessage } from '@/lib/html';

describe('what a frame says', () => {
  test('is taken when it is one of the few things a frame may say', () => {
    for (const message of [
      { kind: 'height', id: 1, height: 640.5 },
      { kind: 'over', id: 1, href: null, text: '' },
      { kind: 'left', id: 2 },
      {
        ...{ kind: 'shown', id: 1, design: 'dark' },
        remote: { trackers: 0, urls: ['https://a.test/'] },
        elsewhere: [{ named: 'a.test', host: 'b.test' }],
      },
    ])
      expect(readFrameMessage(message)).toEqual(message);
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
    { kind: 'toString', id: 1 },
    { kind: 'left', id: 1.5 },
    { kind: 'shown', id: 1, design: 'neon', remote: { trackers: 0, urls: [] }, elsewhere: [] },
    { kind: 'shown', id: 1, design: 'dark', remote: { trackers: 0, urls: [7] }, elsewhere: [] },
    {
      ...{ kind: 'shown', id: 1, design: 'dark' },
      ...{ remote: { trackers: 0, urls: Array(1_001).fill('') }, elsewhere: [] },
    },
    ...[
      null,
      [7],
      [{ named: 'a.test' }],
      [{ named: 'x'.repeat(256), host: '' }],
      Array(6).fill({ named: '', host: '' }),
    ].map((elsewhere) => ({
      kind: 'shown',
      id: 1,
      design: 'dark',
      remote: { trackers: 0, urls: [] },
      elsewhere,
    })),
  ])('is not taken when it is %j', (message) => {
    expect(readFrameMessage(message)).toBeNull();
  });
});
