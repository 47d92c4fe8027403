/** Where one is survives the way through the URL. */
import { describe, expect, it } from 'vitest';
import { hrefOf, LETTER_VIEWS, placeIn, placeOf, SORTS, VIEWS } from '@/lib/client/place';

const KEY = 'AbCdEfGhIjKlMnOpQrSt_-';

describe('a place in the inbox', () => {
  it('comes back from its own address', () => {
    for (const view of [...VIEWS, ...LETTER_VIEWS])
      for (const key of [null, KEY]) {
        const url = new URL(hrefOf({ ...placeIn(view), key }), 'http://localhost');
        expect(placeOf(url.pathname, url.search)).toEqual({ ...placeIn(view), key });
      }
  });

  it('keeps what is searched, in any script, and the order of the list', () => {
    for (const query of ['from:"Anna & Bob" 50%+', '請求書 ?view=x', ' two  spaces '])
      for (const sort of SORTS) {
        const within = sort === 'oldest' ? 'texts' : 'envelopes';
        const place = { view: 'unread', query, within, sort, key: KEY } as const;
        const url = new URL(hrefOf(place), 'http://localhost');
        expect(placeOf(url.pathname, url.search)).toEqual(place);
      }
  });

  it('is not searched where messages wait for their deletion', () => {
    expect(placeOf('/mail', '?view=deleted&q=x&sort=oldest')).toEqual(placeIn('deleted'));
  });

  it('among letters is searched, and always stands newest first', () => {
    const place = placeOf('/mail', '?view=sent&q=oak&sort=oldest');
    expect(place).toEqual({ ...placeIn('sent'), query: 'oak' });
  });

  it('is the plain inbox where the address says something unknown', () => {
    expect(placeOf('/mail/short', '?view=nonsense&sort=sideways')).toEqual(placeIn('inbox'));
    expect(placeOf(`/mail/${KEY}/more`, '')).toEqual(placeIn('inbox'));
  });

  it('has the shortest address for the plain inbox', () => {
    expect(hrefOf(placeIn('inbox'))).toBe('/mail');
  });
});
