/** Several files as one archive, written while it is sent: none of them stands whole in memory. */
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { disposition } from './download.ts';

/** What goes in. `release` is called when nothing more is read. */
export interface ArchiveSource {
  /** What the files came with; names the archive. */
  readonly name: string;
  readonly files: readonly {
    readonly filename: string;
    open(): Promise<{ readonly body: ReadableStream<Uint8Array> }>;
  }[];
  readonly release: () => void;
}

/** Octets of a file's name before its ending: file systems end at 255, and what unpacks ends with them. */
const STEM_OCTETS = 200;

/** Characters of the archive's name before its ending. */
const NAME_LENGTH = 80;

/** The answer that hands it over, as a download. Attachments are packed already: nothing is squeezed. */
export function archive({ name, files, release }: ArchiveSource): Response {
  const zip = new ZipFile();
  const names = namesOf(files.map(({ filename }) => filename));
  files.forEach((file, index) => {
    const entry = names[index] ?? String(index);
    zip.addReadStreamLazy(entry, { compress: false }, (give) => {
      file.open().then(
        ({ body }) => give(null, Readable.from(body)),
        (error: unknown) => give(error, Readable.from([])),
      );
    });
  });
  zip.end();
  return new Response(bodyOf(zip, release), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': disposition(`${name.slice(0, NAME_LENGTH).trim() || 'files'}.zip`),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** An error of one file ends the whole, so that nobody takes half an archive for one. */
function bodyOf(zip: ZipFile, release: () => void): ReadableStream<Uint8Array> {
  const output = Readable.from(zip.outputStream);
  zip.on('error', (error) => output.destroy(error));
  output.once('close', release);
  const pieces = output[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel() {
        output.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Each name once: `a.txt`, `a (2).txt`. Letters' case does not tell files apart everywhere. */
export function namesOf(filenames: readonly string[]): string[] {
  const taken = new Set<string>();
  // Of ten thousand files of one name, each begins to count where the one before ended.
  const counts = new Map<string, number>();
  return filenames.map((filename) => {
    const { stem, ending } = divided(filename);
    const first = `${stem}${ending}`;
    let name = first;
    let count = counts.get(first.toLowerCase()) ?? 2;
    for (; taken.has(name.toLowerCase()); count++) name = `${stem} (${count})${ending}`;
    counts.set(first.toLowerCase(), count);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** What stands before the last dot, no longer than it may be, and what follows from there. */
function divided(filename: string): { stem: string; ending: string } {
  const dot = filename.lastIndexOf('.');
  const ending = dot > 0 && Buffer.byteLength(filename.slice(dot)) <= 32 ? filename.slice(dot) : '';
  const stem = filename.slice(0, filename.length - ending.length);
  if (Buffer.byteLength(stem) <= STEM_OCTETS) return { stem, ending };
  const cut = Buffer.from(stem)
    .subarray(0, STEM_OCTETS)
    .toString()
    .replace(/\ufffd+$/, '');
  return { stem: cut, ending };
}
