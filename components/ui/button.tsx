/** Buttons with words on them. */
import type { ComponentProps, MouseEvent } from 'react';
import { Spinner } from './spinner.tsx';

const LOOKS = {
  primary:
    'bg-accent text-on-accent hover:bg-accent-strong disabled:opacity-70 shadow-[inset_0_0_0_1px_transparent]',
  secondary:
    'bg-raised text-ink shadow-[inset_0_0_0_1px_var(--color-rim)] hover:bg-hover active:bg-press disabled:text-faint',
  danger:
    'bg-danger-ground text-danger shadow-[inset_0_0_0_1px_var(--color-danger-line)] hover:bg-hover active:bg-press disabled:text-faint',
  quiet: 'text-accent-strong hover:bg-hover active:bg-press disabled:text-faint',
} as const;

export interface ButtonProps extends ComponentProps<'button'> {
  look: keyof typeof LOOKS;
  /** While busy the button keeps its size and place, and takes no clicks. */
  state?: 'ready' | 'busy';
}

const hold = (event: MouseEvent) => event.preventDefault();

export function Button(props: ButtonProps) {
  const { look, state = 'ready', className = '', children, onClick, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      // Not disabled, by which it would lose the focus.
      aria-disabled={state === 'busy' || undefined}
      aria-busy={state === 'busy'}
      onClick={state === 'busy' ? hold : onClick}
      className={`relative inline-flex h-9 pointer-coarse:min-h-11 items-center justify-center gap-2 rounded-md px-3.5 text-base font-[550] transition-colors duration-100 ${LOOKS[look]} ${className}`}
    >
      <span className={`inline-flex items-center gap-2 ${state === 'busy' ? 'opacity-0' : ''}`}>
        {children}
      </span>
      {state === 'busy' && <Spinner className="absolute size-4" />}
    </button>
  );
}
