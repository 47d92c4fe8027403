/** A card in a message: something that came with it, told in a few lines. */
import type { ReactNode } from 'react';

export interface CardProps {
  label: string;
  /** A picture or a calendar's leaf, at the beginning of the line. */
  picture: ReactNode;
  children: ReactNode;
  /** What can be done, at the end. */
  actions?: ReactNode;
}

export function Card({ label, picture, children, actions }: CardProps) {
  return (
    // A group and no landmark: there may be many, and all alike.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div
      role="group"
      aria-label={label}
      className="flex break-inside-avoid flex-wrap items-start gap-x-4 gap-y-3 rounded-md bg-surface px-4 py-3.5 shadow-[inset_0_0_0_1px_var(--color-line)]"
    >
      {picture}
      <div className="min-w-0 flex-[1_1_14rem] text-sm">{children}</div>
      {actions !== undefined && <div className="flex flex-none gap-2 print:hidden">{actions}</div>}
    </div>
  );
}

export interface CardLinkProps {
  icon: ReactNode;
  href: string;
  filename: string;
  children: ReactNode;
}

/** Downloads the file that the card was read from. */
export function CardLink({ icon, href, filename, children }: CardLinkProps) {
  return (
    <a
      href={href}
      download={filename}
      className="relative inline-flex h-8 pointer-coarse:before:absolute pointer-coarse:before:inset-x-0 pointer-coarse:before:-inset-y-1.5 items-center gap-2 rounded-md bg-raised px-3 text-sm font-[550] text-ink shadow-[inset_0_0_0_1px_var(--color-line)] transition-colors duration-100 hover:bg-hover active:bg-press [&_svg]:size-4 [&_svg]:text-faint"
    >
      {icon}
      {children}
    </a>
  );
}
