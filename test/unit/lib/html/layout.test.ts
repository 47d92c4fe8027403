/** The rules that a message wants to be laid out by. */
import { expect, test } from 'vitest';
import { layoutOf } from '@/lib/html';

const XHTML = '"-//W3C//DTD XHTML 1.0';

test.each([
  ['<!DOCTYPE html><p>', 'strict'],
  ['\ufeff \n<!doctype  HTML ><p>', 'strict'],
  ['<?xml version="1.0"?><!-- a --><!-- > --><!doctype html>', 'strict'],
  ['<!DOCTYPE html SYSTEM "about:legacy-compat">', 'strict'],
  [`<!DOCTYPE html PUBLIC ${XHTML} Strict//EN" "x">`, 'strict'],
  ['<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "x">', 'strict'],
  [`<!DOCTYPE html PUBLIC ${XHTML} Transitional//EN" "x">`, 'lenient'],
  ['<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "x">', 'lenient'],
  ['<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">', 'lenient'],
  ['<html><p>', 'lenient'],
  ['<p><!doctype html>', 'lenient'],
  ['', 'lenient'],
])('%s: %s', (html, layout) => {
  expect(layoutOf(html)).toBe(layout);
});

test('comments without end, or without number, are looked through in no time', () => {
  expect(layoutOf('<!--'.repeat(100_000))).toBe('lenient');
  expect(layoutOf('<!---->'.repeat(100_000))).toBe('lenient');
  expect(layoutOf(' '.repeat(100_000))).toBe('lenient');
});
