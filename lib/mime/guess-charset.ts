/** The likeliest charset of unlabelled octets that are not UTF-8. */
import iconv from 'iconv-lite';
import { likeliestAlphabet } from './alphabets.ts';

const SAMPLE_OCTETS = 4_096;

/** Candidates, the likelier first: a later one must be clearly better. */
const CANDIDATES = ['gb18030', 'shift_jis', 'euc-jp', 'cp949', 'big5-hkscs'] as const;

/** The 30 commonest characters of each language's everyday writing. */
const COMMON_HAN = new Set(
  '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最間新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关並內產會為國個這來說們時學對過沒後發還開無長經頭見問東電機點實將從動樣現進與種聲話請訊請您',
);

interface Score {
  name: string;
  points: number;
}

function isKana(code: number): boolean {
  return code >= 0x3041 && code <= 0x30fe;
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Points per non-ASCII character, from −1 (impossible) to 1 (typical). */
function scoreMultibyte(octets: Buffer, name: string): Score {
  const text = iconv.decode(octets, name);
  let seen = 0;
  let points = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 128) continue;
    seen++;
    if (isKana(code)) points += name === 'gb18030' || name === 'cp949' ? 0.2 : 1;
    else if (isHangul(code)) points += name === 'cp949' ? 0.9 : 0;
    else if (COMMON_HAN.has(character)) points += 1;
    else if (isHan(code)) points += 0.35;
    else if ((code >= 0x3000 && code <= 0x3020) || (code >= 0xff01 && code <= 0xff5e))
      points += 0.7;
    else if (code >= 0xff61 && code <= 0xff9f) points -= 0.3;
    else points -= code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) ? 3 : 0.3;
  }
  return { name, points: seen === 0 ? -1 : points / seen };
}

/** Share of octets above 127 among all letters: alphabets of their own have many. */
function highShare(octets: Buffer): number {
  let high = 0;
  let letters = 0;
  for (const octet of octets) {
    if (octet > 127) high++;
    if (octet > 127 || (octet | 32) - 97 < 26) letters += octet > 64 ? 1 : 0;
  }
  return letters === 0 ? 0 : high / letters;
}

function count(octets: Buffer, from: number, to: number): number {
  let found = 0;
  for (const octet of octets) if (octet >= from && octet <= to) found++;
  return found;
}

/** Share of the octets above 127 that stand in runs of three and more: not so in Latin letters. */
function runShare(octets: Buffer): number {
  let high = 0;
  let inRuns = 0;
  let run = 0;
  for (let at = 0; at <= octets.length; at++) {
    if ((octets[at] ?? 0) > 127) run++;
    else {
      high += run;
      if (run >= 3) inRuns += run;
      run = 0;
    }
  }
  return high === 0 ? 0 : inRuns / high;
}

/** Signs of Latin-1 that stand nowhere inside a word, but are letters in Central Europe. */
const LETTERS_1250 = new Set([0x9a, 0x9c, 0x9d, 0x9e, 0x9f, 0xb3, 0xb9, 0xbe, 0xbf]);
const LETTERS_8859_2 = new Set([0xb1, 0xb3, 0xb5, 0xb6, 0xb9, 0xbb, 0xbc, 0xbe, 0xbf]);

/** Latin letters with accents, of Western or Central Europe. */
function latin(octets: Buffer): string {
  let in1250 = 0;
  let in88592 = 0;
  for (let at = 1; at < octets.length; at++) {
    const before = (octets[at - 1] ?? 0) | 32;
    if (before < 97 || before > 122) continue;
    if (LETTERS_1250.has(octets[at] ?? 0)) in1250++;
    if (LETTERS_8859_2.has(octets[at] ?? 0)) in88592++;
  }
  if (Math.max(in1250, in88592) < 2) return 'windows-1252';
  return in88592 > in1250 ? 'iso-8859-2' : 'windows-1250';
}

/** Octets that are worth this much as letters are those; of Chinese and its kin the likeliest are at 0.4. */
const ALPHABET_POINTS = 0.55;

/** iconv-lite's name for the likeliest charset; windows-1252 when nothing speaks for another. */
export function guessCharset(octets: Buffer): string {
  const sample = octets.subarray(0, SAMPLE_OCTETS);
  const alphabet = runShare(sample) < 0.5 ? null : likeliestAlphabet(sample);
  if (alphabet && alphabet.points >= ALPHABET_POINTS) return alphabet.name;
  let best: Score = { name: '', points: 0.42 };
  if (highShare(sample) >= 0.3) {
    for (const name of CANDIDATES) {
      const score = scoreMultibyte(sample, name);
      if (score.points > best.points + 0.02) best = score;
    }
  }
  if (best.name !== '') return best.name;
  if (alphabet === null) return latin(sample);
  const isThai = count(sample, 0xa1, 0xbf) > count(sample, 0x80, 0xff) * 0.3;
  return isThai ? 'windows-874' : alphabet.name;
}
