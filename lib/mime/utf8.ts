/** UTF-8 as mail has it: whole, cut off, with octets of another charset among it, and under other labels. */
import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** How many octets the well-formed sequence at `at` has (RFC 3629 §4); 0 where none stands there. */
function sequenceAt(octets: Buffer, at: number): number {
  const lead = octets[at] ?? 0;
  const second = octets[at + 1] ?? 0;
  if (lead < 0xc2 || lead > 0xf4 || second < 0x80 || second > 0xbf) return 0;
  if (lead < 0xe0) return 2;
  if (((octets[at + 2] ?? 0) & 0xc0) !== 0x80) return 0;
  if (lead < 0xf0)
    return (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) ? 0 : 3;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  return ((octets[at + 3] ?? 0) & 0xc0) === 0x80 ? 4 : 0;
}

/** Octets of a sequence that began at the very end and was cut off. */
function cutSequence(octets: Buffer): number {
  for (let back = 1; back <= 3 && back <= octets.length; back++) {
    const octet = octets[octets.length - back] ?? 0;
    if (octet >= 0xc0) return back;
    if (octet < 0x80) return 0;
  }
  return 0;
}

/**
 * UTF-8 read strictly; null where the octets are not UTF-8. A sequence cut off at the end is dropped,
 * but not the one octet above ASCII that a text has: this may be a letter of Latin-1.
 */
export function decodeUtf8(octets: Buffer): string | null {
  if (isUtf8(octets)) return octets.toString('utf8');
  const cut = cutSequence(octets);
  if (cut === 0) return null;
  const whole = octets.subarray(0, octets.length - cut);
  if (!isUtf8(whole) || (cut === 1 && isAscii(whole))) return null;
  return whole.toString('utf8');
}

/** Octets in a row that may be letters and quotation marks of Latin-1. */
const STRAY_RUN = 3;
const LATIN = iconv.decode(
  Buffer.from(Array.from({ length: 128 }, (_, at) => at + 128)),
  'windows-1252',
);
const LOST = '\ufffd';

/** Where the octets from `at` on that are no UTF-8 end. */
function runEnd(octets: Buffer, at: number): number {
  let end = at + 1;
  while ((octets[end] ?? 0) > 127 && sequenceAt(octets, end) === 0) end++;
  return end;
}

/** The octets that sequences begin with; null where stray octets are as many as sequences. */
function leadsOf(octets: Buffer): ReadonlySet<number> | null {
  const leads = new Set<number>();
  let balance = 0;
  for (let at = 0; at < octets.length; ) {
    const lead = octets[at] ?? 0;
    const length = lead < 128 ? 1 : sequenceAt(octets, at);
    if (length > 1) leads.add(lead);
    if (length !== 1) balance += length > 1 ? 1 : -1;
    at += length || 1;
  }
  return balance > 0 ? leads : null;
}

/** What octets stand for that are no UTF-8: letters of Latin-1 between ASCII, unless they begin a sequence elsewhere. */
function strayText(octets: Buffer, from: number, end: number, leads: ReadonlySet<number>): string {
  const isApart = (octets[from - 1] ?? 0) < 128 && (octets[end] ?? 0) < 128;
  const run = octets.subarray(from, end);
  if (!isApart || run.length > STRAY_RUN || run.some((octet) => leads.has(octet))) return LOST;
  return Array.from(run, (octet) => LATIN[octet - 128]).join('');
}

/** UTF-8 with strays: quotation marks of Windows, a footer in Latin-1, cut sequences. Null where it is none. */
export function mendUtf8(octets: Buffer): string | null {
  const whole = octets.subarray(0, octets.length - cutSequence(octets));
  const leads = leadsOf(whole);
  if (leads === null) return null;
  const out = Buffer.allocUnsafe(whole.length * 3);
  let size = 0;
  for (let at = 0; at < whole.length; ) {
    const octet = whole[at] ?? 0;
    const length = octet < 128 ? 1 : sequenceAt(whole, at);
    if (length === 0) {
      const end = runEnd(whole, at);
      size += out.write(strayText(whole, at, end, leads), size);
      at = end;
    }
    for (let left = length; left > 0; left--) out[size++] = whole[at++] ?? 0;
  }
  return out.toString('utf8', 0, size);
}

/** General punctuation begins with it: quotation marks and dashes are often all that is not ASCII. */
const PUNCTUATION_LEAD = 0xe2;

/** ASCII that ends with the beginning of a sequence, and not with a letter that words end with in Latin-1 (à, é). */
function decodeCutAscii(octets: Buffer): string | null {
  const lead = octets.at(-1) ?? 0;
  const whole = octets.subarray(0, -1);
  if (lead < 0xc2 || (lead >= 0xe0 && lead !== PUNCTUATION_LEAD) || !isAscii(whole)) return null;
  return whole.toString('latin1');
}

/** What is labelled as UTF-8; null where it is none. */
export function decodeLabelledUtf8(octets: Buffer): string | null {
  return decodeUtf8(octets) ?? decodeCutAscii(octets) ?? mendUtf8(octets);
}

/** Sequences that are looked at to learn whether UTF-8 stands under another label. */
const SAMPLE_SEQUENCES = 1_000;

/** Leads of two octets in the everyday writing of Europe and the Near East; others are hardly met in mail. */
function isEveryday(lead: number): boolean {
  return lead <= 0xc5 || (lead >= 0xce && lead <= 0xd1) || (lead >= 0xd7 && lead <= 0xdb);
}

const PUNCTUATION = PUNCTUATION_LEAD * 256 + 0x80;

/** What different sequences weigh, each counted once; and whether writing of every day outweighs other. */
function weigh(octets: Buffer): { weight: number; kind: 'everyday' | 'rare' } {
  const found = new Set<number>();
  let weight = 0;
  let everyday = 0;
  let seen = 0;
  for (let at = 0; at < octets.length && seen < SAMPLE_SEQUENCES; ) {
    const lead = octets[at] ?? 0;
    const length = lead < 128 ? 0 : sequenceAt(octets, at);
    if (length > 0) {
      seen++;
      everyday += length > 2 || isEveryday(lead) ? 1 : -1;
      const two = octets.readUInt16BE(at);
      const id = length === 2 ? two : two * 256 + (octets[at + 2] ?? 0);
      if (!found.has(id)) weight += length === 2 ? 1 : two === PUNCTUATION ? 4 : 2;
      found.add(id);
    }
    at += length || 1;
  }
  return { weight, kind: everyday > 0 ? 'everyday' : 'rare' };
}

/** iconv-lite's names for charsets that write a character in two octets. */
const PAIRS = /gb|big5|9(?:32|36|49|50)|euc|jis|ksc?_?\d|korean|johab/;
/** Short texts in those can be UTF-8 by chance: 谢谢 is лл. Four letters, or two ideographs, are none. */
const PAIRS_WEIGHT = 4;

/**
 * UTF-8 that is labelled as a charset of one or two octets for each character; null where the label may be
 * right. Octets that are UTF-8 as a whole are hardly ever anything else, but capitals of Polish are letters of
 * Tajik then (SPÓŁKA), so writing of every day must outweigh other; of pairs of octets more evidence is wanted.
 */
export function decodeMislabelled(octets: Buffer, name: string): string | null {
  const text = decodeUtf8(octets);
  if (text === null || name === 'windows-1252') return text;
  const { weight, kind } = weigh(octets);
  if (kind === 'rare' || (PAIRS.test(name) && weight < PAIRS_WEIGHT)) return null;
  return text;
}
