/** A letter goes later at the times that people mean, where they are. */
import { describe, expect, it } from 'vitest';
import { laterBounds, laterTimes, localTime, picked } from '@/lib/client/compose/later';

const told = (now: string) =>
  laterTimes(new Date(now)).map(({ id, at }) => `${id} ${localTime(at)}`);

describe('sending later', () => {
  it('offers an hour from now, this evening, tomorrow morning and Monday morning', () => {
    expect(told('2026-11-18T10:20:30')).toEqual([
      'hour 2026-11-18T11:20',
      'evening 2026-11-18T18:00',
      'morning 2026-11-19T08:00',
      'monday 2026-11-23T08:00',
    ]);
  });

  it('has no evening where it is evening, and no Monday that is tomorrow', () => {
    expect(told('2026-11-22T17:30:00')).toEqual([
      'hour 2026-11-22T18:30',
      'morning 2026-11-23T08:00',
    ]);
  });

  it('means the next Monday on a Monday', () => {
    expect(told('2026-11-23T21:00:00').at(-1)).toBe('monday 2026-11-30T08:00');
  });

  it('goes over the ends of months and years', () => {
    expect(told('2026-12-31T23:30:00')).toContain('morning 2027-01-01T08:00');
  });

  it('takes what was picked, unless it is past, too far or nothing', () => {
    const now = new Date('2026-11-18T10:20:30');
    const { from, until } = laterBounds(now);
    expect(picked(from, now)).toEqual(new Date('2026-11-18T10:21:00'));
    for (const wrong of [until, '2026-11-18T10:20', '', 'soon'])
      expect(picked(wrong, now)).toBeNull();
  });
});
