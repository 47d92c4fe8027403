/** What is fetched ahead. */
import { expect, it } from 'vitest';
import { neighbours } from '@/lib/client/maildrop/neighbours';
import { withEnvelopes } from '@/lib/client/maildrop/state';
import { envelope, loaded } from './sample.ts';

it('the messages beside the open one are fetched ahead, the older first, but no large ones', () => {
  const state = loaded('abcd');
  expect(neighbours(state, 'b')).toEqual(['c', 'a']);
  expect(neighbours(state, 'a')).toEqual(['b']);
  expect(neighbours(state, 'x')).toEqual([]);
  const large = withEnvelopes(state, [envelope('c', 1, { octets: 1_000_000 })]);
  expect(neighbours(large, 'b')).toEqual(['a']);
});
