/** Choices that the browser keeps. */
import { expect, it } from 'vitest';
import { createKeptChoice, type Shelf } from '@/lib/client/kept-choice';

const shelfOf = (kept: Map<string, string>): Shelf => ({
  getItem: (name) => kept.get(name) ?? null,
  setItem: (name, value) => kept.set(name, value),
});

it('a choice is found again by the next page, and told to whoever listens', () => {
  const kept = new Map<string, string>();
  const choice = createKeptChoice('font', ['wide', 'fixed'], () => shelfOf(kept));
  let told = 0;
  choice.subscribe(() => {
    told += 1;
  });
  expect(choice.get()).toBe('wide');
  choice.choose('fixed');
  expect([choice.get(), told]).toEqual(['fixed', 1]);
  expect(createKeptChoice('font', ['wide', 'fixed'], () => shelfOf(kept)).get()).toBe('fixed');
});

it('what an older Poplar kept and nobody knows counts as never chosen', () => {
  const kept = new Map([['font', 'comic']]);
  expect(createKeptChoice('font', ['wide', 'fixed'], () => shelfOf(kept)).get()).toBe('wide');
});

it('a choice holds for the page where the browser keeps nothing', () => {
  const choice = createKeptChoice('font', ['wide', 'fixed'], () => {
    throw new DOMException('denied', 'SecurityError');
  });
  choice.choose('fixed');
  expect(choice.get()).toBe('fixed');
});
