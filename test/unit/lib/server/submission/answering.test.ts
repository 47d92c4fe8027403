/** Replies and forwards: whom they go to, what they say, and which conversation they belong to. */
import { describe, expect, test } from 'vitest';
import { readTop } from '@/lib/mime';
import { forward, type Original, replyTo } from '@/lib/server/submission/answering';
import { directionOf, LANGUAGES } from '@/lib/words/languages';
import { speaking } from '@/lib/words/say';
import { textsIn } from '@/lib/words/texts';

const english = speaking(
  { language: 'en', locale: 'en-GB', timeFormat: 'auto', dateFormat: 'auto' },
  await textsIn('en'),
);

const identities = [
  { id: 'own', name: 'Anna', address: 'anna@poplar.example' },
  { id: 'work', name: 'Anna W', address: 'a.winter@work.example' },
].map((identity) => ({
  ...identity,
  replyTo: '',
  signature: '',
  signatureHtml: null,
  format: 'plain' as const,
}));

const box = (address: string, name = '') => ({ name, address });

const original = (more: Partial<Original> = {}): Original => ({
  from: [box('ben@example.org', 'Ben')],
  to: [box('anna@poplar.example'), box('cleo@example.org', 'Cleo')],
  cc: [box('dan@example.org')],
  replyTo: [],
  subject: 'Trees',
  date: '2026-03-14T15:09:00.000Z',
  messageId: 'one@example.org',
  text: 'Poplars.\n> Oaks?\n-- \nBen',
  header: [],
  parts: [],
  ...more,
});

const addresses = (list: readonly { address: string }[]) => list.map(({ address }) => address);
const reply = (more: Partial<Original>, to: 'sender' | 'all' | 'list' = 'sender') =>
  replyTo(original(more), to, identities, { say: english });

describe('a reply', () => {
  test('to the sender goes to Reply-To before From, and to nobody else', () => {
    expect(addresses(reply({}).content.to)).toEqual(['ben@example.org']);
    const { content } = reply({ replyTo: [box('desk@example.org')] });
    expect(addresses(content.to)).toEqual(['desk@example.org']);
    expect(content.cc).toEqual([]);
  });

  test('to all goes to everybody once, and not to oneself', () => {
    const { content } = reply({ cc: [box('BEN@example.org'), box('dan@example.org')] }, 'all');
    expect(addresses(content.to)).toEqual(['ben@example.org']);
    expect(addresses(content.cc)).toEqual(['cleo@example.org', 'dan@example.org']);
  });

  test('to one of my own messages goes on to the same people', () => {
    const { content } = reply(
      { from: [box('anna@poplar.example')], to: [box('ben@example.org')] },
      'all',
    );
    expect(addresses(content.to)).toEqual(['ben@example.org']);
    expect(addresses(content.cc)).toEqual(['dan@example.org']);
  });

  test('goes to every author, but for oneself', () => {
    const from = [
      box('ben@example.org', 'Ben'),
      box('eve@example.org'),
      box('anna@poplar.example'),
    ];
    for (const audience of ['sender', 'all'] as const) {
      const { content } = reply({ from }, audience);
      expect(addresses(content.to)).toEqual(['ben@example.org', 'eve@example.org']);
    }
    const { content } = reply({ from, replyTo: [box('desk@example.org')] });
    expect(addresses(content.to)).toEqual(['desk@example.org']);
    expect(reply({ from }).content.text).toContain(
      'Ben, eve@example.org, anna@poplar.example wrote',
    );
  });

  test('to a list goes where List-Post says, and a list that sets Reply-To does not hide the sender', () => {
    const header: Original['header'] = [['List-Post', '<mailto:trees@lists.example?subject=x>']];
    const list = [box('trees@lists.example')];
    expect(addresses(reply({ header, replyTo: list }, 'list').content.to)).toEqual([
      'trees@lists.example',
    ]);
    expect(addresses(reply({ header, replyTo: list }, 'sender').content.to)).toEqual([
      'ben@example.org',
    ]);
    const all = reply({ header, replyTo: list }, 'all').content;
    expect(addresses(all.to)).toEqual(['trees@lists.example', 'ben@example.org']);
  });

  test('is written as whom the message was sent to', () => {
    expect(reply({}).content.identity).toBe('own');
    expect(reply({ to: [box('A.Winter@work.example')] }).content.identity).toBe('work');
    const header: Original['header'] = [['Delivered-To', 'a.winter@work.example']];
    expect(reply({ to: [box('list@example.org')], header }).content.identity).toBe('work');
    const both = [['Delivered-To', 'anna@poplar.example'] as [string, string]];
    const toWork = reply({ to: [box('a.winter@work.example')], header: both });
    expect(toWork.content.identity).toBe('work');
    expect(reply({ to: [box('list@example.org')] }).content.identity).toBeNull();
  });

  test.each([
    ['Trees', 'Re: Trees'],
    ['Re: Trees', 'Re: Trees'],
    ['AW: Re: RE[2]: Trees', 'Re: Trees'],
    ['Reh im Wald', 'Re: Reh im Wald'],
    ['', 'Re:'],
  ])('to %j has the subject %j', (subject, wanted) => {
    expect(reply({ subject }).content.subject).toBe(wanted);
  });

  test('quotes the text one level deeper, without the signature', () => {
    const { text } = reply({}).content;
    expect(text).toBe('\n\nOn 14 March 2026 at 15:09, Ben wrote:\n> Poplars.\n>> Oaks?\n');
  });

  test('tells who wrote it, and when, in the language and zone of whoever answers', async () => {
    const germans = {
      language: 'de',
      locale: 'de-AT',
      timeFormat: 'auto',
      dateFormat: 'auto',
    } as const;
    const say = speaking(germans, await textsIn('de'));
    const quoted = (timeZone: string) =>
      replyTo(original(), 'sender', identities, { say, timeZone }).content.text;
    expect(quoted('Europe/Berlin')).toContain('\nAm 14. März 2026 um 16:09 schrieb Ben:\n> Pop');
    expect(quoted('Mars/Base')).toContain('Am 2026-03-14 15:09 schrieb Ben:');
  });

  test.each(LANGUAGES)('names the writer and the date in %s', async (language) => {
    const manner = { language, locale: language, timeFormat: 'auto', dateFormat: 'auto' } as const;
    const say = speaking(manner, await textsIn(language));
    const { text } = replyTo(original({ text: 'Poplars.' }), 'sender', identities, { say }).content;
    expect(text).toContain('Ben');
    expect(
      readTop(Buffer.from(`\r\nYes, gladly.\r\n${text.replaceAll('\n', '\r\n')}`)).preview,
    ).toBe('Yes, gladly.');
  });

  test('to HTML quotes the HTML and takes along the pictures that it shows, and no attachment', () => {
    const html =
      '<html><head><title>x</title></head><body><img src="cid:a@b"><p>Hi</p></body></html>';
    const parts = [
      { part: '2', inline: true, contentId: 'a@b' },
      { part: '3', inline: false },
      { part: '4', inline: true, contentId: 'unused' },
    ];
    const answer = reply({ html, parts });
    expect(answer.parts).toEqual(['2']);
    expect(answer.content.html).toContain('<blockquote type="cite">');
    expect(answer.content.html).not.toMatch(/<html|<body|<head/);
  });

  test('belongs to the conversation, however long that is, and takes no broken ids', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `<${index}@x>`);
    const header: Original['header'] = [['References', `${ids.join(' ')} <bröken@x> nonsense <>`]];
    const { references } = reply({ header });
    expect(references[0]).toBe('0@x');
    expect(references.at(-1)).toBe('one@example.org');
    expect(references).toHaveLength(25);
    expect(reply({ header: [['In-Reply-To', '<zero@x>']] }).references).toEqual([
      'zero@x',
      'one@example.org',
    ]);
    expect(reply({ messageId: null }).references).toEqual([]);
  });
});

describe('a message passed on', () => {
  test('tells whose it was, keeps its text and takes all its files along', () => {
    const parts = [
      { part: '2', inline: true, contentId: 'a@b' },
      { part: '3', inline: false },
    ];
    const answer = forward(original({ subject: 'WG: Trees', parts }), identities, { say: english });
    expect(answer.content).toMatchObject({ subject: 'Fwd: Trees', to: [], cc: [] });
    expect(answer.content.text).toContain('From: Ben <ben@example.org>\nDate: 14 March 2026');
    expect(answer.content.text).toContain('\n\nPoplars.\n> Oaks?\n-- \nBen\n');
    expect(answer.parts).toEqual(['2', '3']);
  });

  test.each(LANGUAGES)('says so in %s, and the list knows what is whose', async (language) => {
    const manner = { language, locale: language, timeFormat: 'auto', dateFormat: 'auto' } as const;
    const say = speaking(manner, await textsIn(language));
    const cc = [{ name: 'Cleo', address: 'cleo@example.org' }];
    const { text } = forward(original({ cc, text: 'Poplars.' }), identities, { say }).content;
    expect(text).toContain(say('reader.copies'));
    // From right to left the last bracket would turn, and stand before the name.
    const mark = directionOf(language) === 'rtl' ? '\u200e' : '';
    expect(text).toContain(`Ben ${mark}<ben@example.org>${mark}\n`);
    const preview = (words: string) =>
      readTop(Buffer.from(`\r\n${`${words}${text}`.replaceAll('\n', '\r\n')}`)).preview;
    expect(preview('For you.')).toBe('For you.');
    expect(preview('')).toBe('Poplars.');
  });
});
