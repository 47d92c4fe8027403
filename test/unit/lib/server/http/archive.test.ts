/** Several files in one: whole, in order, each under a name of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { archive, namesOf } from '@/lib/server/http/archive';

function file(filename: string, text: string) {
  const open = async () => ({ body: new Response(text).body ?? new ReadableStream() });
  return { filename, open };
}

test('every file comes out as it went in, and the source is let go of', async () => {
  const release = vi.fn();
  const long = 'x'.repeat(300_000);
  const answer = archive({
    name: 'Two "files"/..',
    files: [file('a.txt', 'first'), file('ü.txt', long)],
    release,
  });
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="Two _files/);
  const folder = mkdtempSync(join(tmpdir(), 'poplar-archive-'));
  const path = join(folder, 'a.zip');
  writeFileSync(path, new Uint8Array(await answer.arrayBuffer()));
  const contents = execFileSync('python3', [
    '-c',
    'import sys,zipfile,json; z=zipfile.ZipFile(sys.argv[1]); print(json.dumps([[n,len(z.read(n))] for n in z.namelist()]))',
    path,
  ]);
  rmSync(folder, { recursive: true });
  expect(JSON.parse(contents.toString())).toEqual([
    ['a.txt', 5],
    ['ü.txt', 300_000],
  ]);
  await vi.waitFor(() => expect(release).toHaveBeenCalled());
});

test('a file that does not open ends the archive, and leaves no half one behind', async () => {
  const release = vi.fn();
  const broken = { filename: 'b', open: () => Promise.reject(new Error('gone')) };
  const answer = archive({ name: 'x', files: [file('a', 'a'), broken], release });
  await expect(answer.arrayBuffer()).rejects.toThrow();
  await vi.waitFor(() => expect(release).toHaveBeenCalled());
});

test('who leaves early lets go of the source', async () => {
  const release = vi.fn();
  const answer = archive({ name: 'x', files: [file('a', 'a'.repeat(1_000_000))], release });
  const reader = answer.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await vi.waitFor(() => expect(release).toHaveBeenCalled());
});

test('files of one name get numbers', () => {
  expect(namesOf(['a.txt', 'A.txt', 'a.txt', 'b', 'b', '.x'])).toEqual([
    'a.txt',
    'A (2).txt',
    'a (3).txt',
    'b',
    'b (2)',
    '.x',
  ]);
});

test('a name is no longer than file systems take, keeps its ending, and is still one of its own', () => {
  const long = `${'ä'.repeat(500)}.pdf`;
  const names = namesOf([long, long, `x.${'y'.repeat(300)}`]);
  for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  expect(new Set(names).size).toBe(3);
  expect(names[0]).toMatch(/^ä+\.pdf$/u);
  expect(names[1]).toMatch(/^ä+ \(2\)\.pdf$/u);
});

test('each of very many files of one name is counted once', () => {
  const has = vi.spyOn(Set.prototype, 'has');
  const names = namesOf(Array.from({ length: 2_000 }, () => 'a.txt'));
  const asked = has.mock.calls.length;
  has.mockRestore();
  expect(names.at(-1)).toBe('a (2000).txt');
  expect(asked).toBeLessThan(10_000);
});
