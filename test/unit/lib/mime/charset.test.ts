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
