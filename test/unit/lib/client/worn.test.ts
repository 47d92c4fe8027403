/** What pages wear is remembered by cookies. */
import { expect, it } from 'vitest';
import { FONT_SIZE, THEME } from '@/lib/client/worn';

it('what the cookie does not say is left to the system', () => {
  expect(THEME.in(undefined)).toBe('system');
  expect(THEME.in('purple')).toBe('system');
  expect(THEME.in('dark')).toBe('dark');
  expect(FONT_SIZE.in('huge')).toBe('normal');
});

it('choosing what holds anyway removes the cookie', () => {
  expect(THEME.setting('system')).toContain('Max-Age=0');
  expect(THEME.setting('dark')).toMatch(/^poplar-theme=dark; .*Max-Age=[1-9]/);
  expect(FONT_SIZE.setting('normal')).toContain('Max-Age=0');
});
