/** Keys as printed on a keyboard: "Shift+i", or "g i" typed one after the other. */

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  PageDown: 'Page ↓',
  PageUp: 'Page ↑',
  Escape: 'Esc',
  Delete: 'Del',
};

const TONES = {
  light: 'bg-sunken text-soft shadow-[inset_0_0_0_1px_var(--color-line)]',
  dark: 'bg-white/15 text-on-toast',
} as const;

export function Keys({ keys, tone = 'light' }: { keys: string; tone?: keyof typeof TONES }) {
  return (
    <span className="inline-flex items-center gap-1">
      {keys.split(/[ +]/).map((key) => (
        <kbd
          key={key}
          className={`inline-flex h-5 min-w-5 items-center justify-center rounded-sm px-1 font-sans text-2xs font-medium ${TONES[tone]}`}
        >
          {NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)}
        </kbd>
      ))}
    </span>
  );
}
