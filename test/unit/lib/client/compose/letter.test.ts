/** What is written is saved once, and never over words that somebody else wrote. */
import { describe, expect, it } from 'vitest';
import {
  attachedOctets,
  changedElsewhere,
  EMPTY_CONTENT,
  edited,
  isUnsaved,
  keptMine,
  letterOf,
  mayBeSaved,
  newLetter,
  recovered,
  savingBegun,
  savingDone,
  savingFailed,
  tookTheirs,
  uploadBegun,
  uploadEnded,
} from '@/lib/client/compose/letter';
import type { Draft } from '@/lib/contract/drafts';

const KEY = 'AAAAAAAAAAAAAAAAAAAAAA';
const SAVED_AT = '2026-01-01T10:00:00.000Z';

const draft = (text: string, revision: number): Draft => ({
  key: KEY,
  revision,
  savedAt: SAVED_AT,
  content: { ...EMPTY_CONTENT, text },
  attachments: [],
  answers: null,
});

describe('a letter', () => {
  it('has nothing to save before a word is written', () => {
    expect(isUnsaved(newLetter(KEY, EMPTY_CONTENT))).toBe(false);
  });

  it('stays unsaved by what was written while it was saved', () => {
    const first = edited(newLetter(KEY, EMPTY_CONTENT), { text: 'one' });
    const meanwhile = edited(savingBegun(first, 'a'), { text: 'one two' });
    expect(mayBeSaved(meanwhile)).toBe(false);
    const saved = savingDone(meanwhile, { revision: 1, savedAt: SAVED_AT });
    expect(saved.revision).toBe(1);
    expect(mayBeSaved(saved)).toBe(true);
  });

  it('may be saved again after it did not get there', () => {
    const letter = edited(newLetter(KEY, EMPTY_CONTENT), { text: 'one' });
    const problem = { code: 'offline' as const, message: 'Cannot be reached.' };
    expect(mayBeSaved(savingFailed(savingBegun(letter, 'a'), problem))).toBe(true);
  });

  describe('whose saving went unanswered', () => {
    const problem = { code: 'offline' as const, message: 'Cannot be reached.' };
    const begun = (name: string, before = letterOf(draft('', 1))) =>
      savingFailed(savingBegun(edited(before, { text: name }), name), problem);
    const twice = edited(begun('two', begun('one')), { text: 'three' });

    it.each(['one', 'two'])(
      'goes on with the words of since, where the server has “%s”',
      (name) => {
        const letter = changedElsewhere(twice, { ...draft(name, 2), savedAs: name });
        expect(letter).toMatchObject({ revision: 2, keeping: { is: 'resting' }, unanswered: [] });
        expect(letter.content.text).toBe('three');
        expect(mayBeSaved(letter)).toBe(true);
      },
    );

    it('is two versions where another tab wrote since', () => {
      const letter = changedElsewhere(twice, { ...draft('one', 3), savedAs: 'of another' });
      expect(letter.keeping.is).toBe('conflict');
    });

    it('is none of two versions after a reload', () => {
      const { content, revision, unanswered } = twice;
      const there = { ...draft('two', 2), savedAs: 'two' };
      const letter = recovered(there, { content, revision, unanswered });
      expect(letter.keeping.is).toBe('resting');
      expect(letter.content.text).toBe('three');
    });
  });

  it('keeps its words where the server has those of before, taken back from sending', () => {
    const written = edited(letterOf(draft('one', 1)), { text: 'two' });
    const letter = changedElsewhere(written, draft('one', 2));
    expect(letter).toMatchObject({ revision: 2, keeping: { is: 'resting' } });
    expect(letter.content.text).toBe('two');
  });

  it('has a file that came, though its answer was lost', () => {
    const upload = { id: 'one', filename: 'a', octets: 10, share: 1, problem: null };
    const file = { ...upload, type: 'text/plain', inline: false, contentId: 'one@poplar.invalid' };
    const before = uploadBegun(letterOf(draft('one', 1)), upload);
    const letter = changedElsewhere(before, { ...draft('one', 1), attachments: [file] });
    expect(letter).toMatchObject({ uploads: [], attachments: [file] });
  });

  it('shows what another tab wrote where nothing was written here', () => {
    const letter = changedElsewhere(letterOf(draft('one', 1)), draft('two', 2));
    expect(letter.content.text).toBe('two');
    expect(letter.keeping.is).toBe('resting');
  });

  it('keeps both versions, and saves neither, until a person chose', () => {
    const mine = edited(letterOf(draft('one', 1)), { text: 'mine' });
    const both = changedElsewhere(mine, draft('theirs', 2));
    expect(both.content.text).toBe('mine');
    expect(both.keeping).toEqual({ is: 'conflict', theirs: draft('theirs', 2) });
    expect(mayBeSaved(both)).toBe(false);

    const kept = keptMine(both);
    expect(kept.content.text).toBe('mine');
    expect(kept.revision).toBe(2);
    expect(mayBeSaved(kept)).toBe(true);

    const taken = tookTheirs(both);
    expect(taken.content.text).toBe('theirs');
    expect(isUnsaved(taken)).toBe(false);
  });

  it('comes back with the words that the server never had', () => {
    const letter = recovered(draft('one', 1), {
      content: { ...EMPTY_CONTENT, text: 'more' },
      revision: 1,
      unanswered: [],
    });
    expect(letter.content.text).toBe('more');
    expect(mayBeSaved(letter)).toBe(true);
  });

  it('comes back as two versions where another tab went on meanwhile', () => {
    const letter = recovered(draft('theirs', 3), {
      content: { ...EMPTY_CONTENT, text: 'mine' },
      revision: 1,
      unanswered: [],
    });
    expect(letter.keeping.is).toBe('conflict');
    expect(letter.content.text).toBe('mine');
  });

  it('counts files on their way, and not those that failed', () => {
    const file = { id: 'one', filename: 'a', octets: 10, share: 0, problem: null };
    const two = uploadBegun(uploadBegun(newLetter(KEY, EMPTY_CONTENT), file), {
      ...file,
      id: 'two',
    });
    expect(attachedOctets(two)).toBe(20);
    expect(attachedOctets(uploadEnded(two, 'one', null))).toBe(10);
  });
});
