/** A file out of a raw message, decoded as it is taken. */
import { contentOf, type Octets, type Place } from '@/lib/mime';

/** Open until its last octet was taken, or the reader left. */
export interface OpenedFile {
  readonly filename: string;
  /** As the message declares it: nothing to rely on. */
  readonly type: string;
  /** Of a text, as its part is labelled: as little to rely on. */
  readonly charset?: string | undefined;
  /** Octets of the whole. */
  readonly octets: number;
  /** The first octets, which tell what it is. */
  readonly head: Uint8Array;
  readonly body: ReadableStream<Uint8Array>;
}

/** What is known of it before it is opened. */
export type FileAbout = Pick<OpenedFile, 'filename' | 'type' | 'charset' | 'octets'>;

/**
 * Reads its first piece.
 * @param release called when nothing more is read
 */
export async function openFile(
  about: FileAbout,
  octets: Octets,
  place: Place,
  release: () => void,
): Promise<OpenedFile> {
  const pieces = contentOf(octets, place);
  let next = await pieces.next();
  const leave = async () => {
    await pieces.return(undefined);
    release();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (next.done) {
          controller.close();
          release();
          return;
        }
        controller.enqueue(next.value);
        try {
          next = await pieces.next();
        } catch (error) {
          release();
          throw error;
        }
      },
      cancel: leave,
    },
    { highWaterMark: 0 },
  );
  const head = next.done ? new Uint8Array() : next.value.slice(0, 16);
  const { filename, type, charset, octets: size } = about;
  return { filename, type, charset, octets: size, head, body };
}
