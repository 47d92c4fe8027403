/** uuencode and yEnc: files inside text, from before MIME (and from newsgroups ever since). */
import { LIMITS } from './limits.ts';

/** A file found inside something else. `mark` tells it from its siblings within the leaf. */
export interface PackedFile {
  mark: string;
  filename: string;
  /** As declared inside, lower case; empty where nothing is. */
  type: string;
  content: Buffer;
  /** By which a HTML around it names it, without angle brackets. */
  contentId?: string;
}

/** The text that remains, and what was taken out of it. */
export interface Unpacked {
  rest: Buffer;
  files: PackedFile[];
  /** A file had no end. */
  cut: boolean;
}

const LF = 10;

function lineEnd(octets: Buffer, from: number): number {
  const end = octets.indexOf(LF, from);
  return end === -1 ? octets.length : end;
}

function lineText(octets: Buffer, from: number, end: number): string {
  return octets.toString('latin1', from, Math.min(end, from + 1_000)).trimEnd();
}

/** One data line: the first character says how many octets it holds; null where it is none. */
function uuLine(line: string): Buffer | null {
  const size = (line.charCodeAt(0) - 32) & 63;
  if (line.length === 0 || line.charCodeAt(0) < 32 || line.charCodeAt(0) > 96) return null;
  const groups = Math.ceil(size / 3);
  // Trailing blanks stand for zeros and are often cut; a check character may follow.
  if (line.length > 1 + groups * 4 + 2 || (size > 0 && line.length < 2)) return null;
  const out = Buffer.alloc(groups * 3);
  for (let group = 0; group < groups; group++) {
    let bits = 0;
    for (let at = 0; at < 4; at++) {
      const code = line.charCodeAt(1 + group * 4 + at);
      bits = (bits << 6) | ((Number.isNaN(code) ? 0 : code - 32) & 63);
    }
    out.writeUIntBE(bits & 0xffffff, group * 3, 3);
  }
  return out.subarray(0, size);
}

interface Block {
  content: Buffer;
  end: number;
  closed: boolean;
}

/** The lines behind `begin`, to `end` or to the first line that is no data. */
function uuBlock(octets: Buffer, from: number): Block {
  const chunks: Buffer[] = [];
  let at = from;
  while (at < octets.length) {
    const end = lineEnd(octets, at);
    const line = lineText(octets, at, end);
    const next = Math.min(end + 1, octets.length);
    if (/^end\b/.test(line)) return { content: Buffer.concat(chunks), end: next, closed: true };
    if (line !== '' && line !== '`') {
      const data = uuLine(line);
      if (!data) break;
      chunks.push(data);
    }
    at = next;
  }
  return { content: Buffer.concat(chunks), end: at, closed: false };
}

const YENC_NAME = /\bname=(.{1,500})$/;

function yLine(octets: Buffer, from: number, end: number, out: Buffer, size: number): number {
  let written = size;
  for (let at = from; at < end; at++) {
    let octet = octets[at] ?? 0;
    if (octet === 13 && at === end - 1) continue;
    if (octet === 61) octet = (octets[++at] ?? 0) - 64;
    out[written++] = (octet - 42) & 255;
  }
  return written;
}

/** The lines between `=ybegin` and `=yend` (yEnc draft 1.3). */
function yBlock(octets: Buffer, from: number): Block {
  const stop = octets.indexOf('\n=yend ', from - 1, 'latin1');
  const last = stop === -1 ? octets.length : stop;
  const out = Buffer.alloc(Math.max(0, last - from));
  let size = 0;
  for (let at = from; at < last; ) {
    const end = Math.min(lineEnd(octets, at), last);
    if (!octets.subarray(at, at + 7).equals(Buffer.from('=ypart '))) {
      size = yLine(octets, at, end, out, size);
    }
    at = end + 1;
  }
  const end = stop === -1 ? octets.length : Math.min(lineEnd(octets, stop + 1) + 1, octets.length);
  return { content: out.subarray(0, size), end, closed: stop !== -1 };
}

interface Opening {
  kind: 'u' | 'y';
  filename: string;
  start: number;
  bodyStart: number;
}

function openingAt(octets: Buffer, start: number): Opening | null {
  const end = lineEnd(octets, start);
  const line = lineText(octets, start, end);
  const bodyStart = Math.min(end + 1, octets.length);
  const uu = /^begin(?:-base64)? [0-7]{3,4} (.{1,500})$/.exec(line);
  if (uu && !line.startsWith('begin-base64')) {
    const first = lineText(octets, bodyStart, lineEnd(octets, bodyStart));
    const data = uuLine(first);
    if (!data || (data.length > 0 && first.length < 1 + Math.ceil(data.length / 3) * 4 - 3))
      return null;
    return { kind: 'u', filename: uu[1] ?? '', start, bodyStart };
  }
  if (!line.startsWith('=ybegin ') || !line.includes(' size=')) return null;
  return { kind: 'y', filename: YENC_NAME.exec(line)?.[1] ?? '', start, bodyStart };
}

/** Where a line that begins with `needle` starts, from `from` on; the end where none does. */
function nextLine(octets: Buffer, needle: string, from: number): number {
  if (from === 0 && octets.toString('latin1', 0, needle.length) === needle) return 0;
  const at = octets.indexOf(`\n${needle}`, Math.max(0, from - 1), 'latin1');
  return at === -1 ? octets.length : at + 1;
}

/** Takes uuencoded and yEnc files out of a text. */
export function unpackText(octets: Buffer): Unpacked {
  const unpacked: Unpacked = { rest: octets, files: [], cut: false };
  const rest: Buffer[] = [];
  let kept = 0;
  let uu = nextLine(octets, 'begin ', 0);
  let y = nextLine(octets, '=ybegin ', 0);
  for (let tries = 0; Math.min(uu, y) < octets.length && tries < LIMITS.packedTries; tries++) {
    if (unpacked.files.length >= LIMITS.packedFiles) break;
    const opening = openingAt(octets, Math.min(uu, y));
    let behind = Math.min(uu, y) + 1;
    if (opening) {
      const block = (opening.kind === 'u' ? uuBlock : yBlock)(octets, opening.bodyStart);
      const mark = `${opening.kind}${unpacked.files.length + 1}`;
      unpacked.files.push({ mark, filename: opening.filename, type: '', content: block.content });
      unpacked.cut ||= !block.closed;
      rest.push(octets.subarray(kept, opening.start));
      kept = block.end;
      behind = block.end;
    }
    if (uu < behind) uu = nextLine(octets, 'begin ', behind);
    if (y < behind) y = nextLine(octets, '=ybegin ', behind);
  }
  if (unpacked.files.length > 0) {
    unpacked.rest = Buffer.concat([...rest, octets.subarray(kept)]);
  }
  return unpacked;
}

/** The file in a body whose transfer encoding is uuencode; the body itself where none is in it. */
export function uuContent(octets: Buffer): Buffer {
  const begin = nextLine(octets, 'begin ', 0);
  if (begin === octets.length) return octets;
  return uuBlock(octets, Math.min(lineEnd(octets, begin) + 1, octets.length)).content;
}
