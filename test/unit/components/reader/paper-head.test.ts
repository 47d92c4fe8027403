/** What stands above a message on paper. */
import { expect, test } from 'vitest';
import { paperHead } from '@/components/reader/paper-head';
import { inEnglish } from '@/lib/words/texts';

const view = {
  message: {
    key: 'k',
    uniqueId: null,
    from: [{ name: 'Anna', address: 'anna@example.org' }],
    to: [{ name: '', address: 'ada@example.org' }],
    subject: 'Seedlings',
    date: null,
    octets: 1,
    preview: '',
    attachments: false,
    read: true,
    starred: false,
  },
  header: [],
  parts: [],
  invitations: [],
  contacts: [],
};

test('who and to whom, and nothing that is not there', () => {
  const { title, lines } = paperHead(inEnglish, view);
  expect(title).toBe('Seedlings');
  expect(lines.map(([name]) => name)).toEqual(['From', 'To', 'Date']);
});

test('an event and a person that came along are told, line by line', () => {
  const { lines } = paperHead(inEnglish, {
    ...view,
    invitations: [
      {
        part: '2',
        method: 'request',
        summary: 'Seedlings',
        from: { kind: 'day', date: '2026-03-05' },
        until: null,
        place: 'Greenhouse',
        organiser: { name: 'Anna', address: 'anna@example.org' },
        repeats: { every: 'week', interval: 1 },
        answer: null,
      },
    ],
    contacts: [
      {
        part: '3',
        name: 'Orchard',
        organisation: 'Orchard',
        emails: ['desk@orchard.example'],
        telephones: ['+44 1'],
      },
    ],
  });
  const said = new Map(lines);
  expect(said.get('Invitation')?.split('\n')).toEqual([
    'Seedlings',
    expect.stringContaining('March 5, 2026'),
    'Repeats every week',
    'Greenhouse',
    'Anna',
  ]);
  expect(said.get('Contact')).toBe('Orchard\ndesk@orchard.example\n+44 1');
});
