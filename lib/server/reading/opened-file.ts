/** A file out of a raw message, decoded as it is taken. */
import { createDecoder, type Octets, type Place } from '@/lib/mime';

/** Open until its last octet was taken, or the reader left. */
export interface OpenedFile {
  readonly filename: string;
  /** As the message declares it: nothing to rely on. */
  readonly type: string;
  /** Octets of the whole. */
  readonly octets: number;
  /** The first octets, which tell what it is. */
  readonly head: Uint8Array;
  readonly body: ReadableStream<Uint8Array>;
}

/** What is known of it before it is opened. */
export type FileAbout = Pick<OpenedFile, 'filename' | 'type' | 'octets'>;

/** Octets per step: what waits in memory for a slow reader. */
const STEP = 64 * 1_024;

function* decoded(octets: Octets, place: Place): Generator<Uint8Array, void> {
  if (place.kind === 'held') {
    for (let at = 0; at < place.content.length; at += STEP) {
      yield place.content.subarray(at, at + STEP);
    }
    return;
  }
  const decoder = createDecoder(place.encoding);
  for (let at = place.start; at < place.end; at += STEP) {
    yield decoder.push(octets.slice(at, Math.min(at + STEP, place.end)));
  }
  yield decoder.end();
}

/** The next piece that is not empty; null at the end. */
function nextOf(pieces: Iterator<Uint8Array, void>): Uint8Array | null {
  for (;;) {
    const { done, value } = pieces.next();
    if (done || value === undefined) return null;
    // Views of what is held elsewhere must not be handed on: who gets them may take them over.
    if (value.length > 0) return Uint8Array.from(value);
  }
}

/** @param release called when nothing more is read */
export function openFile(
  about: FileAbout,
  octets: Octets,
  place: Place,
  release: () => void,
): OpenedFile {
  const pieces = decoded(octets, place);
  let next = nextOf(pieces);
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (next === null) {
          controller.close();
          release();
          return;
        }
        controller.enqueue(next);
        try {
          next = nextOf(pieces);
        } catch (error) {
          release();
          throw error;
        }
      },
      cancel: release,
    },
    { highWaterMark: 0 },
  );
  const { filename, type, octets: size } = about;
  return { filename, type, octets: size, head: next?.slice(0, 16) ?? new Uint8Array(), body };
}
