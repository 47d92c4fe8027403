'use client';
/** All header fields of a message, in its own order. */
import { Dialog } from '@/components/ui/dialog';
import { useSay } from '@/components/ui/words';
import type { HeaderFields } from '@/lib/contract/message';

export interface HeaderDialogProps {
  header: HeaderFields;
  open: boolean;
  onClose: () => void;
}

export function HeaderDialog({ header, open, onClose }: HeaderDialogProps) {
  const say = useSay();
  return (
    <Dialog title={say('reader.headers')} open={open} onOpenChange={(next) => !next && onClose()}>
      <section
        aria-label={say('reader.header-fields')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the arrow keys cannot scroll it (WCAG 2.1.1)
        tabIndex={0}
        className="min-h-0 overflow-y-auto px-5 pb-6 -outline-offset-2 md:rounded-b-xl"
      >
        {header.length === 0 && <p className="text-sm text-faint">{say('reader.no-headers')}</p>}
        {/* Their names are in Latin letters, so both columns go that way in every language. */}
        <dl dir="ltr" className="text-sm md:grid md:grid-cols-[minmax(8rem,auto)_1fr] md:gap-x-5">
          {header.map(([name, value], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: fields repeat, and never change
            <div key={index} className="contents">
              <dt className="pt-3 text-faint md:pt-1.5">{name}</dt>
              <dd dir="auto" className="min-w-0 font-mono md:pt-1.5 text-xs leading-5 break-words">
                {value}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </Dialog>
  );
}
