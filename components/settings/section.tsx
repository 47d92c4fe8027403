/** A part of the settings: a heading, a card, and rows of what can be chosen. */
import type { ReactNode } from 'react';

export interface SectionProps {
  /** Its anchor. */
  id: string;
  title: string;
  words?: string;
  children: ReactNode;
}

export function Section({ id, title, words, children }: SectionProps) {
  const heading = `${id}-heading`;
  return (
    <section id={id} aria-labelledby={heading} className="scroll-mt-20">
      <h2 id={heading} tabIndex={-1} className="px-1 text-md font-semibold">
        {title}
      </h2>
      {words !== undefined && <p className="mt-0.5 px-1 text-sm text-faint">{words}</p>}
      <div className="mt-2.5 divide-y divide-line rounded-lg border border-line bg-surface">
        {children}
      </div>
    </section>
  );
}

export interface RowProps {
  label: string;
  hint: string;
  /** The control's id. */
  htmlFor: string;
  children: ReactNode;
}

/** Label and control side by side; one under the other where there is no room. */
export function Row({ label, hint, htmlFor, children }: RowProps) {
  return (
    <div className="flex flex-col gap-3 px-4 py-3.5 has-[[role=switch]]:flex-row has-[[role=switch]]:items-center has-[[role=switch]]:justify-between md:flex-row md:items-center md:justify-between md:gap-8 md:px-5">
      <div className="min-w-0">
        <label htmlFor={htmlFor} className="block text-base font-medium">
          {label}
        </label>
        <p id={`${htmlFor}-hint`} className="mt-0.5 text-sm text-pretty text-faint">
          {hint}
        </p>
      </div>
      <div className="flex-none not-has-[[role=switch]]:md:w-64 [&>*:not([role=switch])]:w-full">
        {children}
      </div>
    </div>
  );
}

export interface FactProps {
  label: string;
  hint: string;
  /** A few figures at the end of the line. */
  children: ReactNode;
}

/** Something that is told, not chosen. */
export function Fact({ label, hint, children }: FactProps) {
  return (
    <div className="flex items-baseline justify-between gap-6 px-4 py-3.5 md:px-5">
      <div className="min-w-0">
        <p className="text-base font-medium">{label}</p>
        <p className="mt-0.5 text-sm text-pretty text-faint">{hint}</p>
      </div>
      <p className="flex-none text-base text-soft tabular-nums">{children}</p>
    </div>
  );
}
