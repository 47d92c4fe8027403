/** The theme is remembered by a cookie. */
import { expect, it } from 'vitest';
import { themeCookie, themeOf } from '@/lib/client/theme';

it('what the cookie does not say is left to the system', () => {
  expect(themeOf(undefined)).toBe('system');
  expect(themeOf('purple')).toBe('system');
  expect(themeOf('dark')).toBe('dark');
});

it('choosing the system’s theme removes the cookie', () => {
  expect(themeCookie('system')).toContain('Max-Age=0');
  expect(themeCookie('dark')).toMatch(/^poplar-theme=dark; .*Max-Age=[1-9]/);
});
