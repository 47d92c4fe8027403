/** Rows are selected one by one, by ranges, and all. */
import { describe, expect, it } from 'vitest';
import { applyPage } from '@/lib/client/maildrop/pages';
import { selectLoaded, selectNone, selectRange, toggle } from '@/lib/client/maildrop/selection';
import { INITIAL_STATE, type MaildropState } from '@/lib/client/maildrop/state';
import { loaded, pageOf } from './sample.ts';

const selected = ({ selection }: MaildropState) => [...selection.keys].sort().join('');
const upTo = (state: MaildropState, key: string) => selectRange(state, 'inbox', key).state;

describe('selecting', () => {
  it('a range goes from the last row touched, in both directions', () => {
    expect(selected(upTo(toggle(loaded('abcde'), 'b'), 'd'))).toBe('bcd');
    expect(selected(upTo(toggle(loaded('abcde'), 'd'), 'b'))).toBe('bcd');
  });

  it('a second range begins where the first did', () => {
    const state = upTo(toggle(loaded('abcde'), 'c'), 'd');
    expect(selected(upTo(state, 'a'))).toBe('abcd');
  });

  it('a range without a beginning is one row', () => {
    expect(selected(upTo(loaded('abc'), 'b'))).toBe('b');
  });

  it('a range over rows that are not loaded, or whose beginning is not, is not whole', () => {
    const state = applyPage(loaded('ab'), 'inbox', pageOf('yz', 7, 9));
    const { extent } = selectRange(toggle(state, 'b'), 'inbox', 'y');
    expect(extent).toBe('in-part');
    expect(selectRange(toggle(state, 'y'), 'inbox', 'z').extent).toBe('whole');
    expect(selectRange(toggle(state, 'gone'), 'inbox', 'z').extent).toBe('in-part');
  });

  it('all means all that is loaded, and none clears it', () => {
    const state = applyPage(INITIAL_STATE, 'inbox', pageOf('ab', 0, 9));
    expect(selected(selectLoaded(state, 'inbox'))).toBe('ab');
    expect(selected(selectNone(selectLoaded(state, 'inbox')))).toBe('');
  });
});
