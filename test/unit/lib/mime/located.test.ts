/** Pictures that a HTML names by Content-Location, and parts that share a Content-ID. */
import { expect, test } from 'vitest';
import { readMessage } from '@/lib/mime';

const PNG = `Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n`;
const OCTETS = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1').toString('base64');

interface Made {
  html: string;
  /** Fields of the HTML's own part, each ended by CRLF. */
  fields?: string;
  around?: string;
  /** Fields of each picture. */
  pictures: string[];
  type?: string;
}

function read({ html, fields = '', around = '', pictures, type = 'related' }: Made) {
  const parts = pictures.map((each) => `--b\r\n${PNG}${each}\r\n${OCTETS}\r\n`).join('');
  const raw =
    `From: a@b.c\r\nMIME-Version: 1.0\r\n${around}Content-Type: multipart/${type}; boundary=b\r\n\r\n` +
    `--b\r\nContent-Type: text/html\r\n${fields}\r\n${html}\r\n${parts}--b--\r\n`;
  return readMessage(Buffer.from(raw));
}

const at = (location: string) => `Content-Location: ${location}\r\n`;
const SITE = 'http://www.example.org/news/';

test.each<[string, Partial<Made> & { html: string; location: string }]>([
  ['a name', { html: '<img src="pic.gif">', location: 'pic.gif' }],
  ['a whole address', { html: `<img src="${SITE}pic.gif">`, location: `${SITE}pic.gif` }],
  [
    'one that its case and dots hide',
    {
      html: "<IMG SRC='HTTP://www.Example.org/x/../pic.gif'>",
      location: 'http://www.example.org/pic.gif',
    },
  ],
  [
    'one with references',
    { html: '<img src=http://x.example/p?a=1&amp;b=2>', location: 'http://x.example/p?a=1&b=2' },
  ],
  [
    'a name below the page',
    {
      html: '<img src="a/pic.gif">',
      fields: at(`${SITE}index.html`),
      location: `${SITE}a/pic.gif`,
    },
  ],
  [
    'a name below the multipart',
    { html: '<img src="pic.gif">', around: at(SITE), location: 'pic.gif' },
  ],
  [
    'a name beside a page that stood elsewhere',
    { html: '<img src="pic.gif">', fields: at(`${SITE}index.html`), location: 'pic.gif' },
  ],
  [
    'a name below a Content-Base',
    {
      html: '<img src="pic.gif">',
      fields: `Content-Base: ${SITE}\r\n`,
      location: `${SITE}pic.gif`,
    },
  ],
  [
    'a folded one',
    { html: `<img src="${SITE}pic.gif">`, location: `http://www.example.org\r\n /news/pic.gif` },
  ],
  ['one with blanks', { html: '<img src="my%20pic.gif">', location: 'my pic.gif' }],
  ['a file', { html: '<img src="file:///C:/x/pic.gif">', location: 'file:///C:/x/pic.gif' }],
  ['the ground of a cell', { html: '<td background="pic.gif">', location: 'pic.gif' }],
  [
    'the ground in a style',
    { html: '<td style="background:url(\'pic.gif\')">', location: 'pic.gif' },
  ],
])('a picture that is named by %s is shown from the message itself', (_, made) => {
  const message = read({ ...made, pictures: [at(made.location)] });
  expect(message.parts).toMatchObject([{ inline: true, contentId: '2@located.invalid' }]);
  expect(message.html).toContain('cid:2%40located.invalid');
  expect(message.html).not.toMatch(/pic\.gif|http/);
  expect(message.attachments).toBe(false);
});

test('a located picture keeps its Content-ID, and is named by it twice', () => {
  const html = '<img src="pic.gif"><img src="cid:a@b">';
  const message = read({ html, pictures: [`Content-ID: <a@b>\r\n${at('pic.gif')}`] });
  expect(message.parts).toMatchObject([{ inline: true, contentId: 'a@b' }]);
  expect(message.html?.match(/cid:a(?:@|%40)b/g)).toHaveLength(2);
});

test.each<[string, Made]>([
  [
    'another address',
    { html: '<img src="http://x.example/other.gif">', pictures: [at('pic.gif')] },
  ],
  ['a link', { html: '<a href="pic.gif">', pictures: [at('pic.gif')] }],
  ['words', { html: '<p>src="pic.gif"', pictures: [at('pic.gif')] }],
  [
    'a message whose files belong to no HTML',
    { html: '<img src="pic.gif">', type: 'mixed', pictures: [at('pic.gif')] },
  ],
  ['no address', { html: '<img src="pic.gif">', pictures: [at('http://[')] }],
])('%s stays as it is, and the part a file', (_, made) => {
  const message = read(made);
  expect(message.html).toBe(made.html);
  expect(message.parts).toMatchObject([{ inline: false }]);
});

test('what is no picture is not shown in the place of one', () => {
  const script = 'Content-Type: image/png\r\nContent-Location: http://x.example/p\r\n\r\n<svg/>';
  const raw =
    'From: a@b.c\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n' +
    `<img src="http://x.example/p">\r\n--b\r\n${script}\r\n--b--\r\n`;
  const message = readMessage(Buffer.from(raw));
  expect(message.html).toBe('<img src="http://x.example/p">');
  expect(message.parts).toMatchObject([{ inline: false }]);
});

const ID = 'Content-ID: <a@b>\r\n';

test('of two parts with one Content-ID the first picture is shown, and the other stays a file', () => {
  const { parts, attachments } = read({ html: '<img src="cid:a@b">', pictures: [ID, ID] });
  expect(parts.map(({ part, inline }) => [part, inline])).toEqual([
    ['2', true],
    ['3', false],
  ]);
  expect(attachments).toBe(true);
});

test('what is no picture leaves the Content-ID to one', () => {
  const raw =
    'From: a@b.c\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n' +
    `<img src="cid:a@b">\r\n--b\r\nContent-Type: application/pdf\r\n${ID}\r\n%PDF\r\n` +
    `--b\r\n${PNG}${ID}\r\n${OCTETS}\r\n--b--\r\n`;
  const { parts } = readMessage(Buffer.from(raw));
  expect(parts.map(({ inline }) => inline)).toEqual([false, true]);
});

test('a picture beside the HTML goes before one that stands elsewhere', () => {
  const raw =
    `From: a@b.c\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n${PNG}${ID}\r\n${OCTETS}\r\n` +
    '--o\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n' +
    `<img src="cid:a@b">\r\n--b\r\n${PNG}${ID}\r\n${OCTETS}\r\n--b--\r\n--o--\r\n`;
  const { parts } = readMessage(Buffer.from(raw));
  expect(parts.map(({ inline }) => inline)).toEqual([false, true]);
});

test('comparing addresses without end costs little', () => {
  const html = Array.from({ length: 60_000 }, (_, at) => `<img src=http://x.example/${at}>`).join(
    '',
  );
  const { user: before } = process.threadCpuUsage();
  read({ html, pictures: Array.from({ length: 500 }, (_, index) => at(`p${index}.gif`)) });
  expect((process.threadCpuUsage().user - before) / 1_000).toBeLessThan(1_000);
});
