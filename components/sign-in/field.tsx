/** A labelled line to type into. */
import type { ComponentProps, ReactNode } from 'react';

export interface FieldProps extends ComponentProps<'input'> {
  id: string;
  label: string;
  /** Stands inside the line, at its end. */
  end?: ReactNode;
}

export function Field({ label, end, ...input }: FieldProps) {
  return (
    <div>
      <label htmlFor={input.id} className="mb-1.5 block text-sm font-medium text-soft">
        {label}
      </label>
      <div className="relative">
        <input
          {...input}
          className={`h-11 w-full rounded-md bg-surface px-3 text-md text-ink shadow-[inset_0_0_0_1px_var(--color-edge)] transition-shadow duration-100 outline-none placeholder:text-faint focus:shadow-[inset_0_0_0_2px_var(--color-accent)] not-focus:aria-invalid:shadow-[inset_0_0_0_1px_var(--color-danger)] ${
            end === undefined ? '' : 'pe-11'
          }`}
        />
        {end !== undefined && (
          <div className="absolute inset-y-0 end-1 flex items-center">{end}</div>
        )}
      </div>
    </div>
  );
}
