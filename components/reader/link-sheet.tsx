'use client';
/** Asks before a link opens that is not what it seems. */
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useSay } from '@/components/ui/words';
import type { Link } from '@/lib/html';
import { LINK_WORDS } from './link-words.ts';

export interface LinkSheetProps {
  /** Null: nothing is asked. */
  link: Link | null;
  onOpen: (link: Link) => void;
  onClose: () => void;
}

export function LinkSheet({ link, onOpen, onClose }: LinkSheetProps) {
  const say = useSay();
  return (
    <Dialog
      title={say('link.title')}
      open={link !== null}
      onOpenChange={(next) => !next && onClose()}
    >
      {link !== null && (
        <div className="overflow-y-auto px-5 pb-5">
          {link.warning !== null && <p className="text-base">{say(LINK_WORDS[link.warning])}</p>}
          <dl className="mt-4 grid gap-x-5 gap-y-1 rounded-md bg-sunken px-4 py-3 text-sm md:grid-cols-[auto_1fr]">
            {link.named !== null && (
              <>
                <dt className="text-faint">{say('link.says')}</dt>
                <dd dir="auto" className="min-w-0 break-all">
                  {link.named}
                </dd>
              </>
            )}
            <dt className="text-faint">{say('link.leads')}</dt>
            <dd dir="auto" className="min-w-0 break-all">
              <b className="font-semibold">{link.host}</b>
              <span className="block text-xs text-faint">{link.href}</span>
            </dd>
          </dl>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <Button look="secondary" onClick={() => onOpen(link)}>
              {link.host.length > 32 ? say('link.open-it') : say('link.open', { host: link.host })}
            </Button>
            <Button look="primary" onClick={onClose}>
              {say('link.stay')}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
