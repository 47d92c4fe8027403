'use client';
/** What just happened, at the foot of the list: deletions that can be undone, and passing words. */
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Keys } from '@/components/ui/keys';
import { DismissToast, TEXT_BUTTON, TimeLeft, Toast } from '@/components/ui/toast';
import { useSay } from '@/components/ui/words';
import { type Undoable, undoable } from '@/lib/client/maildrop/deletions';
import type { Discarded, Notice } from '@/lib/client/maildrop/store';
import { useClient, useMaildrop } from './use-maildrop.ts';
import { useChoices } from './use-settings.ts';

export function Toasts() {
  const say = useSay();
  const deletions = useMaildrop((snapshot) => snapshot.deletions);
  const client = useClient();
  const open = undoable(client.get());
  const notice = useMaildrop((snapshot) => snapshot.notice);
  const discarded = useMaildrop((snapshot) => snapshot.discarded);
  const hasKey = useChoices().settings.keyboard === 'on';
  const aloud = hasKey ? 'list.deleted-aloud' : 'list.deleted';
  useEffect(() => {
    if (deletions.size === 0 && discarded === null) return;
    const timer = setInterval(client.tick, 250);
    return () => clearInterval(timer);
  }, [client, deletions, discarded]);
  return (
    <section
      aria-label={say('list.toasts')}
      className="pointer-events-none fixed inset-x-3 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-30 flex flex-col items-start gap-2 md:inset-x-auto md:start-[4.5rem] md:bottom-4 lg:start-[15rem]"
    >
      <p aria-live="polite" className="sr-only">
        {open === null ? '' : say(aloud, { count: open.count })}
        {discarded === null ? '' : say(aloud, { count: discarded.keys.length })}
      </p>
      <div aria-live="polite" className="contents">
        {notice !== null && <NoticeToast key={notice.id} notice={notice} />}
      </div>
      <div id="sending-toasts" className="contents" />
      {open !== null && <UndoToast open={open} />}
      {discarded !== null && <DiscardedToast discarded={discarded} />}
    </section>
  );
}

function UndoToast({ open: { count, last, until } }: { open: Undoable }) {
  const say = useSay();
  const client = useClient();
  const several = count > last.length;
  return (
    <Undoing name="undo" {...{ count, until }}>
      {several && <UndoButton words={say('list.undo-all')} onUndo={() => client.undo('all')} />}
      <UndoButton
        words={several ? say('list.undo-last') : say('list.undo')}
        keys="z"
        onUndo={() => client.undo('last')}
      />
    </Undoing>
  );
}

/** Letters that were thrown away. */
function DiscardedToast({ discarded: { keys, until } }: { discarded: Discarded }) {
  const say = useSay();
  const client = useClient();
  return (
    <Undoing name="discarded" count={keys.length} until={until}>
      <UndoButton words={say('list.undo')} keys="z" onUndo={client.restore} />
    </Undoing>
  );
}

interface UndoingProps {
  name: string;
  count: number;
  until: number;
  children: ReactNode;
}

/** What was deleted, how it comes back, and the time left for that. */
function Undoing({ name, count, until, children }: UndoingProps) {
  const say = useSay();
  return (
    <Toast name={name} words={say('list.deleted', { count })}>
      {children}
      <TimeLeft key={until} until={until} />
    </Toast>
  );
}

interface UndoButtonProps {
  words: string;
  keys?: string;
  onUndo: () => Promise<void>;
}

function UndoButton({ words, keys, onUndo }: UndoButtonProps) {
  return (
    <button type="button" className={TEXT_BUTTON} onClick={() => void onUndo().then(toList)}>
      {words}
      {keys !== undefined && (
        <span className="max-md:hidden" aria-hidden="true">
          <Keys keys={keys} tone="dark" />
        </span>
      )}
    </button>
  );
}

/** The focus goes back to the list where the button that had it is gone. */
function toList() {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const list = document.getElementById('list');
    (list?.querySelector<HTMLElement>('[tabindex="0"]') ?? list)?.focus({ preventScroll: true });
  });
}

/** How long a word stays, milliseconds; a problem takes longer to read. */
const STAY = { plain: 4_000, problem: 15_000, undoable: 10_000 } as const;

function NoticeToast({ notice }: { notice: Notice }) {
  const say = useSay();
  const client = useClient();
  const { detail, text, tone } = notice;
  useEffect(() => {
    const timer = setTimeout(client.dismiss, STAY[tone]);
    return () => clearTimeout(timer);
  }, [client, tone]);
  return (
    <Toast
      name={tone}
      picture={tone === 'problem' ? <CircleAlert aria-hidden="true" /> : undefined}
      words={text}
      detail={detail}
    >
      {tone === 'undoable' && (
        <UndoButton words={say('list.undo')} keys="z" onUndo={() => client.undo('flags')} />
      )}
      <DismissToast onDismiss={client.dismiss} />
    </Toast>
  );
}
