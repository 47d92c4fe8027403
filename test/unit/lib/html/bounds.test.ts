/** How large HTML may be, and that finding out costs little. */
import { describe, expect, test } from 'vitest';
import { findExcess } from '@/lib/html/bounds';
import { NEWSLETTER, OUTLOOK } from '@/test/support/benign-html';

describe('findExcess', () => {
  test.each([NEWSLETTER, OUTLOOK, '', '<', 'a < b > c', '<p>'.repeat(50_000)])(
    'lets everyday mail pass, with end tags left out too',
    (html) => {
      expect(findExcess(html)).toBeNull();
    },
  );

  test.each([
    ['octets', 'x'.repeat(4_000_001)],
    ['nodes', '<!---->'.repeat(100_001)],
    ['nodes', '<br>'.repeat(100_001)],
    ['depth', '<div>'.repeat(401)],
    ['depth', '<DIV\n class=x>'.repeat(401)],
    ['depth', '<x-y>'.repeat(401)],
    ['depth', `${'<p><div>'.repeat(401)}${'</div></p>'.repeat(401)}`],
    ['nodes', `${'<b><i>'.repeat(100)}${'<p>x'.repeat(1_100)}`],
  ])('names %s as what is too much', (excess, html) => {
    expect(findExcess(html)).toBe(excess);
  });

  test('does not take a long row of closed elements for a deep one', () => {
    expect(findExcess('<div><b>x</b></div>'.repeat(20_000))).toBeNull();
  });

  test('answers in time proportional to the length, whatever the text', () => {
    const patterns = ['<', '</', '<!--', '<a', '<a ', "<a href='", '<<a', '</a<', '<aaaaaaaa'];
    const started = performance.now();
    for (const pattern of patterns) findExcess(pattern.repeat(4_000_000 / pattern.length));
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
