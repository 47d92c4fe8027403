/** Leaves' bodies with their transfer encodings undone. */
import { type BodySink, parseBase64 } from './parse.ts';
import type { Entity } from './structure.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer.ts';
import { uuContent } from './uuencode.ts';

/** A leaf, and whether its content is wanted or its size alone. */
export interface Wanted {
  leaf: Entity;
  keep: 'content' | 'size';
}

/** `content` is null where only the size was wanted. */
export interface Decoded {
  size: number;
  content: Buffer | null;
}

class Collector implements BodySink {
  size = 0;
  private chunks: Buffer[] = [];
  private readonly keep: Wanted['keep'];

  constructor(keep: Wanted['keep']) {
    this.keep = keep;
  }

  chunk(octets: Buffer): void {
    this.size += octets.length;
    if (this.keep === 'content') this.chunks.push(octets);
  }

  /** Forgets what came, for a second try. */
  reset(): void {
    this.size = 0;
    this.chunks = [];
  }

  decoded(): Decoded {
    return {
      size: this.size,
      content: this.keep === 'content' ? Buffer.concat(this.chunks) : null,
    };
  }
}

/** Everything but base64: linear, at once. mailparser's quoted-printable takes quadratic time. */
function decodeNow(leaf: Entity, body: Buffer): Buffer {
  if (leaf.encoding === 'quoted-printable') return decodeQuotedPrintable(body);
  if (leaf.encoding === 'uuencode') return uuContent(body);
  return body;
}

/** QUIRK: several base64 streams glued together, each with its padding; seen from scanners. */
function isGlued(body: Buffer): boolean {
  const padding = body.indexOf(61);
  return padding !== -1 && /[A-Za-z0-9+/]/.test(body.toString('latin1', padding, padding + 64));
}

/** Decodes the wanted leaves, in order. `octets` are the whole message's. */
export async function decodeLeaves(octets: Buffer, wanted: readonly Wanted[]): Promise<Decoded[]> {
  const collectors = wanted.map(({ keep }) => new Collector(keep));
  const bodies: Buffer[] = [];
  const sinks: Collector[] = [];
  wanted.forEach(({ leaf }, index) => {
    const sink = collectors[index];
    if (!sink || leaf.start >= leaf.end) return;
    const body = octets.subarray(leaf.start, leaf.end);
    if (leaf.encoding !== 'base64') sink.chunk(decodeNow(leaf, body));
    else if (isGlued(body)) sink.chunk(decodeBase64(body.toString('latin1')));
    else {
      bodies.push(body);
      sinks.push(sink);
    }
  });
  try {
    await parseBase64(bodies, sinks);
  } catch {
    // Reading mail never fails over its content: the plain decoder takes anything, at once.
    bodies.forEach((body, index) => {
      sinks[index]?.reset();
      sinks[index]?.chunk(decodeBase64(body.toString('latin1')));
    });
  }
  return collectors.map((collector) => collector.decoded());
}
