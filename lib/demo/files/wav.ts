/** A long sound file, made of one phrase again and again: large on the wire, small in memory. */
import { base64Lines } from '@/lib/demo/writing/encoding';
import type { Deferred } from '@/lib/demo/writing/part';

/** Octets of the source that one base64 line of 76 characters carries. */
const lineOctets = 57;
/** The header fills two base64 lines, so that what follows begins on a line of its own. */
const headerOctets = 2 * lineOctets;
const samplesPerSecond = 16_000;
/** One phrase: 4 s in whole lines and whole 16-bit samples. */
const phraseOctets = 2 * lineOctets * 1_120;

/** A pentatonic phrase, in Hz, played slowly. */
const notes = [262, 330, 392, 440, 392, 330, 294, 392];

/** The base64 lines of a WAV file that plays the phrase `times` times. */
export function melody(times: number): Deferred {
  let lines: Buffer | null = null;
  return {
    octets: base64Octets(headerOctets) + base64Octets(phraseOctets) * times,
    make: () => {
      lines ??= base64Lines(phrase());
      const header = base64Lines(wavHeader(phraseOctets * times));
      return [header, ...new Array<Uint8Array>(times).fill(lines)];
    },
  };
}

/** What so many octets, in whole lines, become in base64: 76 characters and CRLF for each line. */
function base64Octets(octets: number): number {
  return (octets / lineOctets) * 78;
}

function wavHeader(soundOctets: number): Buffer {
  const title = 'Evening on the lake, recorded from the jetty';
  const info = Buffer.alloc(headerOctets - 52);
  info.write('INFOINAM', 0, 'latin1');
  info.writeUInt32LE(info.length - 12, 8);
  info.write(title, 12, 'latin1');
  const header = Buffer.alloc(headerOctets);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(headerOctets - 8 + soundOctets, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  // PCM, one channel.
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(samplesPerSecond, 24);
  header.writeUInt32LE(samplesPerSecond * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('LIST', 36, 'latin1');
  header.writeUInt32LE(info.length, 40);
  info.copy(header, 44);
  header.write('data', headerOctets - 8, 'latin1');
  header.writeUInt32LE(soundOctets, headerOctets - 4);
  return header;
}

function phrase(): Buffer {
  const octets = Buffer.alloc(phraseOctets);
  const samples = phraseOctets / 2;
  const noteSamples = samples / notes.length;
  for (let at = 0; at < samples; at += 1) {
    const note = Math.min(notes.length - 1, Math.floor(at / noteSamples));
    const into = at - note * noteSamples;
    const fade = Math.exp((-3 * into) / noteSamples) * Math.min(1, into / 200);
    const wave = Math.sin((2 * Math.PI * (notes[note] ?? 0) * into) / samplesPerSecond);
    octets.writeInt16LE(Math.round(wave * fade * 9_000), at * 2);
  }
  return octets;
}
