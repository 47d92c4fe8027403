/** Events of calendar files. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInvitations } from '@/lib/mime/invitation';
import { instantIn } from '@/lib/mime/time-zone';

function calendar(...lines: string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:1',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
}

const one = (...lines: string[]) => readInvitations(calendar(...lines), '2')[0];

test('what, when, where and who are read', () => {
  expect(
    one(
      'DTSTART:20260601T080000Z',
      'DTEND:20260601T093000Z',
      'SUMMARY:Walk\\, slowly',
      'LOCATION:North gate',
      'ORGANIZER;CN="Ada L":MAILTO:ada@example.org',
      'RRULE:FREQ=WEEKLY;INTERVAL=2',
    ),
  ).toMatchObject({
    part: '2',
    method: 'request',
    summary: 'Walk, slowly',
    from: { kind: 'instant', at: '2026-06-01T08:00:00.000Z' },
    until: { kind: 'instant', at: '2026-06-01T09:30:00.000Z' },
    place: 'North gate',
    organiser: { name: 'Ada L', address: 'ada@example.org' },
    repeats: { every: 'week', interval: 2 },
  });
});

test('a time in a zone that only the platform knows is the right instant', () => {
  expect(one('DTSTART;TZID=America/New_York:20260305T120000', 'DURATION:PT1H30M')).toMatchObject({
    from: { kind: 'instant', at: '2026-03-05T17:00:00.000Z' },
    until: { kind: 'instant', at: '2026-03-05T18:30:00.000Z' },
  });
});

test('a zone that the file describes goes before its name', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Berlin',
    'BEGIN:STANDARD',
    'DTSTART:16010101T000000',
    'TZOFFSETFROM:+0500',
    'TZOFFSETTO:+0500',
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
  const text = calendar('DTSTART;TZID=Europe/Berlin:20260601T120000').replace(
    'BEGIN:VEVENT',
    `${zone}\r\nBEGIN:VEVENT`,
  );
  expect(readInvitations(text, '1')[0]?.from).toEqual({
    kind: 'instant',
    at: '2026-06-01T07:00:00.000Z',
  });
});

test.each([
  ['Europe/Berlin', '10:00'],
  ['W. Europe Standard Time', '10:00'],
  ['"Central Standard Time (Mexico)"', '18:00'],
  ['/freeassociation.sourceforge.net/Tzfile/Europe/Berlin', '10:00'],
  ['/mozilla.org/20050126_1/America/Argentina/Buenos_Aires', '15:00'],
  ['GMT', '12:00'],
  ['GMT+0200', '10:00'],
  ['UTC+02:00', '10:00'],
  ['tzone://Microsoft/Utc', '12:00'],
  ['America/Argentina/Buenos_Aires', '15:00'],
  ['America/Indiana/Indianapolis', '16:00'],
  ['UTC+2', '10:00'],
  ['GMT-03', '15:00'],
  [' Europe/Berlin ', '10:00'],
])('noon in the zone that a program calls %s is the right instant', (zone, hour) => {
  expect(one(`DTSTART;TZID=${zone}:20260701T120000`)?.from).toEqual({
    kind: 'instant',
    at: `2026-07-01T${hour}:00.000Z`,
  });
});

test('a zone whose rules name the hour of the change is a zone', () => {
  const clock = (name: string, begins: string, month: number, from: string, to: string) =>
    `BEGIN:${name}\r\nDTSTART:${begins}\r\nTZOFFSETFROM:${from}\r\nTZOFFSETTO:${to}\r\n` +
    `RRULE:FREQ=YEARLY;BYMINUTE=0;BYHOUR=2;BYDAY=-1SU;BYMONTH=${month}\r\nEND:${name}`;
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Central Europe of ours',
    clock('STANDARD', '19501029T020000', 10, '+0200', '+0100'),
    clock('DAYLIGHT', '19500326T020000', 3, '+0100', '+0200'),
    'END:VTIMEZONE',
  ].join('\r\n');
  const text = calendar('DTSTART;TZID=Central Europe of ours:20260701T120000');
  const [event] = readInvitations(text.replace('BEGIN:VEVENT', `${zone}\r\nBEGIN:VEVENT`), '1');
  expect(event?.from).toEqual({ kind: 'instant', at: '2026-07-01T10:00:00.000Z' });
});

test.each([
  ['a description in lines of its own', ['DESCRIPTION:first', 'and then', 'LOCATION:Gate']],
  ['quotes within a name', ['ORGANIZER;CN=Ada "the first" L:mailto:ada@example.org']],
  ['a rule that is none', ['RRULE:EVERY OTHER DAY']],
  ['a length that is none', ['DURATION:an hour']],
  ['an alarm that does not end', ['BEGIN:VALARM', 'SUMMARY:Wake up']],
  ['a file that was cut off', ['DESCRIPTION:here']],
])('an event is told in spite of %s', (_, lines) => {
  const whole = calendar('DTSTART:20260701T120000Z', 'SUMMARY:Tea', ...lines);
  const text = whole.slice(0, whole.includes('here') ? whole.indexOf('here') : undefined);
  expect(readInvitations(text, '1')).toMatchObject([
    { summary: 'Tea', from: { kind: 'instant', at: '2026-07-01T12:00:00.000Z' } },
  ]);
});

test('a day that does not say that it is one is a day', () => {
  expect(one('DTSTART:20260701', 'DTEND:20260703')).toMatchObject({
    from: { kind: 'day', date: '2026-07-01' },
    until: { kind: 'day', date: '2026-07-02' },
  });
});

test('what an alarm says is not said of the event', () => {
  const alarm = ['BEGIN:VALARM', 'SUMMARY:Wake up', 'END:VALARM', 'SUMMARY:Tea'];
  expect(one('DTSTART:20260701T120000Z', ...alarm)?.summary).toBe('Tea');
});

test('whole days end with their last day, not the one after', () => {
  expect(one('DTSTART;VALUE=DATE:20260601', 'DTEND;VALUE=DATE:20260603')).toMatchObject({
    from: { kind: 'day', date: '2026-06-01' },
    until: { kind: 'day', date: '2026-06-02' },
  });
});

test('a time in no known zone stays as it was written', () => {
  expect(one('DTSTART;TZID=Nowhere:20260601T120000')?.from).toEqual({
    kind: 'local',
    at: '2026-06-01T12:00',
  });
});

test('a cancelled event is one, whatever the method says', () => {
  expect(one('STATUS:CANCELLED')).toMatchObject({ method: 'cancel', from: null, until: null });
});

test.each([
  ['ACCEPTED', 'accepted'],
  ['declined', 'declined'],
  ['TENTATIVE', 'tentative'],
])('an answer says who answered what: %s', (state, is) => {
  const text = calendar(`ATTENDEE;CN=Anna;PARTSTAT=${state}:mailto:anna@example.org`);
  const answer = { who: { name: 'Anna', address: 'anna@example.org' }, is };
  expect(readInvitations(text.replace('REQUEST', 'REPLY'), '1')[0]?.answer).toEqual(answer);
  expect(readInvitations(text, '1')[0]?.answer).toBeNull();
});

test('an answer that says nothing is none', () => {
  for (const attendee of [
    'ATTENDEE:mailto:a@b.c',
    'ATTENDEE;PARTSTAT=DELEGATED:mailto:a@b.c',
    'X-A:1',
  ]) {
    const text = calendar(attendee).replace('REQUEST', 'REPLY');
    expect(readInvitations(text, '1')).toMatchObject([{ method: 'reply', answer: null }]);
  }
});

test('clocks that jump have no ambiguous answer that throws', () => {
  const clock = new Date('2026-03-29T02:30:00Z');
  expect(instantIn('Europe/Berlin', clock)?.toISOString()).toMatch(/^2026-03-29T0[01]:30/);
  expect(instantIn('Customized Time Zone', clock)).toBeNull();
});

test('no calendar is no event, and mutilated ones throw nothing', () => {
  expect(readInvitations('hello', '1')).toEqual([]);
  const whole = calendar('DTSTART:20260601T080000Z', 'DTEND:20260601T093000Z', 'RRULE:FREQ=DAILY');
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(20), fc.string(), (at, cut, more) => {
      readInvitations(whole.slice(0, at) + more + whole.slice(at + cut), '1');
    }),
    { numRuns: 300 },
  );
});

test('a method stands in the file, or else in its type', () => {
  const unsaid = calendar('DTSTART:20260601T080000Z').replace('METHOD:REQUEST\r\n', '');
  expect(readInvitations(unsaid, '2', 'CANCEL')[0]?.method).toBe('cancel');
  expect(readInvitations(unsaid, '2')[0]?.method).toBe('publish');
  const said = calendar('DTSTART:20260601T080000Z');
  expect(readInvitations(said, '2', 'CANCEL')[0]?.method).toBe('request');
});
