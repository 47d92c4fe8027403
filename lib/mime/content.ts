/** A part's octets, decoded as they are taken: what a download is made of. */
import { createDecoder, isSextet } from './decoder.ts';
import type { Place } from './locate.ts';
import { type Octets, steps } from './octets.ts';
import { decodeFile } from './parse.ts';

/** Octets handed over at once: what waits in memory for a slow reader. */
const STEP_OCTETS = 64 * 1024;

type Range = Extract<Place, { kind: 'range' }>;

const PADDING = '=';
/** At most two signs of padding and what stands behind them: ends of lines, blanks. */
const TAIL_OCTETS = 256;

/** QUIRK: several base64 streams glued together, each with its padding; seen from scanners. */
function isGlued(octets: Octets, { start, end }: Range): boolean {
  const padding = octets.indexOf(PADDING, start);
  if (padding === -1 || padding >= end) return false;
  const tail = octets.text(padding, Math.min(padding + TAIL_OCTETS, end));
  return padding + TAIL_OCTETS < end || /[A-Za-z0-9+/]/.test(tail);
}

const NEWLINE = 10;

/** The alphabet in lines, and nothing that mailparser would take for something else. */
function* clean(octets: Octets, { start, end }: Range): Generator<Buffer> {
  for (const step of steps(octets, start, end)) {
    const kept = Buffer.allocUnsafe(step.length + 1);
    let size = 0;
    // Counted by hand: an iterator takes ten times as long, and this is all of a file.
    for (let at = 0; at < step.length; at++) {
      const octet = step[at] ?? 0;
      if (isSextet(octet) || octet === NEWLINE) kept[size++] = octet;
    }
    // A file in one line would be held as a whole.
    kept[size++] = NEWLINE;
    yield kept.subarray(0, size);
  }
}

function* decoded(octets: Octets, { start, end, encoding }: Range): Generator<Uint8Array> {
  const decoder = createDecoder(encoding);
  for (const step of steps(octets, start, end)) yield Uint8Array.from(decoder.push(step));
  yield Uint8Array.from(decoder.end());
}

function* inSteps(content: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < content.length; at += STEP_OCTETS) {
    yield content.slice(at, at + STEP_OCTETS);
  }
}

/**
 * What `locatePart` found, decoded; each piece is the reader's own, and none is empty.
 * @param octets the message that it was found in
 */
export async function* contentOf(octets: Octets, place: Place): AsyncGenerator<Uint8Array> {
  for await (const piece of piecesOf(octets, place)) if (piece.length > 0) yield piece;
}

function piecesOf(octets: Octets, place: Place): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (place.kind === 'held') return inSteps(place.content);
  // mailparser's quoted-printable takes quadratic time, and it knows no uuencode.
  if (place.encoding !== 'base64' || isGlued(octets, place)) return decoded(octets, place);
  return decodeFile(clean(octets, place));
}
