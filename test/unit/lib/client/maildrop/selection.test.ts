/** Rows are selected one by one, by ranges, and all. */
import { describe, expect, it } from 'vitest';
import { applyPage } from '@/lib/client/maildrop/pages';
import { selectLoaded, selectNone, selectRange, toggle } from '@/lib/client/maildrop/selection';
import { INITIAL_STATE, type MaildropState } from '@/lib/client/maildrop/state';
import { loaded, pageOf } from './sample.ts';

const selected = ({ selection }: MaildropState) => [...selection.keys].sort().join('');

describe('selecting', () => {
  it('a range goes from the last row touched, in both directions', () => {
    expect(selected(selectRange(toggle(loaded('abcde'), 'b'), 'inbox', 'd'))).toBe('bcd');
    expect(selected(selectRange(toggle(loaded('abcde'), 'd'), 'inbox', 'b'))).toBe('bcd');
  });

  it('a second range begins where the first did', () => {
    const state = selectRange(toggle(loaded('abcde'), 'c'), 'inbox', 'd');
    expect(selected(selectRange(state, 'inbox', 'a'))).toBe('abcd');
  });

  it('a range without a beginning is one row', () => {
    expect(selected(selectRange(loaded('abc'), 'inbox', 'b'))).toBe('b');
  });

  it('all means all that is loaded, and none clears it', () => {
    const state = applyPage(INITIAL_STATE, 'inbox', pageOf('ab', 0, 9));
    expect(selected(selectLoaded(state, 'inbox'))).toBe('ab');
    expect(selected(selectNone(selectLoaded(state, 'inbox')))).toBe('');
  });
});
