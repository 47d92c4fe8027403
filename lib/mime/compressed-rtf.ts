/** The compressed RTF of winmail.dat (MS-OXRTFCP). */
import { LIMITS } from './limits.ts';

const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;
const WINDOW = 4_096;

/** What the window holds before anything was written (MS-OXRTFCP §2.2.2.1). */
const PRIMED =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern ' +
  '\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0' +
  '\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

/** Unpacks as far as it makes sense, and no further than the size it tells and our own limit. */
function unpack(packed: Buffer, size: number): Buffer {
  const window = Buffer.alloc(WINDOW);
  let write = window.write(PRIMED, 'latin1');
  const out = Buffer.alloc(Math.min(size, LIMITS.rtfOctets));
  let done = 0;
  const put = (octet: number): void => {
    out[done++] = octet;
    window[write] = octet;
    write = (write + 1) % WINDOW;
  };
  for (let at = 0; at < packed.length && done < out.length; ) {
    const flags = packed[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < packed.length && done < out.length; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(packed[at++] ?? 0);
        continue;
      }
      const reference = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0);
      at += 2;
      const offset = reference >> 4;
      if (offset === write) return out.subarray(0, done);
      const length = (reference & 15) + 2;
      for (let step = 0; step < length && done < out.length; step++) {
        put(window[(offset + step) % WINDOW] ?? 0);
      }
    }
  }
  return out.subarray(0, done);
}

/** The RTF inside; empty where there is none. Never longer than `LIMITS.rtfOctets`. */
export function decompressRtf(octets: Buffer): Buffer {
  if (octets.length < 16) return Buffer.alloc(0);
  const kind = octets.readUInt32LE(8);
  const content = octets.subarray(16);
  if (kind === UNCOMPRESSED) return content.subarray(0, LIMITS.rtfOctets);
  return kind === COMPRESSED ? unpack(content, octets.readUInt32LE(4)) : Buffer.alloc(0);
}
