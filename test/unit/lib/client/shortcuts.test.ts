/** Keys mean what the sheet says they mean. */
import { describe, expect, it } from 'vitest';
import { chordOf, match, type Setting, SHORTCUTS, type Stroke } from '@/lib/client/shortcuts';

const stroke = (key: string, held: Partial<Stroke> = {}): Stroke => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

const look = (
  pressed: Stroke,
  focus: Setting['focus'],
  prefix: string | null = null,
  singles: Setting['singles'] = 'on',
) => match(pressed, { prefix, focus, singles });

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
    expect(look(stroke('#', { shiftKey: true }), 'elsewhere')).toEqual({
      kind: 'action',
      action: 'delete',
    });
    expect(look(stroke('#'), 'elsewhere')).toEqual({ kind: 'action', action: 'delete' });
  });

  it('go by the place of a key where another script is written', () => {
    for (const [key, code, chord] of [
      ['ت', 'KeyJ', 'j'],
      ['о', 'KeyJ', 'j'],
      ['ξ', 'KeyJ', 'j'],
      ['ח', 'KeyJ', 'j'],
      ['لا', 'KeyB', 'b'],
      ['ظ', 'Slash', '/'],
      ['ю', 'Period', '.'],
    ] as const)
      expect(chordOf(stroke(key, { code }))).toBe(chord);
    expect(chordOf(stroke('Ш', { code: 'KeyI', shiftKey: true }))).toBe('Shift+i');
    expect(chordOf(stroke('ن', { code: 'KeyK', ctrlKey: true }))).toBe('Ctrl+k');
  });

  it('go by the letter where Latin is written, wherever the keyboard keeps it', () => {
    expect(chordOf(stroke('a', { code: 'KeyQ' }))).toBe('a');
    expect(chordOf(stroke('h', { code: 'KeyJ' }))).toBe('h');
    expect(chordOf(stroke('é', { code: 'Digit2' }))).toBe('é');
  });

  it('wait for the second key, and forget a first that leads nowhere', () => {
    expect(look(stroke('g'), 'elsewhere')).toEqual({ kind: 'prefix', prefix: 'g' });
    expect(look(stroke('s'), 'elsewhere', 'g')).toEqual({ kind: 'action', action: 'go-starred' });
    expect(look(stroke('q'), 'elsewhere', 'g')).toEqual({ kind: 'none' });
  });

  it('leave arrows, Space and Enter to whatever has the focus outside the list', () => {
    for (const key of ['ArrowDown', ' ', 'Enter', 'Home']) {
      expect(look(stroke(key), 'elsewhere')).toEqual({ kind: 'none' });
      expect(look(stroke(key), 'list').kind).toBe('action');
    }
  });

  it('leave the browser its own', () => {
    expect(look(stroke('j', { ctrlKey: true }), 'list')).toEqual({ kind: 'none' });
    expect(look(stroke('s', { metaKey: true }), 'list')).toEqual({ kind: 'none' });
    expect(look(stroke('u', { ctrlKey: true }), 'list')).toEqual({ kind: 'none' });
  });

  it('leave Alt and a letter to the browser’s menus, but hear a sign that stands behind Alt', () => {
    for (const key of ['f', 'j', 'Delete'])
      expect(look(stroke(key, { altKey: true }), 'list')).toEqual({ kind: 'none' });
    expect(look(stroke('ب', { code: 'KeyF', altKey: true }), 'list')).toEqual({ kind: 'none' });
    expect(look(stroke('#', { altKey: true }), 'list')).toEqual({
      kind: 'action',
      action: 'delete',
    });
  });

  it('are not heard while one writes, but for the palette', () => {
    expect(look(stroke('j'), 'text')).toEqual({ kind: 'none' });
    expect(look(stroke('Delete'), 'text')).toEqual({ kind: 'none' });
    expect(look(stroke('k', { metaKey: true }), 'text')).toEqual({
      kind: 'action',
      action: 'palette',
    });
  });

  it('that are one letter or sign can be turned off, the others stay', () => {
    for (const key of ['j', '#', 'x', '?', 'g', '*'])
      expect(look(stroke(key), 'list', null, 'off')).toEqual({ kind: 'none' });
    expect(look(stroke('N', { shiftKey: true }), 'list', null, 'off')).toEqual({ kind: 'none' });
    for (const key of ['ArrowDown', 'Home', 'Delete', 'Escape', 'Enter', ' '])
      expect(look(stroke(key), 'list', null, 'off').kind).toBe('action');
    expect(look(stroke('a', { ctrlKey: true }), 'list', null, 'off').kind).toBe('action');
  });
});
