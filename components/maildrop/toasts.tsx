'use client';
/** What just happened, at the foot of the list: deletions that can be undone, and passing words. */
import { CircleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Keys } from '@/components/ui/keys';
import { counted } from '@/lib/client/formats';
import { type Undoable, undoable } from '@/lib/client/maildrop/deletions';
import type { Notice } from '@/lib/client/maildrop/store';
import { useClient, useMaildrop } from './use-maildrop.ts';

const TOAST =
  'pointer-events-auto relative flex min-h-11 w-full animate-rise items-center gap-3 overflow-hidden rounded-lg bg-toast py-1.5 ps-4 pe-1.5 text-sm text-on-toast shadow-pop md:w-auto md:min-w-80 md:max-w-[32rem]';
const TEXT_BUTTON =
  'flex h-8 flex-none items-center gap-2 rounded-md px-2.5 font-semibold text-toast-accent hover:bg-white/10 focus-visible:outline-toast-accent';

export function Toasts() {
  const deletions = useMaildrop((snapshot) => snapshot.deletions);
  const client = useClient();
  const open = undoable(client.get());
  const notice = useMaildrop((snapshot) => snapshot.notice);
  useEffect(() => {
    if (deletions.size === 0) return;
    const timer = setInterval(client.tick, 250);
    return () => clearInterval(timer);
  }, [client, deletions]);
  return (
    <section
      aria-label="Messages about what happened"
      className="pointer-events-none fixed inset-x-3 bottom-[max(0.75rem,env(safe-area-inset-bottom))] z-30 flex flex-col items-start gap-2 md:inset-x-auto md:start-[4.5rem] md:bottom-4 lg:start-[15rem]"
    >
      <p aria-live="polite" className="sr-only">
        {open === null ? '' : `${wordsFor(open)}. Press Z to undo.`}
      </p>
      <div aria-live="polite" className="contents">
        {notice !== null && <NoticeToast key={notice.id} notice={notice} />}
      </div>
      {open !== null && <UndoToast open={open} />}
    </section>
  );
}

const wordsFor = ({ count }: Undoable) =>
  count === 1 ? 'Message deleted' : `${counted(count, 'message')} deleted`;

function UndoToast({ open }: { open: Undoable }) {
  const client = useClient();
  const several = open.count > open.last.length;
  return (
    <div data-toast="undo" className={TOAST}>
      <p className="min-w-0 flex-1 truncate">{wordsFor(open)}</p>
      {several && (
        <button type="button" className={TEXT_BUTTON} onClick={() => void client.undo('all')}>
          Undo all
        </button>
      )}
      <button type="button" className={TEXT_BUTTON} onClick={() => void client.undo('last')}>
        {several ? 'Undo last' : 'Undo'}
        <span className="max-md:hidden" aria-hidden="true">
          <Keys keys="z" tone="dark" />
        </span>
      </button>
      <TimeLeft key={open.until} until={open.until} />
    </div>
  );
}

/** A line that runs out as the time to undo does. */
function TimeLeft({ until }: { until: number }) {
  const [left] = useState(() => Math.max(0, until - Date.now()));
  return (
    <span
      aria-hidden="true"
      style={{ animationDuration: `${left}ms` }}
      className="keeps-time absolute inset-x-0 bottom-0 h-0.5 origin-left animate-drain bg-toast-accent rtl:origin-right"
    />
  );
}

/** How long a word stays, milliseconds; a problem takes longer to read. */
const STAY = { plain: 4_000, problem: 15_000 } as const;

function NoticeToast({ notice }: { notice: Notice }) {
  const client = useClient();
  useEffect(() => {
    const timer = setTimeout(client.dismiss, STAY[notice.tone]);
    return () => clearTimeout(timer);
  }, [client, notice]);
  return (
    <div data-toast={notice.tone} className={TOAST}>
      {notice.tone === 'problem' && (
        <CircleAlert className="size-4 flex-none text-toast-accent" aria-hidden="true" />
      )}
      <div className="min-w-0 flex-1 py-1">
        <p>{notice.text}</p>
        {notice.detail !== undefined && (
          <p className="mt-0.5 font-mono text-xs break-words opacity-80">{notice.detail}</p>
        )}
      </div>
      <button
        type="button"
        aria-label="Dismiss"
        onClick={client.dismiss}
        className="flex size-8 flex-none items-center justify-center rounded-md hover:bg-white/10 focus-visible:outline-toast-accent"
      >
        <X className="size-4" aria-hidden="true" />
      </button>
    </div>
  );
}
