/** Where one is survives the way through the URL. */
import { describe, expect, it } from 'vitest';
import { hrefOf, placeOf, VIEWS } from '@/lib/client/place';

const KEY = 'AbCdEfGhIjKlMnOpQrSt_-';

describe('a place in the inbox', () => {
  it('comes back from its own address', () => {
    for (const view of VIEWS)
      for (const key of [null, KEY]) {
        const url = new URL(hrefOf({ view, key }), 'http://localhost');
        expect(placeOf(url.pathname, url.search)).toEqual({ view, key });
      }
  });

  it('is the plain inbox where the address says something unknown', () => {
    expect(placeOf('/mail/short', '?view=nonsense')).toEqual({ view: 'inbox', key: null });
    expect(placeOf(`/mail/${KEY}/more`, '')).toEqual({ view: 'inbox', key: null });
  });

  it('has the shortest address for the plain inbox', () => {
    expect(hrefOf({ view: 'inbox', key: null })).toBe('/mail');
  });
});
