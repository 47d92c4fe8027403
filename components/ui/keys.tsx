'use client';
/** Keys as printed on the reader's keyboard: "Shift+i", or "g i" typed one after the other. */
import type { PlainId } from '@/lib/words/say';
import { useSay } from './words.tsx';

const NAMES: Readonly<Record<string, PlainId>> = {
  Ctrl: 'key.ctrl',
  Delete: 'key.delete',
  End: 'key.end',
  Enter: 'key.enter',
  Escape: 'key.escape',
  Home: 'key.home',
  PageDown: 'key.page-down',
  PageUp: 'key.page-up',
  Shift: 'key.shift',
  Space: 'key.space',
};
const ARROWS: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' };

/** What a slip could press; out of sight where it does nothing. */
const SINGLE = /^(?:Shift\+)?.(?: .)?$/u;

const TONES = {
  light: 'bg-sunken text-soft shadow-[inset_0_0_0_1px_var(--color-line)]',
  dark: 'bg-white/15 text-on-toast',
} as const;

export function Keys({ keys, tone = 'light' }: { keys: string; tone?: keyof typeof TONES }) {
  const say = useSay();
  const printed = (key: string) => {
    const name = NAMES[key];
    return name === undefined ? (ARROWS[key] ?? key.toUpperCase()) : say(name);
  };
  return (
    <span
      className={`inline-flex items-center gap-1 ${SINGLE.test(keys) ? 'in-data-[singles=off]:hidden' : ''}`}
    >
      {keys.split(/[ +]/).map((key) => (
        <kbd
          key={key}
          className={`inline-flex h-5 min-w-5 items-center justify-center rounded-sm px-1 font-sans text-2xs font-medium ${TONES[tone]}`}
        >
          {printed(key)}
        </kbd>
      ))}
    </span>
  );
}
