/** A calm word in a box: something is noted, or something went wrong. */
import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';

const TONES = {
  note: 'bg-note-ground shadow-[inset_0_0_0_1px_var(--color-note-line)]',
  danger: 'bg-danger-ground shadow-[inset_0_0_0_1px_var(--color-danger-line)]',
  plain: 'bg-sunken shadow-[inset_0_0_0_1px_var(--color-line)]',
} as const;

export interface NoticeProps {
  tone: keyof typeof TONES;
  children: ReactNode;
  /** Someone else's words, shown as they are. */
  detail?: ReactNode;
  icon?: ReactNode;
  role?: 'alert' | 'note' | 'status';
  hidden?: boolean;
}

export function Notice({ tone, children, detail, icon, role = 'note', hidden }: NoticeProps) {
  return (
    <div
      role={role}
      hidden={hidden}
      className={`flex gap-2.5 rounded-md px-3 py-2 text-sm ${TONES[tone]}`}
    >
      <span
        className={`mt-0.5 flex-none [&_svg]:size-4 ${tone === 'danger' ? 'text-danger' : 'text-soft'}`}
      >
        {icon ??
          (tone === 'danger' ? <CircleAlert aria-hidden="true" /> : <Info aria-hidden="true" />)}
      </span>
      <div className="min-w-0 flex-1">
        {children}
        {detail !== undefined && (
          <p className="mt-0.5 text-start font-mono text-xs text-balance wrap-anywhere text-soft">
            <bdi>{detail}</bdi>
          </p>
        )}
      </div>
    </div>
  );
}
