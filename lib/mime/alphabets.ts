/** Charsets of one octet for each letter of an alphabet of its own: which of them octets look like most. */
import iconv from 'iconv-lite';

/** Letters in everyday writing, the commonest first. Of alphabets with capitals the small ones. */
const CYRILLIC = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєўґђћљњџјѕќѓ';
const GREEK = 'αοιετσνηυρπκμλςωδγχθφβξζψάίόέήύώϊϋΐΰ';
const HEBREW = 'יוהלאמרבתנשחםכדעפקגזטסצןךףץ';
const ARABIC = 'اليمنورتبةعدسفهكقأحجشطصىخضإذزءغثئظآؤپچکگیژ';

/** In the order of likelihood: of two that suit alike the first is taken. */
const ALPHABETS = [
  ['windows-1251', CYRILLIC],
  ['koi8-r', CYRILLIC],
  ['windows-1255', HEBREW],
  ['windows-1253', GREEK],
  ['iso-8859-7', GREEK],
  ['windows-1256', ARABIC],
  ['iso-8859-6', ARABIC],
] as const;

/** Letters that are no sign of the alphabet, and a capital behind a small one. */
const FOREIGN = -1;
/** What a capital is worth of its small letter: KOI8 has them where others have small ones. */
const CAPITAL = 0.9;
/** Letters that count for something; what is rarer counts for nothing. */
const RANKS = 33;

interface Table {
  name: string;
  /** What each octet above 127 is worth: 1 for the commonest letter, and less down to 0. */
  points: readonly number[];
  small: readonly boolean[];
  capital: readonly boolean[];
}

function tableOf(name: string, letters: string): Table {
  const rank = new Map([...letters].map((letter, at) => [letter, Math.max(0, 1 - at / RANKS)]));
  const octets = Buffer.from(Array.from({ length: 128 }, (_, at) => at + 128));
  const signs = [...iconv.decode(octets, name)];
  const small = signs.map((sign) => sign !== sign.toUpperCase());
  const capital = signs.map((sign) => sign !== sign.toLowerCase());
  const points = signs.map((sign, at) => {
    if (!/\p{L}/u.test(sign)) return sign === '\ufffd' ? FOREIGN : 0;
    return (rank.get(sign.toLowerCase()) ?? FOREIGN) * (capital[at] ? CAPITAL : 1);
  });
  return { name, points, small, capital };
}

let tables: Table[] | null = null;

/** An alphabet's charset by iconv-lite's name, and what octets above 127 are worth in it, on average. */
export interface Likely {
  name: string;
  points: number;
}

/** How much the octets look like that alphabet. */
function likeness(octets: Buffer, { points, small, capital }: Table): number {
  let sum = 0;
  let high = 0;
  let isBehindSmall = false;
  for (const octet of octets) {
    const at = octet - 128;
    if (at >= 0) high++;
    if (at >= 0) sum += isBehindSmall && capital[at] ? FOREIGN : (points[at] ?? 0);
    isBehindSmall = at >= 0 && small[at] === true;
  }
  return high === 0 ? FOREIGN : sum / high;
}

/** The alphabet that the octets above 127 are likeliest letters of. */
export function likeliestAlphabet(octets: Buffer): Likely {
  tables ??= ALPHABETS.map(([name, letters]) => tableOf(name, letters));
  let best: Likely = { name: 'windows-1251', points: FOREIGN };
  for (const table of tables) {
    const points = likeness(octets, table);
    if (points > best.points) best = { name: table.name, points };
  }
  return best;
}
