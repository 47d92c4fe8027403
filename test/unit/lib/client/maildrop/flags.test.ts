/** Flags show at once, and fall back to the server's word when it refuses. */
import { describe, expect, it } from 'vitest';
import { flagsRefused, flagsStored, setFlags } from '@/lib/client/maildrop/flags';
import { envelopeOf, type MaildropState } from '@/lib/client/maildrop/state';
import { loaded } from './sample.ts';

const start = (): MaildropState => {
  const state = loaded('ab');
  return { ...state, maildrop: { ...state.maildrop, unread: 3 } };
};
const shown = (state: MaildropState) => {
  const envelope = envelopeOf(state, 'a');
  return { read: envelope?.read, starred: envelope?.starred };
};

describe('flags', () => {
  it('show before the server answered, and count', () => {
    const state = setFlags(start(), ['a'], { read: false }, 1);
    expect(shown(state)).toEqual({ read: false, starred: false });
    expect(state.maildrop.unread).toBe(4);
  });

  it('fall back when refused', () => {
    const state = flagsRefused(setFlags(start(), ['a'], { read: false }, 1), ['a'], 1);
    expect(shown(state)).toEqual({ read: true, starred: false });
    expect(state.maildrop.unread).toBe(3);
  });

  it('keep the later change while the earlier is answered', () => {
    let state = setFlags(start(), ['a'], { starred: true }, 1);
    state = setFlags(state, ['a'], { starred: false }, 2);
    state = flagsStored(state, { messages: [{ key: 'a', read: true, starred: true }] }, 1);
    expect(shown(state).starred).toBe(false);
    state = flagsStored(state, { messages: [{ key: 'a', read: true, starred: false }] }, 2);
    expect(shown(state).starred).toBe(false);
    expect(state.flags.size).toBe(0);
  });

  it('do not count twice when the answer only confirms them', () => {
    let state = setFlags(start(), ['a'], { read: false }, 1);
    state = flagsStored(state, { messages: [{ key: 'a', read: false, starred: false }] }, 1);
    expect(state.maildrop.unread).toBe(4);
  });
});
