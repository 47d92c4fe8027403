/** Keys mean what the sheet says they mean. */
import { describe, expect, it } from 'vitest';
import { chordOf, match, SHORTCUTS, type Stroke } from '@/lib/client/shortcuts';

const stroke = (key: string, held: Partial<Stroke> = {}): Stroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('shortcuts', () => {
  it('have no two meanings for the same keys in the same place', () => {
    for (const scope of ['list', 'anywhere'] as const) {
      const keys = SHORTCUTS.filter(
        (each) => scope === 'list' || each.scope === 'anywhere',
      ).flatMap((each) => each.keys);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('never begin with keys that already do something', () => {
    const all = SHORTCUTS.flatMap((each) => each.keys);
    for (const keys of all) if (keys.includes(' ')) expect(all).not.toContain(keys.split(' ')[0]);
  });

  it('tell Shift from Caps Lock', () => {
    expect(chordOf(stroke('I', { shiftKey: true }))).toBe('Shift+i');
    expect(chordOf(stroke('J'))).toBe('j');
  });

  it('take a sign as it is, wherever the keyboard keeps it', () => {
    expect(match(stroke('#', { shiftKey: true }), null, 'elsewhere')).toEqual({
      kind: 'action',
      action: 'delete',
    });
    expect(match(stroke('#'), null, 'elsewhere')).toEqual({ kind: 'action', action: 'delete' });
  });

  it('wait for the second key, and forget a first that leads nowhere', () => {
    expect(match(stroke('g'), null, 'elsewhere')).toEqual({ kind: 'prefix', prefix: 'g' });
    expect(match(stroke('s'), 'g', 'elsewhere')).toEqual({ kind: 'action', action: 'go-starred' });
    expect(match(stroke('q'), 'g', 'elsewhere')).toEqual({ kind: 'none' });
  });

  it('leave arrows, Space and Enter to whatever has the focus outside the list', () => {
    for (const key of ['ArrowDown', ' ', 'Enter', 'Home']) {
      expect(match(stroke(key), null, 'elsewhere')).toEqual({ kind: 'none' });
      expect(match(stroke(key), null, 'list').kind).toBe('action');
    }
  });

  it('leave the browser its own', () => {
    expect(match(stroke('j', { ctrlKey: true }), null, 'list')).toEqual({ kind: 'none' });
    expect(match(stroke('s', { metaKey: true }), null, 'list')).toEqual({ kind: 'none' });
    expect(match(stroke('u', { ctrlKey: true }), null, 'list')).toEqual({ kind: 'none' });
  });
});
