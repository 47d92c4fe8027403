/** Text without OpenPGP’s armour: around what is signed within itself (RFC 9580 §7), and around octets (§6.2). */

const BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE = '-----BEGIN PGP SIGNATURE-----';
const END = '-----END PGP SIGNATURE-----';

const ARMOUR_HEADER =
  /^(?:Hash|Charset|Comment|Version|MessageID|NotDashEscaped|SaltedHash|X-[\w-]{1,40}):/;
/** A line of octets; their checksum has one of its own, or stands behind the last. */
const ARMOURED_OCTETS = /^[A-Za-z0-9+/=]{0,80}(?: =[A-Za-z0-9+/]{4})?$/;

/** outside: text that nobody signed; head, signed and signature: the pieces of the armour, in order. */
type Place = 'outside' | 'head' | 'signed' | 'signature';

/** Where a line lies, given where the one above it did. */
function placeOf(line: string, above: Place): { is: Place | 'armour'; next: Place } {
  const bare = line.trimEnd();
  if (above === 'outside') {
    return bare === BEGIN ? { is: 'armour', next: 'head' } : { is: 'outside', next: 'outside' };
  }
  if (above === 'head') {
    if (bare === '') return { is: 'armour', next: 'signed' };
    return ARMOUR_HEADER.test(bare)
      ? { is: 'armour', next: 'head' }
      : { is: 'signed', next: 'signed' };
  }
  if (above === 'signed') {
    return bare === SIGNATURE
      ? { is: 'armour', next: 'signature' }
      : { is: 'signed', next: 'signed' };
  }
  if (bare === END) return { is: 'armour', next: 'outside' };
  return ARMOUR_HEADER.test(bare) || ARMOURED_OCTETS.test(bare)
    ? { is: 'armour', next: 'signature' }
    : { is: 'outside', next: 'outside' };
}

/** The text as its writer wrote it. Whatever is not plainly armour stays. */
export function withoutArmour(text: string): string {
  if (!text.includes(BEGIN)) return text;
  const kept: string[] = [];
  let place: Place = 'outside';
  for (const line of text.split('\n')) {
    const { is, next } = placeOf(line, place);
    // Within, a dash at the start of a line bears one more before it.
    if (is === 'signed') kept.push(line.replace(/^- /, ''));
    else if (is !== 'armour') kept.push(line);
    place = next;
  }
  return kept.join('\n');
}

/** Also in several parts (RFC 4880 §6.2). */
const BEGIN_OCTETS =
  /^-----BEGIN PGP (?:MESSAGE(?:, PART [\d/]{1,7})?|PUBLIC KEY BLOCK|PRIVATE KEY BLOCK|SIGNATURE)-----$/;
const END_OCTETS = /^-----END PGP [A-Z\d ,/]{7,24}-----$/;

/** A line that begins or ends armour: where HTML was made text, it may stand among others. */
const RULER = /-----(?:BEGIN|END) PGP [A-Z\d ,/]{7,24}-----/g;

/** Octets are mostly in words that no language has. */
const LONG_WORDS = /(?<![^ ])[A-Za-z0-9+/=]{40,}(?: |$)/g;

/** Whether nobody wrote the line: it has octets alone, or what the armour says of itself. */
function isArmour(line: string): boolean {
  const rest = line.replace(LONG_WORDS, '').trimEnd();
  return ARMOUR_HEADER.test(rest) || ARMOURED_OCTETS.test(rest);
}

/** The text but for what is encrypted in it, and for keys: nobody reads those. */
export function withoutArmouredOctets(text: string): string {
  if (!text.includes('-----BEGIN PGP ')) return text;
  let place: 'outside' | 'within' = 'outside';
  const lines = text.replace(RULER, '\n$&\n').split('\n');
  const kept = lines.filter((line) => {
    const bare = line.replace(/^[>\s]+/, '').trimEnd();
    if (place === 'outside') {
      if (BEGIN_OCTETS.test(bare)) place = 'within';
      return place === 'outside';
    }
    const isEnd = END_OCTETS.test(bare);
    const isKept = !isEnd && !isArmour(bare);
    if (isEnd || isKept) place = 'outside';
    return isKept;
  });
  return kept.join('\n');
}
