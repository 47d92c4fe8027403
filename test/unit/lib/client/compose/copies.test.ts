/** What a browser keeps of unsaved letters belongs to one account, and is read with suspicion. */
import { describe, expect, it } from 'vitest';
import { createCopies, left } from '@/lib/client/compose/copies';
import { EMPTY_CONTENT } from '@/lib/client/compose/letter';

function shelf(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem(name: string, text: string) {
      if (text.length > room) throw new DOMException('Full', 'QuotaExceededError');
      kept.set(name, text);
    },
    removeItem: (name: string) => void kept.delete(name),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const letter = {
  key: 'AAAAAAAAAAAAAAAAAAAAAA',
  content: EMPTY_CONTENT,
  revision: 2,
  unanswered: ['one'],
};

describe('copies in the browser', () => {
  it('are found again by their account alone, until the server has them', () => {
    const box = shelf();
    const mine = createCopies(box, 'one');
    mine.keep(letter, 5);
    expect(createCopies(box, 'two').all()).toEqual([]);
    expect(mine.all()).toEqual([{ ...letter, at: 5 }]);
    mine.forget(letter.key);
    expect(mine.all()).toEqual([]);
  });

  it('of a version that kept no names of savings come back, too', () => {
    const box = shelf();
    const { unanswered: _none, ...older } = { ...letter, at: 5 };
    box.setItem(`poplar-draft:one:${letter.key}`, JSON.stringify(older));
    expect(createCopies(box, 'one').all()).toEqual([{ ...letter, unanswered: [], at: 5 }]);
  });

  it('say so when there is no room', () => {
    expect(createCopies(shelf(3), 'one').keep(letter, 5)).toBe('full');
  });

  it('count as nothing where something else stands', () => {
    const box = shelf();
    box.setItem('poplar-draft:one:x', '{"key"');
    box.setItem('poplar-draft:one:y', '7');
    expect(createCopies(box, 'one').all()).toEqual([]);
  });

  it('stay with another tab that is still at work on them', () => {
    const copy = { ...letter, at: 100_000 };
    expect(left([copy], [], 101_000)).toEqual([]);
    expect(left([copy], [letter.key], 101_000)).toEqual([copy]);
    expect(left([copy], [], 200_000)).toEqual([copy]);
  });
});
