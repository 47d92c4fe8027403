/** Labels that tell, lie or are missing. */
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { charsetName, decodeText } from '@/lib/mime/charset';
import { guessCharset } from '@/lib/mime/guess-charset';

const RUSSIAN = 'Съешь ещё этих мягких французских булок, да выпей чаю. Потом поговорим о деле.';
const CHINESE = '中文测试邮件：我们在这里说的是一个很长的句子，天地玄黄，宇宙洪荒。';
const TAIWAN = '這是一封測試的信件，我們說的是很長的句子，請您看一下這個問題。';
const JAPANESE = 'これは日本語のテストです。いろはにほへと ちりぬるを、よろしくお願いします。';
const KOREAN = '다람쥐 헌 쳇바퀴에 타고파. 한글 시험 메일입니다. 안녕하세요 여러분.';
const GERMAN = 'Falsches Üben von Xylophonmusik quält jeden größeren Zwerg.';
const POLISH = 'Zażółć gęślą jaźń i pchnąć w tę łódź jeża lub ośm skrzyń fig.';
const GREEK = 'Καλημέρα σας, σας στέλνω το έγγραφο που ζητήσατε. Ευχαριστώ πολύ!';
const ARABIC = 'مرحبا، أرسل إليكم الوثيقة التي طلبتموها. شكرا جزيلا لكم.';
const HEBREW = 'דג סקרן שט בים מאוכזב ולפתע מצא חברה';

test.each([
  ['utf-8', GERMAN],
  ['iso-8859-1', GERMAN],
  ['koi8-r', RUSSIAN],
  ['windows-1251', RUSSIAN],
  ['gb2312', CHINESE],
  ['big5', TAIWAN],
  ['x-sjis', JAPANESE],
  ['euc-jp', JAPANESE],
  ['ks_c_5601-1987', KOREAN],
  ['utf-7', GERMAN],
  ['utf-16be', CHINESE],
])('text labelled %s is read', (label, text) => {
  expect(decodeText(iconv.encode(text, charsetName(label) ?? ''), label)).toBe(text);
});

test('ISO-2022-JP is read with and without its label', () => {
  const octets = Buffer.from('1b24422424246d244f1b2842', 'hex');
  for (const label of ['iso-2022-jp', 'csISO2022JP', 'us-ascii', undefined]) {
    expect(decodeText(octets, label)).toBe('いろは');
  }
});

const PROSE = [GERMAN, RUSSIAN, GREEK, HEBREW, ARABIC, `${CHINESE}\r\n`, `${JAPANESE}\r\n`];

test.each(['utf-16le', 'utf-16be'])(
  '%s without a mark and a label is read by its zeros',
  (name) => {
    const long = `${'\u3000'}${CHINESE}\r\n${'😀'.repeat(2_100)} Ā\r\n`;
    for (const text of [...PROSE, `${KOREAN}\n`, 'Héllo', long]) {
      for (const label of [undefined, 'us-ascii', 'iso-8859-1']) {
        expect(decodeText(iconv.encode(text, name), label)).toBe(text);
      }
    }
    expect(decodeText(iconv.encode(`<p>${RUSSIAN}</p>`, name), undefined, 'html')).toContain(
      RUSSIAN,
    );
  },
);

test('a few zeros make no UTF-16 of other text', () => {
  for (const text of ['abc\0', 'abcdefg\0', `${GERMAN}\0\0`, `\0${'ab'.repeat(50)}\0\0\0`]) {
    expect(decodeText(Buffer.from(text))).toBe(text);
  }
  const zeros = Buffer.concat([Buffer.from([0]), iconv.encode(RUSSIAN.repeat(3), 'koi8-r')]);
  expect(decodeText(zeros)).toContain(RUSSIAN);
  expect(decodeText(Buffer.alloc(5_000))).toBe('\0'.repeat(5_000));
});

test.each([
  ['gb18030', CHINESE],
  ['big5-hkscs', TAIWAN],
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE],
  ['cp949', KOREAN],
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN],
  ['windows-1252', GERMAN],
  ['windows-1255', HEBREW],
  ['windows-1253', GREEK],
  ['windows-1256', ARABIC],
  ['iso-8859-6', ARABIC],
  ['windows-1251', 'привет'],
  ['koi8-r', 'Здравствуйте'],
  ['windows-1250', POLISH],
  ['iso-8859-2', POLISH],
  ['windows-874', 'เป็นมนุษย์สุดประเสริฐเลิศคุณค่า กว่าบรรดาฝูงสัตว์เดรัจฉาน'],
])('unlabelled %s is guessed', (name, text) => {
  expect(guessCharset(iconv.encode(text, name))).toBe(name);
});

test('UTF-8 under a Latin-1 label is read as UTF-8', () => {
  expect(decodeText(Buffer.from(GERMAN), 'iso-8859-1')).toBe(GERMAN);
});

test('Latin-1 under a UTF-8 label is read as Latin-1', () => {
  expect(decodeText(Buffer.from(GERMAN, 'latin1'), 'utf-8')).toBe(GERMAN);
});

test('a UTF-8 character cut at the end does not change the charset', () => {
  const octets = Buffer.from('Grüße aus dem schönen Köln €');
  expect(decodeText(octets.subarray(0, octets.length - 1), undefined)).toBe(
    'Grüße aus dem schönen Köln ',
  );
});

test('a charset named in HTML alone counts', () => {
  const html = `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">${RUSSIAN}`;
  expect(decodeText(iconv.encode(html, 'koi8-r'), undefined, 'html')).toBe(html);
});

test('a byte order mark wins over the label, and is not text', () => {
  expect(decodeText(Buffer.from('\ufeffüber'), 'iso-8859-1')).toBe('über');
});

test('labels that mean nothing have no name', () => {
  for (const label of ['', 'default', 'unknown-8bit', 'x-nonsense', '"', undefined]) {
    expect(charsetName(label)).toBeNull();
  }
});

test.each(['iso-8859-1', 'utf-8', undefined])(
  'a letter of Latin-1 at the end of a text in ASCII stays one under the label %s',
  (label) => {
    expect(decodeText(Buffer.from('Voilà', 'latin1'), label)).toBe('Voilà');
  },
);

test.each(['utf-8', undefined])('one stray octet does not unmake UTF-8 labelled %s', (label) => {
  const octets = Buffer.concat([
    Buffer.from('Grüße aus Köln, wie geht'),
    Buffer.from([0x92]),
    Buffer.from('s?'),
  ]);
  expect(decodeText(octets, label)).toBe('Grüße aus Köln, wie geht’s?');
});

test('a footer in Latin-1 below a text in UTF-8 is read, too', () => {
  const octets = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from('\nGrüße aus Köln', 'latin1')]);
  expect(decodeText(octets, 'utf-8')).toBe(`${RUSSIAN}\nGrüße aus Köln`);
});

test('a sequence cut in the middle of a text costs one character', () => {
  const cut = Buffer.from('Привет, как д').subarray(0, -1);
  const octets = Buffer.concat([cut, Buffer.from(' foo')]);
  expect(decodeText(octets, 'utf-8')).toBe('Привет, как \ufffd foo');
  const within = Buffer.concat([Buffer.from('Привет').subarray(0, -1), Buffer.from('\nfoo')]);
  expect(decodeText(within, 'utf-8')).toBe('Приве\ufffd\nfoo');
});

test.each([
  ['iso-8859-15', GERMAN],
  ['iso-8859-2', POLISH],
  ['windows-1251', RUSSIAN],
  ['koi8-r', GERMAN],
  ['windows-1252', POLISH],
  ['gb2312', CHINESE],
  ['gb2312', 'Привет, как дела?'],
  ['gb2312', 'Don’t'],
  ['big5', TAIWAN],
  ['shift_jis', JAPANESE],
  ['euc-kr', KOREAN],
])('UTF-8 labelled %s is read as UTF-8', (label, text) => {
  expect(decodeText(Buffer.from(text), label)).toBe(text);
});

test.each([
  ['gb2312', '谢谢'],
  ['gb2312', '谢谢谢谢'],
  ['gb2312', '一个'],
  ['iso-8859-2', 'SPÓŁKA AKCYJNA'],
  ['windows-1250', 'RÓŻNE SPÓŁKI'],
  ['windows-1251', 'Ні'],
  ['shift_jis', 'ﾃｽ'],
])('%s that happens to be UTF-8 stays what its label says: %s', (label, text) => {
  expect(decodeText(iconv.encode(text, charsetName(label) ?? ''), label)).toBe(text);
});

test('ISO-2022-KR is read, with and without its label', () => {
  const octets = Buffer.from('\x1b$)C\x0eGQ1[\x0f test\nplain \x0e>H3gGO<<?d\nGQ\x0f', 'latin1');
  expect(decodeText(octets, 'iso-2022-kr')).toBe('한글 test\nplain 안녕하세요\nGQ');
  expect(decodeText(octets, undefined)).toBe('한글 test\nplain 안녕하세요\nGQ');
});

test.each(['hz-gb-2312', 'HZ'])('HZ labelled %s is read', (label) => {
  const octets = Buffer.from('~~ ~{VPND~} and~\n ~{2bJT~}', 'latin1');
  expect(decodeText(octets, label)).toBe('~ 中文 and 测试');
});

test('octets of one kind without end are read at once', () => {
  const strays = Buffer.from('ü\u00fc'.repeat(100_000));
  for (let at = 2; at < strays.length; at += 4) strays[at] = 0x41;
  const started = process.cpuUsage();
  decodeText(strays, 'utf-8');
  decodeText(Buffer.alloc(400_000, 0xe0), 'utf-8');
  decodeText(Buffer.from('~{'.repeat(200_000)), 'hz');
  decodeText(Buffer.from('\x1b$)C\x0e'.repeat(100_000)), 'iso-2022-kr');
  expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
});
