/** Files sealed in pieces: read at any place, broken by any change. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { octetsOf } from '@/lib/server/reading/octets-of';
import { createSealer } from '@/lib/server/store/seal';
import { openSealedFile, writeSealedFile } from '@/lib/server/store/sealed-file';
import { PIECE_OCTETS } from '@/lib/server/store/sealed-pieces';
import { readAndClose } from '@/test/support/raw-messages';

const folder = mkdtempSync(join(tmpdir(), 'poplar-sealed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sealer = createSealer(Buffer.from('a secret of the server, long enough to be one'));
const PLACE = { purpose: 'raw', account: 'a', name: 'one' };
const keyOf = (salt: Uint8Array) => sealer.fileKey(PLACE, salt);
let files = 0;

async function written(content: Buffer, step = 10_000): Promise<string> {
  const path = join(folder, String(files++));
  const pieces: Buffer[] = [];
  for (let at = 0; at < content.length; at += step) pieces.push(content.subarray(at, at + step));
  await (await writeSealedFile(path, keyOf, pieces)).close();
  return path;
}

const sample = (size: number) => Buffer.from(Array.from({ length: size }, (_, at) => at % 251));

test.each([0, 1, PIECE_OCTETS - 1, PIECE_OCTETS, PIECE_OCTETS + 1, 3 * PIECE_OCTETS])(
  '%d octets come back as they were, and nothing of them stands in the file',
  async (size) => {
    const content = sample(size);
    const path = await written(content);
    const opened = await openSealedFile(path, keyOf);
    expect(opened && (await readAndClose(opened)).equals(content)).toBe(true);
    if (size > 100) expect(readFileSync(path).includes(content.subarray(0, 50))).toBe(false);
  },
);

test('any range can be read, also across pieces, and what stands across them is found', async () => {
  const content = sample(200_000);
  content.write('needle', PIECE_OCTETS - 3);
  const opened = await openSealedFile(await written(content), keyOf);
  if (!opened) throw new Error('It did not open');
  const octets = octetsOf(opened.source);
  expect(octets.slice(65_000, 140_000).equals(content.subarray(65_000, 140_000))).toBe(true);
  expect(octets.indexOf('needle', 5)).toBe(PIECE_OCTETS - 3);
  expect(octets.indexOf('no such thing', 0)).toBe(-1);
  await opened.close();
});

test('a file cut at a seam of pieces does not pass for a shorter one', async () => {
  const path = await written(sample(3 * PIECE_OCTETS));
  const whole = readFileSync(path);
  writeFileSync(path, whole.subarray(0, 17 + 2 * (PIECE_OCTETS + 16)));
  expect(await openSealedFile(path, keyOf)).toBeNull();
});

test.each(['the version', 'the salt', 'the last piece'])(
  'a file of which %s was changed does not open',
  async (which) => {
    const path = await written(sample(100));
    const octets = readFileSync(path);
    const at = { 'the version': 0, 'the salt': 5, 'the last piece': octets.length - 1 }[which] ?? 0;
    octets[at] = (octets[at] ?? 0) ^ 1;
    writeFileSync(path, octets);
    expect(await openSealedFile(path, keyOf)).toBeNull();
  },
);

test('a file opens for its own account alone', async () => {
  const path = await written(sample(100));
  const other = (salt: Uint8Array) => sealer.fileKey({ ...PLACE, account: 'b' }, salt);
  expect(await openSealedFile(path, other)).toBeNull();
});
