/** A labelled line to type into. */
import type { ComponentProps, ReactNode } from 'react';

export interface FieldProps extends ComponentProps<'input'> {
  id: string;
  label: string;
  /** Stands inside the line, at its end. */
  end?: ReactNode;
  /** Names the element that says what is wrong, while something is. */
  problem?: string | undefined;
}

export function Field({ label, end, problem, ...input }: FieldProps) {
  return (
    <div>
      <label htmlFor={input.id} className="mb-1.5 block text-sm font-medium text-soft">
        {label}
      </label>
      <div className="relative">
        <input
          {...input}
          aria-invalid={problem !== undefined}
          aria-describedby={problem}
          className={`h-11 w-full rounded-md bg-surface px-3 text-[1rem] text-ink shadow-[inset_0_0_0_1px_var(--color-edge)] transition-shadow duration-100 outline-none placeholder:text-faint focus:shadow-[inset_0_0_0_2px_var(--color-accent)] md:text-md ${
            problem === undefined ? '' : 'shadow-[inset_0_0_0_1px_var(--color-danger)]'
          } ${end === undefined ? '' : 'pe-11'}`}
        />
        {end !== undefined && (
          <div className="absolute inset-y-0 end-1 flex items-center">{end}</div>
        )}
      </div>
    </div>
  );
}
