/** One of several, picked from the browser's own list: at home on every phone and screen reader. */
import { ChevronsUpDown } from 'lucide-react';
import type { ComponentProps } from 'react';

export interface SelectProps<Value extends string>
  extends Omit<ComponentProps<'select'>, 'children' | 'onChange' | 'value'> {
  value?: Value;
  /** `lang` where the words are of another language than the page. */
  choices: readonly { value: Value; words: string; lang?: string }[];
  /** Left out where the browser alone keeps what is chosen, as on a page without React. */
  onChoose?: (value: Value) => void;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { choices, onChoose, className = '', ...select } = props;
  const choose = (wanted: string) => {
    const choice = choices.find(({ value }) => value === wanted);
    if (choice !== undefined) onChoose?.(choice.value);
  };
  return (
    <span className={`relative inline-flex ${className}`}>
      <select
        {...select}
        onChange={onChoose && (({ currentTarget }) => choose(currentTarget.value))}
        className="h-[inherit] min-h-9 w-full not-in-[.h-11]:thumb-field cursor-pointer appearance-none truncate rounded-md bg-surface ps-3 pe-9 text-base text-ink shadow-[inset_0_0_0_1px_var(--color-edge)] outline-none focus-visible:shadow-[inset_0_0_0_2px_var(--color-accent)] disabled:cursor-default disabled:text-faint"
      >
        {choices.map(({ value, words, lang }) => (
          <option key={value} value={value} lang={lang}>
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
