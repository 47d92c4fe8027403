/** The first words of a message. */
import { expect, test } from 'vitest';
import { LIMITS } from '@/lib/mime/limits';
import { previewOf } from '@/lib/mime/preview';

test('quotes, their attribution and the signature are not the message', () => {
  const text =
    'Yes, gladly.\n\nOn Mon, Apr 2, 2012 at 6:26 PM, Ada\n<ada@example.org> wrote:\n> Coming?\n\n-- \nGrace\n';
  expect(previewOf(text)).toBe('Yes, gladly.');
});

test('a message below the quote is found', () => {
  expect(previewOf('Am Montag, 2. April, schrieb Ada:\n> Kommst du?\n\nJa, gern.')).toBe(
    'Ja, gern.',
  );
});

test('a forwarded original ends the preview', () => {
  expect(previewOf('See below.\n-----Original Message-----\nFrom: x')).toBe('See below.');
});

test('padding of a hidden preheader leaves no trace', () => {
  const padding = '\u034f\u200c\u00a0\u00ad'.repeat(80);
  expect(previewOf(`Our news ${padding} View in browser`)).toBe('Our news View in browser');
});

test('a message of quotes alone shows them', () => {
  expect(previewOf('> one\n> two')).toBe('one two');
});

const armoured = (what: string) =>
  `-----BEGIN PGP ${what}-----\nVersion: GnuPG v2\n\nhQEMA+example/only\nAAAA\n=aB3d\n-----END PGP ${what}-----\n`;

test('octets in armour are no words', () => {
  expect(previewOf(armoured('MESSAGE'))).toBe('');
  expect(previewOf(`${armoured('MESSAGE').slice(0, 60)}`)).toBe('');
  expect(previewOf(armoured('MESSAGE').replaceAll('\n', '\r\n'))).toBe('');
  expect(previewOf(`See you.\n\n${armoured('PUBLIC KEY BLOCK')}Ada`)).toBe('See you. Ada');
});

test.each([
  ['quoted', (armour: string) => armour.replace(/^/gm, '> ')],
  ['set in', (armour: string) => armour.replace(/^/gm, '  \u00a0')],
  ['in one line', (armour: string) => armour.replaceAll(/\n+/g, ' ')],
  ['in one long line', (armour: string) => armour.replace('\n=', '=')],
  ['with other fields', (armour: string) => armour.replace('Version', 'X-Program')],
  ['in parts', (armour: string) => armour.replaceAll('MESSAGE', 'MESSAGE, PART 1/2')],
  ['cut off', (armour: string) => armour.slice(0, 100)],
])('octets in armour %s are no words, either', (_, changed) => {
  const armour = armoured('MESSAGE').replace('AAAA', 'wcBMA1b2'.repeat(20));
  expect(previewOf(`Hello\n${changed(armour)}`)).toBe('Hello');
});

test('what is not plainly armour is told', () => {
  const forged = armoured('MESSAGE').replace('AAAA', 'Pay to another account.');
  expect(previewOf(forged)).toContain('Pay to another account.');
});

test('long text ends after a word', () => {
  const preview = previewOf('word '.repeat(100));
  expect(preview.length).toBeLessThanOrEqual(LIMITS.previewLength);
  expect(preview).toMatch(/word…$/);
});

test('text without blanks ends after a whole grapheme', () => {
  const family = '👩‍👩‍👧‍👦';
  const preview = previewOf('x'.repeat(133) + family.repeat(5));
  expect(preview.length).toBeLessThanOrEqual(LIMITS.previewLength);
  expect(preview).toBe(`${'x'.repeat(133)}…`);
});

test.each([
  ['Le lun. 30 nov. 2026 à 10:01, Ann <a@b.example> a écrit\u00a0:', 'Oui.'],
  ['Am Mo., 30. Nov. 2026 um 10:01 Uhr schrieb Ann <\na@b.example>:', 'Ja.'],
  ['2026年11月30日(月) 10:01 Ann <a@b.example>:', 'はい。'],
  ['2026/11/30 10:01、Ann <a@b.example>のメール:', 'はい。'],
  ['Ann <a@b.example> 于2026年11月30日周一 10:01写道：', '来。'],
  ['pon., 30 lis 2026 o 10:01 Ann <a@b.example> napisał(a):', 'Tak.'],
  ['Ann <a@b.example>, 30 Kas 2026 Pzt, 10:01 tarihinde şunu yazdı:', 'Evet.'],
  ['في الاثنين، 30 نوفمبر 2026 في 10:01 ص تمت كتابة ما يلي بواسطة Ann:', 'نعم.'],
])('what leads into a quote is not the message: %s', (attribution, answer) => {
  expect(previewOf(`${attribution}\n> Coming?\n\n${answer}`)).toBe(answer);
  expect(previewOf(`${answer}\n\n${attribution}\n\n> Coming?`)).toBe(answer);
});

test.each([
  'From: Ann <a@b.example>\nSent: Monday, 30 November 2026 10:00\nTo: Bob\nSubject: RE: plan',
  '*Von:* Ann <a@b.example>\n*Gesendet:* Montag, 30. November 2026\n*An:* Bob\n*Betreff:* AW: Plan',
  'De : Ann\nEnvoyé : lundi 30 novembre 2026\nÀ : Bob\nObjet : RE: plan',
  '差出人: 田中\n送信日時: 2026年11月30日\n宛先: Bob\n件名: RE: 計画',
  '---------- Forwarded message ---------\nFrom: Ann <a@b.example>\nDate: Mon\nSubject: plan\nTo: Bob',
  'Begin forwarded message:\n\nFrom: Ann\nSubject: plan\nDate: 30 November 2026\nTo: Bob',
  '-----Ursprüngliche Nachricht-----\nVon: Ann\nGesendet: gestern\nBetreff: Plan',
])('another message below ends the preview, and is it where there is nothing above: %j', (head) => {
  expect(previewOf(`Fine with me.\n\n${head}\n\nShall we?`)).toBe('Fine with me.');
  expect(previewOf(`${head}\n\nShall we?`)).toBe('Shall we?');
});

test('a journey is not taken for another message', () => {
  const ticket = 'From: Berlin\nTo: Hamburg\nSeat: 12';
  expect(previewOf(`Your ticket\n${ticket}`)).toBe('Your ticket From: Berlin To: Hamburg Seat: 12');
});

test.each([
  'Sent from my iPhone',
  'Get Outlook for iOS<https://aka.ms/x>',
  'Von meinem/meiner Galaxy gesendet',
  'Gesendet von Outlook für Android',
  'Envoyé de mon iPhone',
  'iPhoneから送信',
])('what a telephone adds is not the message: %s', (advertisement) => {
  expect(previewOf(`Yes.\n\n${advertisement}`)).toBe('Yes.');
});

test('places of pictures and addresses behind words are left out, an address alone is not', () => {
  const address = `https://click.example/${'a'.repeat(120)}`;
  expect(previewOf(`[image: Logo]\n${address}\nSee the plan <${address}> today.`)).toBe(
    'See the plan today.',
  );
  expect(previewOf('https://plan.example/a')).toBe('https://plan.example/a');
});

test('no pattern makes a preview longer than there is room for', () => {
  const patterns = ['a:\n', 'From: x\nDate: y\n', '<https://', '[cid:', 'On 1 2\n', '--', '\n'];
  for (const pattern of patterns)
    expect(previewOf(pattern.repeat(20_000)).length).toBeLessThanOrEqual(LIMITS.previewLength);
});

test.each([
  'View this email in your browser',
  'View in browser',
  'Having trouble viewing this email? View it in your browser.',
  '[View online]',
  'Web version',
  'View this email in your browser: https://news.example/v?u=1',
  'Im Browser ansehen',
  'Diese E-Mail im Browser anzeigen »',
  'Zur Onlineversion',
  'Voir cet e-mail dans votre navigateur',
  'Version en ligne',
  'Ver este correo electrónico en tu navegador',
  'Ver no navegador',
  'Visualizza questa email nel tuo browser',
  'Bekijk deze e-mail in je browser',
  'Zobacz wiadomość w przeglądarce',
  'Bu e-postayı tarayıcıda görüntüle',
  'ブラウザで表示',
  '在浏览器中查看',
  'عرض هذه الرسالة في المتصفح',
  'לצפייה בדפדפן',
])('that one may read it elsewhere is not the message: %s', (offer) => {
  expect(previewOf(`${offer}\n\nPears are here.\n`)).toBe('Pears are here.');
  expect(previewOf(offer)).not.toBe('');
});

test.each([
  'View this email in your browser, then tell me what you think.',
  'Can you open it in your browser?',
  'The web version is late.',
  'Ver en el navegador no funciona.',
  'Im Browser ansehen geht nicht.',
])('whoever writes about browsers is heard: %s', (line) => {
  expect(previewOf(`${line}\n\nAda`)).toContain(line);
});

test('a long line of such words is judged in no time', () => {
  const line = `view this email in your browser ${'view '.repeat(400)}`;
  expect(previewOf(`${line}\n`)).toMatch(/^view this email/);
});
