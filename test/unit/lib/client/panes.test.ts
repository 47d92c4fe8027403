/** Sizes of panes survive the way through a cookie. */
import { expect, it } from 'vitest';
import { panesAmong, panesCookie, panesOf } from '@/lib/client/panes';

const value = (cookie: string) => /=([^;]*);/.exec(cookie)?.[1];

it('sizes come back from their own cookie', () => {
  for (const panes of [
    { width: 432, height: null, rail: 'slim' },
    { width: null, height: 300, rail: 'full' },
    { width: 1_000, height: 999, rail: 'full' },
    { width: null, height: null, rail: 'slim' },
  ] as const)
    expect(panesOf(value(panesCookie(panes)))).toEqual(panes);
});

it('are found among the other cookies of a page', () => {
  const panes = { width: 432, height: null, rail: 'slim' } as const;
  const [own] = panesCookie(panes).split(';');
  expect(panesAmong(`poplar-theme=dark; ${own}; x=y`)).toEqual(panes);
  expect(panesAmong('poplar-theme=dark')).toEqual({ width: null, height: null, rail: 'full' });
});

it('what is no size is no choice', () => {
  for (const odd of [undefined, '', 'x', '-1x5', '99999x1', '12pxx4', '<b>x200'])
    expect(panesOf(odd)).toMatchObject({ width: null, rail: 'full' });
  expect(panesOf('432x300')).toEqual({ width: 432, height: 300, rail: 'full' });
});
