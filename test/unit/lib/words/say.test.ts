import { expect, test } from 'vitest';
import { speaking, telling } from '@/lib/words/say';
import { english, inEnglish, textsIn } from '@/lib/words/texts';

const german = speaking({ ...inEnglish.manner, language: 'de', locale: 'de' }, await textsIn('de'));

test('counts take the form and the digits of the language', () => {
  expect(inEnglish('list.new-above', { count: 1 })).toBe('1 new message');
  expect(inEnglish('list.new-above', { count: 10_000 })).toBe('10,000 new messages');
  expect(german('list.new-above', { count: 10_000 })).toBe('10.000 neue Nachrichten');
});

test('what stands between tags becomes an element, and the rest stays text', () => {
  const said = inEnglish.rich(
    'trust.replies-elsewhere',
    { b: (pieces) => ({ bold: pieces }) },
    { address: 'a@b.example' },
  );
  expect(said).toEqual(['An answer to this message would go to ', { bold: ['a@b.example'] }, '.']);
});

test('what a server told is said in the reader’s language, and an unknown id not at all', () => {
  const told = telling('problem.identity-foreign', { address: 'a@b.example' });
  expect(english(told)).toBe('The server for outgoing mail takes mail from a@b.example only.');
  expect(german.told(told)).toContain('nimmt nur Mail von a@b.example');
  expect(german.told({ id: 'problem.of-tomorrow' })).toBeNull();
  expect(german.told({ id: 'constructor' })).toBeNull();
});

test('a value is never taken for a part of the text', () => {
  const told = telling('problem.identity-foreign', { address: '{count} <b>' });
  expect(english(told)).toContain('mail from {count} <b> only');
});
