/** One of several, picked from the browser's own list: at home on every phone and screen reader. */
import { ChevronsUpDown } from 'lucide-react';
import type { ComponentProps } from 'react';

export interface SelectProps extends Omit<ComponentProps<'select'>, 'children' | 'onChange'> {
  choices: readonly { value: string; words: string }[];
  onChoose?: (value: string) => void;
}

export function Select({ choices, onChoose, className = '', ...select }: SelectProps) {
  return (
    <span className={`relative inline-flex ${className}`}>
      <select
        {...select}
        onChange={(event) => onChoose?.(event.currentTarget.value)}
        className="h-[inherit] min-h-9 w-full cursor-pointer appearance-none truncate rounded-md bg-surface ps-3 pe-9 text-base text-ink shadow-[inset_0_0_0_1px_var(--color-edge)] outline-none focus-visible:shadow-[inset_0_0_0_2px_var(--color-accent)] disabled:cursor-default disabled:text-faint forced-colors:outline"
      >
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <ChevronsUpDown
        className="pointer-events-none absolute inset-y-0 end-3 my-auto size-4 text-faint"
        aria-hidden="true"
      />
    </span>
  );
}
