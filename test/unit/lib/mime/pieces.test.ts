import { expect, test } from 'vitest';
import { piecesOf, replaceEach } from '@/lib/mime/pieces';

test('a text is the sum of its pieces, and none ends within a reference or between CR and LF', () => {
  for (const unit of ['&eacute;', 'x\r\n', '\r', 'word ', '&#8364;\r\n']) {
    const text = unit.repeat(30_000);
    const pieces = [...piecesOf(text)];
    expect(pieces.join('')).toBe(text);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces.slice(0, -1)) expect(piece).not.toMatch(/&[^;&]{0,11}$/);
    for (const [at, piece] of pieces.entries()) {
      if (piece.endsWith('\r')) expect(pieces[at + 1] ?? '').not.toMatch(/^\n/);
    }
  }
});

test('a match is replaced wherever it stands', () => {
  expect(replaceEach('a\r\nb\rc\n', /\r\n?/, '\n')).toBe('a\nb\nc\n');
  expect(replaceEach('ab\r\n'.repeat(50_000), /\r\n?/, '\n')).toBe('ab\n'.repeat(50_000));
});
