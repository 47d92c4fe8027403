/** Dates, from the RFC's to the worst. */
import { expect, test } from 'vitest';
import { readDate } from '@/lib/mime/date';

test.each([
  ['Fri, 21 Nov 1997 09:55:06 -0600', '1997-11-21T15:55:06.000Z'],
  ['21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06.000Z'],
  ['Thu,  13  Feb 1969 23:32 -0330 (Newfoundland Time)', '1969-02-14T03:02:00.000Z'],
  ['Fri, 21 Nov 1997 09(comment):   55  :  06 -0600', null],
  ['Tue, 1 Jul 03 10:52:37 +0200', '2003-07-01T08:52:37.000Z'],
  ['Mon, 01 Apr 2019 07:55:00 +0900 (JST)', '2019-03-31T22:55:00.000Z'],
  ['Mon, 1 Apr 2019 07:55:00 EST', '2019-04-01T12:55:00.000Z'],
  ['Mon, 1 Apr 2019 07:55:00 Z', '2019-04-01T07:55:00.000Z'],
  ['Mon, 1 Apr 2019 07:55:00', '2019-04-01T07:55:00.000Z'],
  ['Mon, 1-Apr-2019 07:55:00 +0000', '2019-04-01T07:55:00.000Z'],
  ['Monday, 1 April 2019 7:55 PM +0000', '2019-04-01T19:55:00.000Z'],
  ['Mon Apr  1 07:55:00 2019', '2019-04-01T07:55:00.000Z'],
  ['Mon Apr  1 07:55:00 EDT 2019', '2019-04-01T11:55:00.000Z'],
  ['April 1, 2019 07:55:00 +0000', '2019-04-01T07:55:00.000Z'],
  ['2019-04-01T07:55:00+02:00', '2019-04-01T05:55:00.000Z'],
  ['2019-04-01 07:55:00.123Z', '2019-04-01T07:55:00.000Z'],
  ['Sat, 29 Feb 2020 12:00:00 +0000', '2020-02-29T12:00:00.000Z'],
  ['Thu, 31 Dec 1998 23:59:60 +0000', '1998-12-31T23:59:59.000Z'],
])('%s is %s', (raw, expected) => {
  expect(readDate(raw)).toBe(expected);
});

test.each([
  '',
  'yesterday',
  'Fri, 29 Feb 2019 12:00:00 +0000',
  'Fri, 32 Jan 2019 12:00:00 +0000',
  'Fri, 1 Foo 2019 12:00:00 +0000',
  'Fri, 1 Jan 2019 25:00:00 +0000',
  'Fri, 1 Jan 3609 12:00:00 +0000',
  '12:00',
])('%j is no date, and never now', (raw) => {
  expect(readDate(raw)).toBeNull();
});

test('a missing field is no date', () => {
  expect(readDate(undefined)).toBeNull();
});
