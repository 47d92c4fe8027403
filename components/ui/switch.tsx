/** On or off, by a click, Space or Enter; what it switches is its label's to say. */
import type { ComponentProps } from 'react';

export interface SwitchProps extends Omit<ComponentProps<'button'>, 'onChange' | 'value'> {
  value: 'on' | 'off';
  onChoose: (value: 'on' | 'off') => void;
}

export function Switch({ value, onChoose, className = '', ...button }: SwitchProps) {
  return (
    <button
      type="button"
      {...button}
      role="switch"
      aria-checked={value === 'on'}
      onClick={() => onChoose(value === 'on' ? 'off' : 'on')}
      className={`group relative inline-flex h-6 w-10 flex-none items-center rounded-full p-0.5 transition-colors duration-100 aria-checked:bg-accent disabled:opacity-50 pointer-coarse:before:absolute pointer-coarse:before:-inset-x-1 pointer-coarse:before:-inset-y-[11px] forced-colors:outline ${
        value === 'on' ? '' : 'bg-edge'
      } ${className}`}
    >
      <span className="size-5 rounded-full bg-surface shadow-card transition-transform duration-100 group-aria-checked:translate-x-4 forced-colors:bg-[CanvasText] rtl:group-aria-checked:-translate-x-4" />
    </button>
  );
}
