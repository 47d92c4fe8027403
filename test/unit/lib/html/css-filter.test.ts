/** Which declarations and selectors stay. */
import { describe, expect, test } from 'vitest';
import { isHarmless, prefixIds } from '@/lib/html/css-filter';

describe('a declaration', () => {
  test.each([
    ['color', 'rgb(1, 2, 3)'],
    ['width', 'calc(100% - 10px)'],
    ['background-image', 'linear-gradient(rgb(0, 0, 0), rgb(255, 255, 255))'],
    ['font-family', '"Segoe UI", sans-serif'],
    ['position', 'absolute'],
    ['width', '50vw'],
    ['content', '"→"'],
    ['margin', '-10px'],
    ['transform', 'rotate(3deg) translateX(5px)'],
  ])('%s: %s stays', (property, value) => {
    expect(isHarmless(property, value)).toBe(true);
  });

  test.each([
    ['background-image', 'url("http://a.example/")'],
    ['background-image', 'URL(x)'],
    ['background-image', 'image-set("x" 1x)'],
    ['background-image', '-webkit-image-set(url("x") 1x)'],
    ['background-image', 'linear-gradient(red, red), url("x")'],
    ['background-image', 'new-function-of-the-future("x")'],
    ['background-image', ''],
    ['color', 'var(--x)'],
    ['color', 'env(x, red)'],
    ['content', 'attr(title)'],
    ['content', '"\\75 rl"'],
    ['--x', 'red'],
    ['position', 'fixed'],
    ['position', 'sticky'],
    ['height', '100vh'],
    ['min-height', 'calc(100dvh + 1px)'],
    ['height', '100cqh'],
    ['padding-bottom', 'calc(10cqmax + 1px)'],
    ['font-size', '3vmin'],
    ['behavior', 'none'],
    ['-webkit-user-modify', 'read-write'],
    ['animation-name', 'x'],
  ])('%s: %s goes', (property, value) => {
    expect(isHarmless(property, value)).toBe(false);
  });
});

describe('ids in selectors', () => {
  test.each([
    ['#a', '#user-content-a'],
    ['div#a > #b:hover', 'div#user-content-a > #user-content-b:hover'],
    ['a[href="#x"] #y', 'a[href="#x"] #user-content-y'],
    ['.none', '.none'],
  ])('%s find their prefixed elements as %s', (selector, prefixed) => {
    expect(prefixIds(selector)).toBe(prefixed);
  });
});
