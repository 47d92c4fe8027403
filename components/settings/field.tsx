/** One line of a form in the settings, under its name. */
import type { ComponentProps } from 'react';
import { Labelled } from './labelled.tsx';

/** How whatever is written into looks. */
export const BOX =
  'w-full rounded-md bg-surface px-3 text-base text-ink shadow-[inset_0_0_0_1px_var(--color-edge)] outline-none focus:shadow-[inset_0_0_0_2px_var(--color-accent)] aria-invalid:shadow-[inset_0_0_0_2px_var(--color-danger)]';

interface FieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'className'> {
  words: string;
  invalid?: boolean;
  onWrite: (value: string) => void;
}

export function Field({ words, invalid = false, onWrite, ...input }: FieldProps) {
  return (
    <Labelled words={words}>
      {(id) => (
        <input
          id={id}
          maxLength={320}
          {...input}
          aria-invalid={invalid}
          onChange={(event) => onWrite(event.currentTarget.value)}
          className={`thumb-field h-9 ${BOX}`}
        />
      )}
    </Labelled>
  );
}
