/** The name of a line of a form, above what it names. */
import { type ReactNode, useId } from 'react';

export interface LabelledProps {
  words: string;
  /** Is given the id by which the label finds it. */
  children: (id: string) => ReactNode;
}

export function Labelled({ words, children }: LabelledProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {words}
      </label>
      {children(id)}
    </div>
  );
}
