/** Which files can be looked at without saving them. */
import { expect, test } from 'vitest';
import { fileKind, previewOf } from '@/components/reader/file-kind';

const look = (type: string, filename: string, octets = 1_000) =>
  previewOf({ type, filename, octets });

test('pictures that browsers show are pictures, also where they came as mere octets', () => {
  expect(look('image/jpeg', 'a')).toBe('picture');
  expect(look('image/pjpeg', 'a')).toBe('picture');
  expect(look('image/avif', 'a')).toBe('picture');
  expect(look('application/octet-stream', 'IMG_1.JPG')).toBe('picture');
  expect(look('application/octet-stream', 'a.b.png')).toBe('picture');
});

test('others are not, nor what is too large, nor what only has such a name', () => {
  expect(look('image/svg+xml', 'a.svg')).toBeNull();
  expect(look('application/octet-stream', 'a.svg')).toBeNull();
  expect(look('application/octet-stream', 'png')).toBeNull();
  expect(look('application/octet-stream', 'a.jpg', 9_000_000)).toBeNull();
  expect(look('application/x-msdownload', 'a.jpg')).toBeNull();
});

test('PDFs and texts are looked at, pages never', () => {
  expect(look('application/octet-stream', 'Plan.PDF')).toBe('pdf');
  expect(look('application/octet-stream', 'notes.txt')).toBe('text');
  expect(look('text/html', 'a.txt')).toBeNull();
  expect(look('text/plain', 'a.xhtml')).toBeNull();
});

test('a file is what its name ends in, and a program nothing that one would look at', () => {
  expect(fileKind('application/octet-stream', 'Plan.PDF').words).toBe('file.pdf');
  expect(fileKind('application/pdf', 'table.xlsx').words).toBe('file.spreadsheet');
  expect(fileKind('image/png', 'picture').words).toBe('file.picture');
  expect(fileKind('application/pdf', 'invoice.pdf.exe').words).toBe('file.file');
  expect(look('application/pdf', 'invoice.pdf.exe')).toBeNull();
});
