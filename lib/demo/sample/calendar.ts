/** Invitations: one to answer, one withdrawn, one as a mere attachment (RFC 5545, RFC 6047). */
import { anna, type Letter } from '@/lib/demo/writing/letter';
import { file, html, multipart, text, written } from '@/lib/demo/writing/part';
import { daysAfter, longDay } from '@/lib/demo/writing/when';
import { priya } from './people.ts';

interface Meeting {
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  readonly id: string;
  readonly summary: string;
  readonly place: string;
  readonly day: Date;
  readonly from: string;
  readonly until: string;
}

function calendar({ method, id, summary, place, day, from, until }: Meeting): string {
  const date = day.toISOString().slice(0, 10).replaceAll('-', '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Linden//Calendar 3//EN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${id}@linden.example`,
    `SEQUENCE:${method === 'CANCEL' ? 1 : 0}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTAMP:${date}T060000Z`,
    `DTSTART:${date}T${from}00Z`,
    `DTEND:${date}T${until}00Z`,
    `SUMMARY:${summary}`,
    `LOCATION:${place.replaceAll(',', '\\,')}`,
    `ORGANIZER;CN=${priya.name}:mailto:${priya.address}`,
    `ATTENDEE;CN=${anna.name};PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${anna.address}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
}

const siteWalk = (now: Date): Letter => {
  const day = daysAfter(now, 6);
  const meeting = calendar({
    method: 'REQUEST',
    id: 'site-walk',
    summary: 'Site walk, Riverside Park',
    place: 'North gate, then along the river',
    day,
    from: '0900',
    until: '1030',
  });
  return {
    name: 'invitation-site-walk',
    theme: 'calendar',
    when: { hours: 3, minutes: 27 },
    from: priya,
    subject: 'Invitation: Site walk, Riverside Park',
    body: multipart('mixed', [
      multipart('alternative', [
        text(`Site walk, Riverside Park
${longDay(day)}, 09:00 to 10:30 (UTC)
North gate, then along the river

Sturdy shoes, please: the east path is still a suggestion.`),
        html(
          `<p style="font-family:Arial,sans-serif;font-size:15px"><b>Site walk, Riverside Park</b><br>${longDay(day)}, 09:00 to 10:30 (UTC)<br>North gate, then along the river</p><p style="font-family:Arial,sans-serif;font-size:15px">Sturdy shoes, please: the east path is still a suggestion.</p>`,
        ),
        written('calendar', meeting, { parameters: 'method=REQUEST' }),
      ]),
      file(Buffer.from(`${meeting}\r\n`), { type: 'application/ics', filename: 'invite.ics' }),
    ]),
  };
};

const cancelled = (now: Date): Letter => ({
  name: 'invitation-cancelled',
  theme: 'calendar',
  when: { days: 11, at: '08:20' },
  from: priya,
  subject: 'Cancelled: Call with the lighting planners',
  body: multipart('alternative', [
    text('The lighting planners are in bed with a cold. New date to follow.\n\nPriya'),
    written(
      'calendar',
      calendar({
        method: 'CANCEL',
        id: 'lighting-call',
        summary: 'Call with the lighting planners',
        place: 'By telephone',
        day: daysAfter(now, -10),
        from: '1300',
        until: '1330',
      }),
      { parameters: 'method=CANCEL' },
    ),
  ]),
});

const concert = (now: Date): Letter => ({
  name: 'concert-dates',
  theme: 'calendar',
  when: { days: 28, at: '19:10' },
  from: { name: 'Jürgen Groß', address: 'juergen.gross@example.org' },
  subject: 'Concert date for your calendar',
  body: multipart('mixed', [
    text(
      'Dear all,\n\nhere is the date of the concert for your calendars. Black shirts, warm shoes.\n\nJürgen',
    ),
    file(
      Buffer.from(
        `${calendar({
          method: 'PUBLISH',
          id: 'concert',
          summary: 'Concert of the Thursday choir',
          place: 'St Mary, Market Square',
          day: daysAfter(now, 15),
          from: '1800',
          until: '1945',
        })}\r\n`,
      ),
      { type: 'text/calendar; charset=utf-8; method=PUBLISH', filename: 'concert.ics' },
    ),
  ]),
});

/** To answer, to strike out, to keep. */
export const invitations = (now: Date): Letter[] => [siteWalk(now), cancelled(now), concert(now)];
