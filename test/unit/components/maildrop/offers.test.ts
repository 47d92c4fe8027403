/** What is typed into the palette finds doings by their words and by what they are a choice of. */
import { expect, it } from 'vitest';
import { type Offer, offered } from '@/components/maildrop/offers';

const offer = (id: string, words: string, detail = ''): Offer => ({
  ...{ id, kind: 'doing', words, detail },
  take: () => {},
});

const OFFERS = [
  offer('dark', 'Dunkel', 'Farben'),
  offer('out', 'Abmelden'),
  offer('language', 'Sprache und Zeit', 'Einstellungen'),
];
const found = (text: string) => offered(OFFERS, text).map(({ id }) => id);

it('all words have to be there, in any order and by any part of them', () => {
  expect(found('')).toEqual(['dark', 'out', 'language']);
  expect(found('abm')).toEqual(['out']);
  expect(found('farb DUNK')).toEqual(['dark']);
  expect(found('einstellung spra')).toEqual(['language']);
  expect(found('farben sprache')).toEqual([]);
});
