/** Messages of our own making, read back by lib/mime and by mailparser. */
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { locatePart, readMessage } from '@/lib/mime';
import {
  composition,
  enclosure,
  FILENAMES,
  NAMES,
  octetsOf,
  SUBJECTS,
} from '@/test/support/composed';

const text = (octets: Buffer) => octets.toString('latin1');
const header = (octets: Buffer) => text(octets).split('\r\n\r\n')[0] ?? '';
/** What people see of a header: no line breaks. */
const oneLine = (value: string) => value.replace(/\s+/g, ' ');
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('a composed message', () => {
  test.each(SUBJECTS)('has its subject in every parser: %j', async (subject) => {
    const octets = await octetsOf(composition({ content: { ...composition().content, subject } }));
    expect(oneLine(readMessage(octets).subject)).toBe(oneLine(subject));
    expect(oneLine((await simpleParser(octets)).subject ?? '')).toBe(oneLine(subject));
    for (const line of header(octets).split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  });

  test.each(NAMES)('has the name of its recipient, and no other recipient: %j', async (name) => {
    const to = [{ name, address: 'ben@example.org' }];
    const octets = await octetsOf(composition({ content: { ...composition().content, to } }));
    const expected = [{ name: oneLine(name).replace('=?', '= ?'), address: 'ben@example.org' }];
    const message = readMessage(octets);
    expect(message.to.map((box) => ({ ...box, name: oneLine(box.name) }))).toEqual(expected);
    expect([message.cc, message.bcc]).toEqual([[], []]);
    expect(header(octets)).not.toMatch(/^Bcc:/im);
  });

  test.each([
    'Plain words.',
    'Grüße, 世界, 🌳',
    '.\n..\nFrom here\n> quoted\n>> twice\n',
    'x'.repeat(2_000),
    `${'long words in one line '.repeat(200)}\nnext`,
    '日本語のとても長い段落です。'.repeat(100),
    '',
  ])('has its text in every parser: %j', async (written) => {
    const octets = await octetsOf(
      composition({ content: { ...composition().content, text: written } }),
    );
    const wanted = written.replace(/\n$/, '').replace(/ +$/gm, '');
    expect(readMessage(octets).text?.replace(/\n$/, '')).toBe(wanted);
    for (const line of text(octets).split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
    expect(text(octets)).not.toMatch(/(^|[^\r])\n|\r[^\n]/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: seven bits are what is asked for
    expect(text(octets)).toMatch(/^[\u0000-\u007f]*$/);
  });

  test('with HTML has both, and its pictures belong to the HTML', async () => {
    const picture = enclosure(PNG, { type: 'image/png', filename: 'tree.png', inline: true });
    const html = '<p>Grüße <img src="cid:file-1@poplar.invalid"></p>';
    const octets = await octetsOf(
      composition({ content: { ...composition().content, html }, enclosures: [picture] }),
    );
    const message = readMessage(octets);
    expect(message.html).toContain(html);
    expect(message.text).toBe('Poplars grow fast.\n');
    expect(message.parts).toMatchObject([
      { filename: 'tree.png', type: 'image/png', inline: true, contentId: 'file-1@poplar.invalid' },
    ]);
    expect(text(octets)).toMatch(/multipart\/alternative[\s\S]*multipart\/related/);
  });

  test.each([
    ['<p>No picture</p>', 0],
    [null, 1],
  ])('a picture that was taken out of %j goes along %i times', async (html, times) => {
    const picture = enclosure(PNG, { type: 'image/png', inline: true });
    const octets = await octetsOf(
      composition({ content: { ...composition().content, html }, enclosures: [picture] }),
    );
    expect(readMessage(octets).parts.map(({ inline }) => inline)).toEqual(
      Array.from({ length: times }, () => false),
    );
  });

  test.each(FILENAMES)(
    'has its attachment, octet by octet, under its name: %s',
    async (filename) => {
      const content = Buffer.from(Array.from({ length: 5_000 }, (_, index) => index % 256));
      const type = 'application/octet-stream';
      const octets = await octetsOf(
        composition({ enclosures: [enclosure(content, { filename, type })] }),
      );
      const [part] = readMessage(octets).parts;
      expect(part?.octets).toBe(5_000);
      const [other] = (await simpleParser(octets)).attachments;
      expect(other?.filename).toBe(filename);
      expect(other?.content.equals(content)).toBe(true);
    },
  );

  test('a message goes along as it is, eight-bit octets and dots included', async () => {
    const nested = Buffer.from('Subject: Gr\xfc\xdfe\r\n\r\n.\r\nfrom \xe9lsewhere\r\n', 'latin1');
    const octets = await octetsOf(
      composition({
        enclosures: [enclosure(nested, { type: 'message/rfc822', filename: 'a.eml' })],
      }),
    );
    expect(octets.includes(nested)).toBe(true);
    expect(text(octets)).toMatch(/Content-Transfer-Encoding: 8bit/);
    expect(locatePart(octets, readMessage(octets).parts[0]?.part ?? '')?.type).toBe(
      'message/rfc822',
    );
  });

  test('an answer names the conversation; a message passed on answers nothing', async () => {
    const references = ['zero@example.org', 'one@example.org'];
    const answer = header(await octetsOf(composition({ references })));
    expect(answer).toContain('In-Reply-To: <one@example.org>');
    expect(answer).toMatch(/References: <zero@example\.org>\s+<one@example\.org>/);
    const passed = header(await octetsOf(composition({ references, isReply: false })));
    expect(passed).not.toContain('In-Reply-To');
    expect(header(await octetsOf(composition()))).not.toMatch(/References|In-Reply-To/);
  });

  test('has the Message-ID and the date that it was given, and nothing about this machine', async () => {
    const lines = header(await octetsOf(composition()));
    expect(lines).toContain('Message-ID: <0123456789abcdef@poplar.example>');
    expect(lines).toContain('Date: Sat, 14 Mar 2026 15:09:00 +0000');
    expect(lines).not.toMatch(/X-Mailer|User-Agent|nodemailer/i);
  });

  test('an international domain goes in ASCII', async () => {
    const to = [{ name: '', address: 'ada@müller.example' }];
    const octets = await octetsOf(composition({ content: { ...composition().content, to } }));
    expect(header(octets)).toContain('To: ada@xn--mller-kva.example');
  });
});
