/** Windows code pages, by number, as charset labels: how TNEF and RTF name them. */

/** Those that no rule makes a label of. */
const LABELS: Record<number, string> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'cp949',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  10000: 'macroman',
  10007: 'x-mac-cyrillic',
  20127: 'us-ascii',
  20866: 'koi8-r',
  20932: 'euc-jp',
  21866: 'koi8-u',
  38598: 'iso-8859-8',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
  51932: 'euc-jp',
  51936: 'gb18030',
  51949: 'euc-kr',
  54936: 'gb18030',
  65000: 'utf-7',
  65001: 'utf-8',
};

/** The label of a code page; one that nobody knows says nothing, and the octets decide. */
export function codePageLabel(number: number): string {
  if (number >= 1250 && number <= 1258) return `windows-${number}`;
  if (number > 28590 && number <= 28606) return `iso-8859-${number - 28590}`;
  return LABELS[number] ?? `cp${number}`;
}
