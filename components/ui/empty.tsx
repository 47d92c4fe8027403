/** What stands where nothing is: a quiet drawing, a sentence, perhaps one thing to do. */
import type { ReactNode } from 'react';

export interface EmptyProps {
  drawing: ReactNode;
  title: string;
  words?: string;
  /** Someone else's words, shown as they are. */
  detail?: string | undefined;
  children?: ReactNode;
}

export function Empty({ drawing, title, words, detail, children }: EmptyProps) {
  return (
    <div className="flex h-full animate-appear flex-col items-center justify-center px-8 pb-16 text-center low:justify-start low:overflow-y-auto low:pt-4 low:pb-32">
      <div
        className="mb-4 low:hidden text-edge [&_svg]:size-14 [&_svg]:stroke-[1.1]"
        aria-hidden="true"
      >
        {drawing}
      </div>
      <p className="text-md font-semibold text-ink">{title}</p>
      {words !== undefined && (
        <p className="mt-1 max-w-80 text-sm text-balance wrap-anywhere text-faint">{words}</p>
      )}
      {detail !== undefined && (
        <p
          dir="auto"
          className="mt-2 max-w-96 font-mono text-xs text-balance wrap-anywhere text-faint"
        >
          {detail}
        </p>
      )}
      {children !== undefined && (
        <div className="mt-4 flex flex-wrap items-center justify-center gap-2">{children}</div>
      )}
    </div>
  );
}
